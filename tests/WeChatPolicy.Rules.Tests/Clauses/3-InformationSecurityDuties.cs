namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>What the facts of chapter 3 oblige whom to do by when, and what meets it.</summary>
internal static class InformationSecurityDuties
{
    private static readonly AccountProfile s_held = new() { Id = "a1", HolderId = "zhang", Designated = Ternary.Yes };

    private static readonly AbnormalLoginReported s_login = new() { Id = "e1", Account = s_held, Actor = A.Employee, At = A.Morning };

    private static readonly SuspiciousMessageReceived s_message = new() { Id = "e2", Account = s_held, Actor = A.Employee, At = A.Morning };

    private static readonly PasswordChanged s_changed = new() { Id = "e3", Account = s_held, Actor = A.Colleague, At = A.Morning };

    private static readonly BackupTaken s_backedUp = new() { Id = "e4", Account = s_held, Actor = A.Colleague, At = A.Morning, Backup = new() { Id = "b1" } };

    private static readonly AuditRequested s_audit = new() { Id = "q1", Person = A.Colleague, Asked = A.Employee, At = A.Morning };

    private static readonly SecurityIssueFound s_issue = new() { Id = "i1", Person = A.Employee, At = A.Morning };

    private static readonly ProtectionRequested s_request = new() { Id = "r1", Person = A.Employee, At = A.Morning };

    private static readonly AppealLodged s_appeal = new() { Id = "p1", Person = A.Employee, At = A.Morning };

    private static readonly Account s_account = new() { Id = "s1", AsOf = A.Morning, Profile = s_held };

    public static IEnumerable<InformationSecurityDuty> Opened =>
    [
        new("3.1.1/password-rotation", "a change opens the next", s_changed, "person:zhang", On(6, 30, 10), "a1"),
        new("3.1.1/password-rotation", "at an unknown time", s_changed with { At = null }),
        new("3.1.1/password-rotation", "the state of an account; a Sunday ends when work begins", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-30)) }, "person:zhang", On(6, 1, 9), "a1"),
        new("3.1.1/password-rotation", "due at this very instant", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-90)) }, "person:zhang", A.Morning, "a1"),
        new("3.1.1/password-rotation", "overdue is a finding, no duty", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-91)) }),
        new("3.1.1/password-rotation", "closed", s_account with { PasswordChanged = Completion.Done(A.Morning.AddDays(-30)), Closed = Completion.Done(A.Morning) }),

        new("3.1.2/takeover-response", "an abnormal login", s_login, "person:zhang", On(4, 1, 11), "a1"),
        new("3.1.2/takeover-response", "a suspicious message that somebody reported", s_message, "person:zhang", On(4, 1, 11), "a1"),
        new("3.1.2/takeover-response", "a suspicious text starts no clock", A.Incoming("请把收到的验证码发我一下")),
        new("3.1.2/takeover-response", "at an unknown time", s_login with { At = null }),
        new("3.1.2/takeover-response", "an outsider owes nothing", s_login with { Actor = A.Customer }),
        new("3.1.2/takeover-report", "an abnormal login", s_login, "person:zhang", On(4, 2, 10), "a1") { Creditor = "company" },
        new("3.1.2/takeover-report", "a suspicious message", s_message, "person:zhang", On(4, 2, 10), "a1") { Creditor = "company" },

        new("3.2.1/backup-interval", "a backup opens the next; the holder owes it, whoever took this one", s_backedUp, "person:zhang", On(5, 6, 9), "a1"),
        new("3.2.1/backup-interval", "counted from when it was taken", s_backedUp with { Backup = new() { Id = "b1", TakenAt = A.Morning.AddDays(-1) } }, "person:zhang", On(4, 30, 10), "a1"),
        new("3.2.1/backup-interval", "an account with data and none yet", s_account with
        {
            HoldsCompanyData = Ternary.Yes, Backups = new([]), FirstUsed = Completion.Done(A.Morning.AddDays(-10)),
        }, "person:zhang", On(4, 21, 10), "a1"),
        new("3.2.1/backup-interval", "nobody knows whether it holds data", s_account with { Backups = new([]), FirstUsed = Completion.Done(A.Morning.AddDays(-10)) }),
        new("3.2.1/backup-retention", "keeping is no step that falls due", s_backedUp),

        new("3.2.3/audit-cooperation", "whoever was asked owes the answer", s_audit, "person:zhang", On(4, 7, 18), "q1") { Creditor = "person:li" },
        new("3.2.3/audit-cooperation", "a partner owes the company's audit nothing", s_audit with { Asked = A.Customer }),
        new("3.2.3/security-issue-response", "whoever found it", s_issue, "person:zhang", On(4, 2, 18), "i1"),
        new("3.2.3/security-issue-response", "somebody else is responsible", s_issue with { ResponsibleId = "li" }, "person:li", On(4, 2, 18), "i1"),
        new("3.2.3/security-issue-report", "whoever found it reports it", s_issue with { ResponsibleId = "li" }, "person:zhang", On(4, 2, 18), "i1") { Creditor = "company" },
        new("3.2.3/security-issue-report", "at an unknown time", s_issue with { At = null }),

        new("3.3.3/protection-request", "the company owes the answer", s_request, "company", On(4, 9, 18), "r1") { Creditor = "person:zhang" },
        new("3.3.3/protection-request", "an outsider's request is no employee's", s_request with { Person = A.Customer }),
        new("3.3.3/privacy-appeal", "the company owes the decision", s_appeal, "company", On(4, 23, 18), "p1") { Creditor = "person:zhang" },
        new("3.3.3/privacy-appeal", "at an unknown time", s_appeal with { At = null }),
    ];

    public static IEnumerable<(string Rule, Fact Fact, string? Key)> Discharged =>
    [
        ("3.1.1/password-rotation", s_changed, "a1"),
        ("3.1.1/password-rotation", new AccountClosed { Id = "d", Account = s_held, Actor = A.Colleague }, "a1"),
        ("3.1.1/password-rotation", s_account with { Closed = Completion.Done(A.Morning) }, "a1"),
        ("3.1.1/password-rotation", s_account with { Closed = Completion.NotDone }, null),
        ("3.1.2/takeover-response", s_changed, "a1"),
        ("3.1.2/takeover-response", new SupportContacted { Id = "d", Account = s_held, Actor = A.Employee }, "a1"),
        ("3.1.2/takeover-response", new AccountSecured { Id = "d", Account = s_held, Actor = A.Colleague, Measure = SecurityMeasure.Frozen }, "a1"),
        ("3.1.2/takeover-response", new AccountClosed { Id = "d", Account = s_held, Actor = A.Colleague }, "a1"),
        ("3.1.2/takeover-response", new IncidentReported { Id = "d", Account = s_held, Actor = A.Employee }, null),
        ("3.1.2/takeover-report", new IncidentReported { Id = "d", Account = s_held, Actor = A.Employee }, "a1"),
        ("3.1.2/takeover-report", s_changed, null),
        ("3.2.1/backup-interval", s_backedUp, "a1"),
        ("3.2.1/backup-interval", new AccountClosed { Id = "d", Account = s_held, Actor = A.Colleague }, "a1"),
        ("3.2.1/backup-interval", s_account with { Closed = Completion.Done(A.Morning) }, "a1"),
        ("3.2.3/audit-cooperation", new AuditAnswered { Id = "d", Person = A.Employee, RequestId = "q1" }, "q1"),
        ("3.2.3/audit-cooperation", new AuditAnswered { Id = "d", Person = A.Employee, RequestId = "q1", Complete = Ternary.No }, null),
        ("3.2.3/audit-cooperation", new AuditRefused { Id = "d", Person = A.Employee, RequestId = "q1" }, "q1"),
        ("3.2.3/security-issue-response", new SecurityIssueHandled { Id = "d", Person = A.Colleague, IssueId = "i1" }, "i1"),
        ("3.2.3/security-issue-report", new SecurityIssueReported { Id = "d", Person = A.Employee, IssueId = "i1" }, "i1"),
        ("3.2.3/security-issue-report", new SecurityIssueHandled { Id = "d", Person = A.Employee, IssueId = "i1" }, null),
        ("3.3.3/protection-request", new ProtectionAnswered { Id = "d", Person = A.Colleague, RequestId = "r1" }, "r1"),
        ("3.3.3/privacy-appeal", new AppealDecided { Id = "d", Person = A.Colleague, AppealId = "p1", Against = Party.Person("boss") }, "p1"),
        ("3.3.3/privacy-appeal", new AppealDecided { Id = "d", Person = A.Colleague, AppealId = "p1", Against = Party.Person("li") }, null),
    ];

    // In 2026, in China; a working day ends at 18:00.
    private static DateTimeOffset On(int month, int day, int hour) => new(2026, month, day, hour, 0, 0, TimeSpan.FromHours(8));
}

/// <summary>One row: a fact, and the duty that it opens under a rule; no debtor: none.</summary>
internal sealed record InformationSecurityDuty(string Rule, string Says, Fact Fact, string? Debtor = null, DateTimeOffset? Due = null, string? Key = null)
{
    public string? Creditor { get; init; }

    public override string ToString() => $"{Rule} · {Says}";
}
