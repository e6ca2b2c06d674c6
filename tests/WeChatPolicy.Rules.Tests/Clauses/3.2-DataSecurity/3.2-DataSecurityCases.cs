namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>3.2 Data security.</summary>
internal static class DataSecurityCases
{
    private static readonly DateTimeOffset s_taken = A.Morning.AddDays(-40);

    private static readonly Backup s_backup = new() { Id = "b1", TakenAt = s_taken, LocationApproved = Ternary.Yes };

    private static readonly Account s_account = new()
    {
        Id = "s1",
        AsOf = A.Morning,
        Profile = A.Account,
        Closed = Completion.NotDone,
        HoldsCompanyData = Ternary.Yes,
    };

    private static readonly BackupTaken s_taking = new() { Id = "e1", Account = A.Account, Actor = A.Employee, At = A.Morning, Backup = new() { Id = "b1" } };

    private static readonly BackupDeleted s_deleting = new() { Id = "e2", Account = A.Account, Actor = A.Employee, At = A.Morning, Backup = s_backup };

    private static readonly DataExported s_export = new() { Id = "e3", Account = A.Account, Actor = A.Employee, At = A.Morning };

    private static readonly DataPassedOn s_passed = new() { Id = "e4", Account = A.Account, Actor = A.Employee, At = A.Morning };

    private static readonly DataUsed s_used = new() { Id = "e5", Account = A.Account, Actor = A.Employee, At = A.Morning };

    private static readonly DataUsed s_safe = s_used with
    {
        WithinScopeOfWork = Ternary.Yes,
        DeviceApproved = Ternary.Yes,
        PlaceApproved = Ternary.Yes,
        ToolApproved = Ternary.Yes,
    };

    private static readonly AuditAnswered s_answer = new() { Id = "e6", Person = A.Employee, RequestId = "q1", At = A.Morning };

    private static readonly AuditRefused s_refusal = new() { Id = "e9", Person = A.Employee, RequestId = "q1", At = A.Morning, LawfulGround = Ternary.No };

    private static readonly SecurityIssueHandled s_handled = new() { Id = "e7", Person = A.Employee, IssueId = "i1", At = A.Morning };

    private static readonly SecurityIssueReported s_reported = new() { Id = "e8", Person = A.Employee, IssueId = "i1", At = A.Morning };

    // Friday 2026-03-27, 15:00 in China: three working days end with Wednesday's work, one with Monday's.
    private static readonly DateTimeOffset s_friday = new(2026, 3, 27, 15, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset s_wednesdayEnd = Term.WorkingDays(3).DueFrom(s_friday, WorkCalendar.ChinaDefault);
    private static readonly DateTimeOffset s_mondayEnd = Term.WorkingDays(1).DueFrom(s_friday, WorkCalendar.ChinaDefault);

    public static IEnumerable<RuleCase> Rows => [.. Backups, .. Use, .. Issues];

    private static IEnumerable<RuleCase> Backups =>
    [
        .. new RuleTable("3.2.1/backup-interval")
            .Violating("the last one is 40 days old", s_account with { Backups = new([s_backup]) })
            .Violating("none since the first use two months ago", s_account with { Backups = new([]), FirstUsed = Completion.Done(A.Morning.AddDays(-60)) })
            .Compliant("one of last week", s_account with { Backups = new([s_backup, s_backup with { Id = "b2", TakenAt = A.Morning.AddDays(-7) }]) })
            .Compliant("first used last week", s_account with { Backups = new([]), FirstUsed = Completion.Done(A.Morning.AddDays(-7)) })
            .Compliant("nothing in it to back up", s_account with { HoldsCompanyData = Ternary.No, Backups = new([]), FirstUsed = Completion.Done(A.Morning.AddDays(-60)) })
            .Compliant("closed", s_account with { Backups = new([s_backup]), Closed = Completion.Done(A.Morning.AddDays(-1)) })
            .Unknown("backups unknown", s_account with { FirstUsed = Completion.Done(A.Morning.AddDays(-60)) }, null)
            .Unknown("one of them may be new", s_account with { Backups = new([s_backup, new Backup { Id = "b2" }]) }, null)
            .Unknown("nobody knows whether it holds company data", s_account with { HoldsCompanyData = Ternary.Unknown, Backups = new([s_backup]) }, null)
            .Unknown("registered long ago, perhaps first used yesterday", s_account with { Backups = new([]), RegisteredAt = A.Morning.AddDays(-60) }, Confidence.Possible)
            .Boundary("exactly 30 days", s_account with { Backups = new([s_backup with { TakenAt = A.Morning.AddDays(-30) }]) }, null)
            .Boundary("a second more", s_account with { Backups = new([s_backup with { TakenAt = A.Morning.AddDays(-30).AddSeconds(-1) }]) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.2.1/backup-location")
            .Violating("to a private cloud", s_taking with { Backup = s_taking.Backup with { Location = "网盘", LocationApproved = Ternary.No } })
            .Violating("one of the account's is", s_account with { Backups = new([s_backup, s_backup with { Id = "b2", LocationApproved = Ternary.No }]) })
            .Compliant("to an approved place", s_taking with { Backup = s_taking.Backup with { LocationApproved = Ternary.Yes } })
            .Compliant("no backup, no place", s_account with { Backups = new([]) })
            .Unknown("nobody knows whether it is approved", s_taking, Confidence.Possible)
            .Unknown("backups unknown", s_account, null)
            .Boundary("what a program backs up, the holder answers for", s_taking with
            {
                Actor = new() { Id = "bot", Kind = ParticipantKind.Robot }, Backup = s_taking.Backup with { LocationApproved = Ternary.No },
            }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.2.1/backup-retention")
            .Violating("deleted after 40 days", s_deleting)
            .Violating("before the day that the company set", s_deleting with { Backup = s_backup with { RetainUntil = A.Morning.AddDays(1) } })
            .Violating("deleted at some time before its end", s_account with { Backups = new([s_backup with { Deleted = Completion.DoneAtUnknownTime }]) })
            .Compliant("after three years", s_deleting with { Backup = s_backup with { TakenAt = A.Morning.AddDays(-1100) } })
            .Compliant("not deleted", s_account with { Backups = new([s_backup with { Deleted = Completion.NotDone }]) })
            .Unknown("nobody knows how old it was", s_deleting with { Backup = new() { Id = "b1" } }, Confidence.Possible)
            .Unknown("nobody knows when", s_deleting with { At = null }, Confidence.Possible)
            .Unknown("deleted before or after its end", s_account with
            {
                Backups = new([s_backup with { TakenAt = A.Morning.AddDays(-1100), Deleted = Completion.DoneAtUnknownTime }]),
            }, Confidence.Possible)
            .Boundary("at the very end of the term", s_deleting with { Backup = s_backup with { RetainUntil = A.Morning } }, null)
            .Boundary("a second before", s_deleting with { Backup = s_backup with { RetainUntil = A.Morning.AddSeconds(1) } }, Confidence.Certain)
            .Rows,
    ];

    private static IEnumerable<RuleCase> Use =>
    [
        .. new RuleTable("3.2.2/unauthorised-export")
            .Violating("neither post nor approval", s_export with { PartOfPost = Ternary.No, Approvals = new([]) })
            .Violating("approved by the one who exports", s_export with { PartOfPost = Ternary.No, Approvals = new([new Approval { ApproverId = "zhang" }]) })
            .Violating("approved afterwards", s_export with { PartOfPost = Ternary.No, Approvals = new([Given(A.Morning.AddHours(1))]) })
            .Violating("approved by somebody whom nobody registered", s_export with { PartOfPost = Ternary.No, Approvals = new([Given(A.Morning.AddDays(-1)) with { ApproverRegistered = Ternary.No }]) })
            .Compliant("approved by somebody registered", s_export with { PartOfPost = Ternary.No, Approvals = new([Given(A.Morning.AddDays(-1)) with { ApproverRegistered = Ternary.Yes }]) })
            .Compliant("part of the post", s_export with { PartOfPost = Ternary.Yes })
            .Compliant("approved", s_export with { PartOfPost = Ternary.No, Approvals = new([Given(A.Morning.AddDays(-1))]) })
            .Unknown("nothing is known", s_export, Confidence.Possible)
            .Unknown("post unknown", s_export with { Approvals = new([]) }, Confidence.Possible)
            .Boundary("the approval expires at this very instant", s_export with
            {
                PartOfPost = Ternary.No, Approvals = new([Given(A.Morning.AddDays(-1)) with { ExpiresAt = A.Morning }]),
            }, Confidence.Certain)
            .Boundary("approved at this very instant", s_export with { PartOfPost = Ternary.No, Approvals = new([Given(A.Morning)]) }, null)
            .Rows,

        .. new RuleTable("3.2.2/unrelated-recipient")
            .Violating("to somebody whose matter it is not", s_passed with { Recipients = new([Recipient(Ternary.No)]) })
            .Compliant("to somebody whose matter it is", s_passed with { Recipients = new([Recipient(Ternary.Yes)]) })
            .Compliant("to nobody", s_passed with { Recipients = new([]) })
            .Unknown("nobody knows whether it is", s_passed with { Recipients = new([Recipient(Ternary.Unknown)]) }, Confidence.Possible)
            .Unknown("recipients unknown", s_passed, Confidence.Possible)
            .Boundary("one of two", s_passed with { Recipients = new([Recipient(Ternary.Yes), Recipient(Ternary.No)]) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.2.2/use-out-of-scope")
            .Violating("for something else", s_safe with { WithinScopeOfWork = Ternary.No })
            .Compliant("for the work given", s_safe)
            .Unknown("nobody knows", s_safe with { WithinScopeOfWork = Ternary.Unknown }, Confidence.Possible)
            .Boundary("a customer is not judged", s_safe with { Actor = A.Customer, WithinScopeOfWork = Ternary.No }, null)
            .Rows,

        .. new RuleTable("3.2.2/unsafe-use")
            .Violating("a device of one's own", s_safe with { DeviceApproved = Ternary.No })
            .Violating("a tool that nobody approved", s_safe with { ToolApproved = Ternary.No })
            .Compliant("device, place and tool approved", s_safe)
            .Unknown("place unknown", s_safe with { PlaceApproved = Ternary.Unknown }, Confidence.Possible)
            .Boundary("one known to be missing, the rest unknown", s_used with { PlaceApproved = Ternary.No }, Confidence.Certain)
            .Rows,
    ];

    private static IEnumerable<RuleCase> Issues =>
    [
        .. new RuleTable("3.2.3/audit-cooperation")
            .Violating("refused", s_refusal)
            .Violating("answered after two weeks", s_answer with { RequestedAt = A.Morning.AddDays(-14) })
            .Compliant("answered the same day", s_answer with { RequestedAt = A.Morning.AddHours(-1) })
            .Compliant("a first part in time; the rest is still owed", s_answer with { RequestedAt = A.Morning.AddHours(-1), Complete = Ternary.No })
            .Compliant("refused, as the law allows", s_refusal with { LawfulGround = Ternary.Yes })
            .Unknown("nobody knows when it was asked for", s_answer, null)
            .Unknown("refused, and nobody knows whether the law allows it", s_refusal with { LawfulGround = Ternary.Unknown }, Confidence.Possible)
            .Boundary("at the end of the third working day", s_answer with { RequestedAt = s_friday, At = s_wednesdayEnd }, null)
            .Boundary("a second later", s_answer with { RequestedAt = s_friday, At = s_wednesdayEnd.AddSeconds(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.2.3/security-issue-response")
            .Violating("acted on after a week", s_handled with { FoundAt = A.Morning.AddDays(-7) })
            .Compliant("acted on at once", s_handled with { FoundAt = A.Morning.AddMinutes(-5) })
            .Unknown("nobody knows when it was found", s_handled, null)
            .Boundary("at the end of the next working day", s_handled with { FoundAt = s_friday, At = s_mondayEnd }, null)
            .Boundary("a second later", s_handled with { FoundAt = s_friday, At = s_mondayEnd.AddSeconds(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.2.3/security-issue-report")
            .Violating("reported after a week", s_reported with { FoundAt = A.Morning.AddDays(-7) })
            .Compliant("reported at once", s_reported with { FoundAt = A.Morning.AddMinutes(-5) })
            .Unknown("nobody knows when it was found", s_reported, null)
            .Boundary("at the end of the next working day", s_reported with { FoundAt = s_friday, At = s_mondayEnd }, null)
            .Boundary("a second later", s_reported with { FoundAt = s_friday, At = s_mondayEnd.AddSeconds(1) }, Confidence.Certain)
            .Rows,
    ];

    private static Approval Given(DateTimeOffset at) => new() { ApproverId = "boss", GivenAt = at };

    private static DataRecipient Recipient(Ternary concerned) => new() { Person = A.Colleague, Concerned = concerned };
}
