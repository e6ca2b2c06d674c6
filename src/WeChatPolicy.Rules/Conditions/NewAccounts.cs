namespace WeChatPolicy.Rules.Conditions;

/// <summary>New work accounts: which are, and whether they were filed in time.</summary>
internal static class NewAccounts
{
    /// <summary>Whether it is a work account of which it is known how it came about.</summary>
    public static bool IsNewWorkAccount(Account account) =>
        (account.RegisteredAt is not null || account.Application is not null)
        && (Business.IsWorkAccount(account.Profile, account.AsOf) == Ternary.Yes || account.LastUsedForBusiness.IsDone);

    /// <summary>When its approval had to hold: at the first use, or by now where it is not in use yet; not known where the first use is not.</summary>
    public static DateTimeOffset? ApprovalNeededAt(Account account) => account.FirstUsed.At ?? (account.FirstUsed.IsNotDone ? account.AsOf : null);

    /// <summary>How sure it is that it was not filed within the term after its approval.</summary>
    public static Confidence? FiledLate(Account account, Deadline due)
    {
        // One that was closed in time need not be filed any more.
        var missed = Lateness.Of(account.Filed, due.At, account.AsOf);
        return missed is { } sure && !account.Filed.IsDone ? Excuse.Lifts(sure, account.Closed.DoneBy(due.At)) : missed;
    }

    /// <summary>How sure it is that it was used before it was filed.</summary>
    public static Confidence? UsedUnfiled(Account account)
    {
        if (!account.FirstUsed.IsDone) return null;

        // An account that is in use is filed; where the time of either is not known, nobody can say which came first.
        return Excuse.Lifts(Confidence.Certain, account.FirstUsed.At is { } used ? account.Filed.DoneBy(used) : account.Filed.IsNotDone ? Ternary.No : Ternary.Unknown);
    }

    /// <summary>Who files an approved account: the applicant; otherwise its holder; where neither is known, the company sees to it.</summary>
    public static Party FilerOf(AccountApproved approved) =>
        (approved.Application?.Applicant.Id ?? approved.Account.HolderId) is { } filer ? Party.Person(filer) : Party.Company;

    /// <summary>An instant that is in time for the filing: on the approval, and not after the first use.</summary>
    public static DateTimeOffset FiledInTime(Account account)
    {
        var at = account.AsOf;
        if (AccountApprovals.FirstGivenAt(account.Approvals) is { } given && given < at) at = given;
        return account.FirstUsed.At is { } used && used < at ? used : at;
    }
}
