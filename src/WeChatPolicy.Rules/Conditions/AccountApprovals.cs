namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether a new account was approved by the person who may approve it.</summary>
/// <remarks>
/// That is the head of the applicant's department; neither the applicant nor another department's head. A head's own
/// application goes to the superior (the library's default, not in the text).
/// </remarks>
internal static class AccountApprovals
{
    /// <summary>Whether an application for a stated need was approved by an instant, by somebody entitled.</summary>
    /// <param name="application">The application.</param>
    /// <param name="approvals">Its approvals.</param>
    /// <param name="at">The instant at which one had to hold; <see langword="null"/> where it is not known.</param>
    /// <param name="asOf">A later instant; an approval that holds then is taken to have held before.</param>
    public static Ternary Of(AccountApplication? application, KnownList<Approval> approvals, DateTimeOffset? at, DateTimeOffset? asOf = null)
    {
        var need = application?.StatesWorkNeed ?? Ternary.Unknown;
        if (!approvals.IsKnown) return Excuse.And(need, Ternary.Unknown);
        var given = Ternary.No;
        for (var i = 0; i < approvals.Value.Count; i++)
        {
            var approval = approvals.Value[i];
            given = Excuse.Or(given, Excuse.And(IsEntitled(application, approval.ApproverId, approval.Department), HeldAt(approval, at, asOf)));
        }

        return Excuse.And(need, given);
    }

    /// <summary>Whether a person may approve an application in the name of a department.</summary>
    public static Ternary IsEntitled(AccountApplication? application, string approverId, string? department)
    {
        if (application is null) return Ternary.Unknown;
        var applicant = application.Applicant;
        if (approverId == applicant.Id) return Ternary.No;
        switch (application.ApplicantIsHead)
        {
            case Ternary.Yes when applicant.ManagerId is { } superior:
                return approverId == superior ? Ternary.Yes : Ternary.No;
            case Ternary.No when department is not null && applicant.Department is { } own && department != own:
                return Ternary.No;
            case Ternary.No:
                return application.IsHead(approverId);
            default:
                return Ternary.Unknown;
        }
    }

    private static Ternary HeldAt(Approval approval, DateTimeOffset? at, DateTimeOffset? asOf)
    {
        if (at is not null || asOf is null) return approval.CountsAt(at);
        return approval.ApproverRegistered == Ternary.No ? Ternary.No : approval.HoldsAt(asOf) == Ternary.Yes ? Ternary.Yes : Ternary.Unknown;
    }

    /// <summary>The first instant at which an approval was given; nothing where none is known.</summary>
    public static DateTimeOffset? FirstGivenAt(KnownList<Approval> approvals)
    {
        if (!approvals.IsKnown) return null;
        DateTimeOffset? first = null;
        for (var i = 0; i < approvals.Value.Count; i++)
        {
            var given = approvals.Value[i].GivenAt;
            if (first is null || given < first) first = given ?? first;
        }

        return first;
    }
}
