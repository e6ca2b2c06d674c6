namespace WeChatPolicy.Rules.Conditions;

/// <summary>What the state of an account, or the profile of one, says about it.</summary>
internal static class AccountReading
{
    /// <summary>Whether it is known to be an account for work: the company's own, designated, or authorised for business.</summary>
    public static bool IsForWork(AccountProfile profile) =>
        profile.Ownership == AccountOwnership.Company || profile.Designated == Ternary.Yes || profile.AuthorisedForBusiness == Ternary.Yes;

    /// <summary>How long its password has been in use since; nothing where that cannot be told.</summary>
    public static DateTimeOffset? PasswordSince(Account account) => account.PasswordChanged.State switch
    {
        StepState.Done => account.PasswordChanged.At,
        StepState.NotDone => account.RegisteredAt,
        _ => null,
    };
}
