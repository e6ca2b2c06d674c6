namespace WeChatPolicy.Rules.Conditions;

/// <summary>Who answers for what happened: employees and leavers. Outsiders, and people of whom nothing is known, are not judged.</summary>
internal static class Answerable
{
    /// <summary>The person; nobody where the policy does not judge them.</summary>
    public static Party? For(Participant who) => who.Kind == ParticipantKind.Employee ? Party.Person(who.Id) : null;

    /// <summary>Who acted. For what a program did, the holder of the account answers, or the company where nobody holds it.</summary>
    public static Party? For(AccountEvent happened) => happened.Actor.Kind == ParticipantKind.Robot ? Holder(happened) : For(happened.Actor);

    /// <summary>The holder of the account, whoever acted; the company where nobody is known to hold it.</summary>
    public static Party Holder(AccountEvent happened) => happened.Account.HolderId is { } holder ? Party.Person(holder) : Party.Company;

    /// <summary>The holder of the account; the company where nobody is known to hold it.</summary>
    public static Party? For(Account account) => account.Holder is { } holder ? For(holder) : account.Subject;
}
