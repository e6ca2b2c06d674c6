namespace WeChatPolicy.Rules.Conditions;

/// <summary>How an application for an account would have to look to be one that somebody may approve, and did.</summary>
internal static class AccountApplications
{
    /// <summary>The application with its need stated, where it is not; where there was none, one of whoever holds the account.</summary>
    public static AccountApplication? Needed(AccountApplication? application, Participant? holder, AccountProfile account)
    {
        if (application?.StatesWorkNeed == Ternary.Yes) return null;
        application ??= new() { Applicant = holder ?? new() { Id = account.HolderId ?? "applicant", Kind = ParticipantKind.Employee } };
        return application with { WorkNeed = "stated" };
    }

    /// <summary>The application with somebody known who may approve it: a head, or a head's superior.</summary>
    public static AccountApplication? Headed(AccountApplication? application)
    {
        if (application is null) return null;
        var applicant = application.Applicant;
        if (application.ApplicantIsHead != Ternary.Yes) return HeadOf(application) is null ? application with { DepartmentHeadIds = new([$"head of {applicant.Id}"]) } : application;
        return applicant.ManagerId is { } superior && superior != applicant.Id ? application : application with { Applicant = applicant with { ManagerId = $"superior of {applicant.Id}" } };
    }

    /// <summary>The approval given by somebody who may give it.</summary>
    public static AccountApproved ApprovedByHead(AccountApproved approved, AccountApplication application) => approved with
    {
        Application = application,
        Department = application.Applicant.Department,
        Actor = new() { Id = ApproverOf(application), Kind = ParticipantKind.Employee },
    };

    /// <summary>The approvals, with one by somebody who may give it.</summary>
    public static KnownList<Approval> Approved(AccountApplication application, KnownList<Approval> approvals) =>
        new([.. approvals.ValueOr([]), new Approval { ApproverId = ApproverOf(application), Department = application.Applicant.Department }]);

    private static string ApproverOf(AccountApplication application) => application.ApplicantIsHead == Ternary.Yes ? application.Applicant.ManagerId! : HeadOf(application)!;

    private static string? HeadOf(AccountApplication application) => application.DepartmentHeadIds.ValueOr([]) is [var head, ..] ? head : null;
}
