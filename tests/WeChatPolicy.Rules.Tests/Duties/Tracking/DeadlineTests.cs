using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Every timed rule of the policy: met at the very instant of its deadline it is kept, a tick later it is broken.</summary>
public class DeadlineTests
{
    private static readonly AccountProfile s_account = A.Account;
    private static readonly Participant s_li = A.Colleague;

    // Rule, what opens it on Wednesday the 1st of April at ten, when it is due, and what meets it.
    private static readonly (string Rule, Fact Opens, DateTimeOffset Due, Func<DateTimeOffset, Fact> Meets)[] s_rows =
    [
        ("2.1.1/account-filing", new AccountApproved { Id = "o", Account = s_account, Actor = s_li, At = A.Morning }, A.At(7, 18), at => new AccountFiled { Id = "d", Account = s_account, Actor = A.Employee, At = at }),
        ("2.1.2/handover", new Resigned { Id = "o", Person = A.Employee, At = A.Morning, LastWorkingDay = new(2026, 4, 30), Accounts = new([s_account]) }, A.At(30, 18), at => new AccountHandedOver { Id = "d", Person = A.Employee, Account = s_account, Recipient = s_li, At = at }),
        ("2.3.1/timely-reply", A.Message("报价单什么时候能给客户？"), A.At(1, 15), Reply),
        ("2.3.1/important-information", Marked(Importance.Important), A.At(1, 12), Reply),
        ("2.3.1/urgent-first", Marked(Importance.Urgent), A.At(1, 10, 30), Reply),
        ("2.3.1/urgent-feedback", Marked(Importance.Urgent), A.At(2, 10), at => new UrgentMatterReported { Id = "d", Person = s_li, MessageId = "m1", At = at, Outcome = MatterOutcome.Settled }),
        ("2.3.2/formal-confirmation", A.InGroup("经公司研究决定，华东区价格体系即日起执行"), A.At(2, 10), at => new DecisionConfirmed { Id = "d", Person = A.Employee, MessageId = "m1", At = at, Means = ContactMeans.Phone }),
        ("2.4.3/file-processing", new FileReceived { Id = "o", TransferId = "f1", Person = s_li, At = A.Morning }, A.At(2, 18), at => new FileProcessed { Id = "d", TransferId = "f1", Person = s_li, At = at }),
        ("2.4.3/file-archiving", new FileReceived { Id = "o", TransferId = "f1", Person = s_li, At = A.Morning }, A.At(9, 18), at => new FileArchived { Id = "d", TransferId = "f1", Person = s_li, At = at }),
        ("2.4.3/file-anomaly", new FileProblemFound { Id = "o", TransferId = "f1", Person = s_li, At = A.Morning }, A.At(2, 18), at => new FileProblemRaised { Id = "d", TransferId = "f1", Person = s_li, At = at }),
        ("3.1.1/password-rotation", new PasswordChanged { Id = "o", Account = s_account, Actor = A.Employee, At = A.Morning }, A.Morning.AddDays(90), at => new PasswordChanged { Id = "d", Account = s_account, Actor = A.Employee, At = at }),
        ("3.1.2/takeover-response", new AbnormalLoginReported { Id = "o", Account = s_account, Actor = A.Employee, At = A.Morning }, A.At(1, 11), at => new SupportContacted { Id = "d", Account = s_account, Actor = A.Employee, At = at }),
        ("3.1.2/takeover-report", new SuspiciousMessageReceived { Id = "o", Account = s_account, Actor = A.Employee, At = A.Morning }, A.At(2, 10), at => new IncidentReported { Id = "d", Account = s_account, Actor = A.Employee, At = at }),
        ("3.2.1/backup-interval", new BackupTaken { Id = "o", Account = s_account, Actor = A.Employee, At = A.Morning, Backup = new() { Id = "b" } }, A.At(36, 9), at => new BackupTaken { Id = "d", Account = s_account, Actor = A.Employee, At = at, Backup = new() { Id = "b2" } }),
        ("3.2.3/audit-cooperation", new AuditRequested { Id = "o", Person = s_li, Asked = A.Employee, At = A.Morning }, A.At(7, 18), at => new AuditAnswered { Id = "d", Person = A.Employee, RequestId = "o", At = at }),
        ("3.2.3/security-issue-response", new SecurityIssueFound { Id = "o", Person = A.Employee, At = A.Morning }, A.At(2, 18), at => new SecurityIssueHandled { Id = "d", Person = A.Employee, IssueId = "o", At = at }),
        ("3.2.3/security-issue-report", new SecurityIssueFound { Id = "o", Person = A.Employee, At = A.Morning }, A.At(2, 18), at => new SecurityIssueReported { Id = "d", Person = A.Employee, IssueId = "o", At = at }),
        ("3.3.3/protection-request", new ProtectionRequested { Id = "o", Person = A.Employee, At = A.Morning }, A.At(9, 18), at => new ProtectionAnswered { Id = "d", Person = s_li, RequestId = "o", At = at }),
        ("3.3.3/privacy-appeal", new AppealLodged { Id = "o", Person = A.Employee, At = A.Morning }, A.At(23, 18), at => new AppealDecided { Id = "d", Person = s_li, AppealId = "o", At = at }),
        ("4.1.2/violation-record", new ViolationDetected { Id = "o", CaseId = "c", Person = s_li, At = A.Morning }, A.At(2, 18), at => new ViolationRecorded { Id = "d", CaseId = "c", Person = s_li, At = at }),
        ("4.1.2/investigation", new ViolationDetected { Id = "o", CaseId = "c", Person = s_li, At = A.Morning }, A.At(16, 18), at => new ViolationDismissed { Id = "d", CaseId = "c", Person = s_li, At = at }),
        ("4.1.3/report", new ViolationReported { Id = "o", CaseId = "c", Person = s_li, At = A.Morning }, A.At(2, 18), at => new ReportAccepted { Id = "d", CaseId = "c", Person = s_li, ReportId = "o", At = at }),
        ("4.1.3/report-verification", new ViolationReported { Id = "o", CaseId = "c", Person = s_li, At = A.Morning }, A.At(16, 18), at => new ViolationVerified { Id = "d", CaseId = "c", Person = s_li, At = at }),
        ("4.1.3/reporter-reward", new ViolationVerified { Id = "o", CaseId = "c", Person = s_li, At = A.Morning, ReportedAt = A.Morning }, A.At(36, 9), at => new RewardDecided { Id = "d", CaseId = "c", Person = s_li, At = at }),
        ("5.2.2/consultation", new QuestionAsked { Id = "o", Person = A.Employee, At = A.Morning }, A.At(7, 18), at => new QuestionAnswered { Id = "d", Person = s_li, QuestionId = "o", At = at }),
    ];

    public static TheoryData<string> Rules => [.. s_rows.Select(row => row.Rule)];

    [Fact]
    public void Every_rule_that_the_model_follows_to_a_deadline_has_a_row() =>
        Assert.Equal(NaivePolicy.Rules.Select(rule => rule.Id).Where(id => !NaivePolicy.OnlyReminds(id)), s_rows.Select(row => row.Rule));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Met_at_the_very_instant_of_the_deadline_it_is_kept(string rule)
    {
        var (_, opens, due, meets) = s_rows.First(row => row.Rule == rule);
        var tracker = ATracker.New().Told(opens);
        Assert.Equal(due, Assert.Single(tracker.OpenUnder(rule)).DueAt);

        tracker.AdvanceTo(due);
        tracker.Told(meets(due));
        Assert.Equal([$"Discharged {DebtorOf(opens, rule)} {ATracker.At(due)}"], tracker.Fate(rule).Take(1));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Met_a_tick_after_the_deadline_it_is_broken(string rule)
    {
        var (_, opens, due, meets) = s_rows.First(row => row.Rule == rule);
        var tracker = ATracker.New().Told(opens);
        tracker.AdvanceTo(due);
        tracker.Told(meets(due.AddTicks(1)));

        var advance = tracker.AdvanceTo(due.AddMinutes(20));
        var breach = Assert.Single(advance.Changes, change => change.Kind == DutyChangeKind.Breached && change.Duty.RuleId == rule);
        Assert.Equal((due, due), (breach.At, breach.Duty.DueAt));
        var finding = Assert.Single(advance.Findings, finding => finding.RuleId == rule);
        Assert.Equal((breach.Duty.Debtor, breach.Duty.OpenedBy), (finding.Subject, finding.FactId));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Not_met_at_all_it_is_broken_once_the_lateness_is_over_and_not_before(string rule)
    {
        var (_, opens, due, _) = s_rows.First(row => row.Rule == rule);
        var tracker = ATracker.New().Told(opens);
        Assert.DoesNotContain(tracker.AdvanceTo(due.AddMinutes(10)).Findings, finding => finding.RuleId == rule);
        Assert.Single(tracker.AdvanceTo(due.AddMinutes(10).AddTicks(1)).Findings, finding => finding.RuleId == rule);
        Assert.Empty(tracker.OpenUnder(rule));
        Assert.DoesNotContain(tracker.AdvanceTo(due.AddYears(1)).Findings, finding => finding.RuleId == rule);
    }

    private static Party DebtorOf(Fact opens, string rule) => ATracker.New().Told(opens).OpenUnder(rule)[0].Debtor;

    private static Message Marked(Importance importance) => A.Message("报价单什么时候能给客户？").Known(new() { Importance = importance });

    private static Message Reply(DateTimeOffset at) => A.Message("明天给他们") with { Id = "d", Sender = A.Colleague, Recipients = [A.Employee], SentAt = at };
}
