using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>One duty that was missed is one finding: the tracker, the act that came too late and every state that still shows it tell of it under one id, whichever comes first.</summary>
public class OneFindingTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Account s_account = new() { Id = "state", Profile = A.Account, Holder = A.Employee, AsOf = A.At(250, 10), Closed = Completion.NotDone };
    private static readonly FileReceipt s_receipt = new() { RecipientId = "li", AsOf = A.At(100, 10), Received = Completion.Done(A.Morning) };

    // What opens the duty on the first of April at ten, and all that tells of it afterwards.
    private static readonly (string Name, string Rule, Fact Opens, Fact[] Tell)[] s_rows =
    [
        ("an answer in the chat's own words", "2.3.1/timely-reply", A.Message("报价单什么时候能给客户？"), [Answered(A.Morning), Answered(A.Morning.AddSeconds(31)) with { Id = "told again by another system" }]),
        ("an urgent answer", "2.3.1/urgent-first", Urgent, [Answered(A.Morning) with { Importance = Importance.Urgent }]),
        ("the outcome of an urgent matter", "2.3.1/urgent-feedback", Urgent, [Outcome(MatterOutcome.Settled), Outcome(MatterOutcome.Ongoing)]),
        ("a file received by an event", "2.4.3/file-processing", new FileReceived { Id = "o", TransferId = "f1", Person = A.Colleague, At = A.Morning },
            [new FileProcessed { Id = "e", TransferId = "f1", Person = A.Colleague, ReceivedAt = A.Morning, At = A.At(9, 10) }, Received(Completion.NotDone), Received(Completion.Done(A.At(9, 10)))]),
        ("a file received by a state", "2.4.3/file-archiving", Received(Completion.NotDone) with { Receipts = [s_receipt with { AsOf = A.At(2, 10) }] },
            [new FileArchived { Id = "e", TransferId = "f1", Person = A.Colleague, ReceivedAt = A.Morning, At = A.At(30, 10), AsPrescribed = Ternary.Yes }, A.File() with { Receipts = [s_receipt with { Archived = Completion.NotDone }] }]),
        ("a password", "3.1.1/password-rotation", new PasswordChanged { Id = "o", Account = A.Account, Actor = A.Employee, At = A.Morning },
            [s_account with { PasswordChanged = Completion.Done(A.Morning) }, s_account with { Id = "a month later", AsOf = A.At(280, 10), PasswordChanged = Completion.Done(A.Morning) }]),
        ("a backup", "3.2.1/backup-interval", new BackupTaken { Id = "o", Account = A.Account, Actor = A.Employee, At = A.Morning, Backup = new() { Id = "b" } },
            [s_account with { HoldsCompanyData = Ternary.Yes, Backups = new([new() { Id = "b", TakenAt = A.Morning }]) }]),
        ("a filing", "2.1.1/account-filing", new AccountApproved { Id = "o", Account = A.Account, Actor = A.Colleague, At = A.Morning },
            [new AccountFiled { Id = "e", Account = A.Account, Actor = A.Employee, ApprovedAt = A.Morning, At = A.At(20, 10) }]),
        ("a handover", "2.1.2/handover", new Resigned { Id = "o", Person = A.Employee, At = A.Morning, LastWorkingDay = new(2026, 4, 30), Accounts = new([A.Account]) },
            [new AccountHandedOver { Id = "e", Person = A.Employee, Account = A.Account, Recipient = A.Colleague, LastWorkingDay = new(2026, 4, 30), At = A.At(60, 10) }, s_account with { Holder = A.Employee with { LeftAt = A.At(30, 18) } }]),
        ("an audit", "3.2.3/audit-cooperation", new AuditRequested { Id = "o", Person = A.Colleague, Asked = A.Employee, At = A.Morning },
            [Audited(Ternary.Yes), Audited(Ternary.No)]),
        ("a case", "4.1.2/investigation", new ViolationDetected { Id = "o", CaseId = "c", Person = A.Colleague, At = A.Morning },
            [new ViolationDismissed { Id = "e", CaseId = "c", Person = A.Colleague, InSupervisionGroup = Ternary.Yes, DetectedAt = A.Morning, At = A.At(60, 10) }]),
        ("a request", "3.3.3/protection-request", new ProtectionRequested { Id = "o", Person = A.Employee, At = A.Morning },
            [new ProtectionAnswered { Id = "e", Person = A.Colleague, RequestId = "o", RequestedAt = A.Morning, At = A.At(60, 10) }]),
    ];

    public static TheoryData<string> Rows => [.. s_rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void All_that_tells_of_it_is_one_finding_of_one_time(string name)
    {
        var (_, rule, opens, tell) = s_rows.First(row => row.Name == name);
        var breach = Assert.Single(ATracker.New().Told(opens).AdvanceTo(A.At(300, 10)).Findings, finding => finding.RuleId == rule);

        Assert.All(tell, fact =>
        {
            var late = Assert.Single(s_engine.Evaluate(fact).Findings, finding => finding.RuleId == rule);
            Assert.Equal((breach.Id, breach.Subject), (late.Id, late.Subject));
            Assert.Equal(breach.At!.Value, late.At!.Value, TimeSpan.FromMinutes(1));
        });
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Whichever_comes_first(string name)
    {
        var (_, rule, opens, tell) = s_rows.First(row => row.Name == name);
        var tracker = ATracker.New();
        tracker.Observe(opens);
        var first = tell.SelectMany(fact => tracker.Observe(fact).Decision.Findings).Where(finding => finding.RuleId == rule).ToArray();
        var then = tracker.AdvanceTo(A.At(300, 10)).Findings.Where(finding => finding.RuleId == rule).ToArray();

        Assert.Single(first.Concat(then).Select(finding => finding.Id).Distinct());
    }

    [Theory]
    [InlineData("two questions of different minutes", 1, 2)]
    [InlineData("two passwords", 2, 2)]
    public void What_is_owed_again_is_another_finding(string what, int day, int count)
    {
        Fact[] late = what.StartsWith("two q", StringComparison.Ordinal)
            ? [Answered(A.Morning), Answered(A.Morning.AddMinutes(day)) with { Id = "e2" }]
            : [s_account with { PasswordChanged = Completion.Done(A.Morning) }, s_account with { PasswordChanged = Completion.Done(A.At(day, 10)) }];

        Assert.Equal(count, late.SelectMany(fact => s_engine.Evaluate(fact).Findings).Where(finding => finding.RuleId is "2.3.1/timely-reply" or "3.1.1/password-rotation").Select(finding => finding.Id).Distinct().Count());
    }

    [Fact]
    public void An_answer_of_which_nobody_knows_the_conversation_is_a_finding_of_its_own()
    {
        var finding = Assert.Single(s_engine.Evaluate(Answered(A.Morning) with { ConversationId = null }).Findings);
        Assert.NotEqual(Assert.Single(s_engine.Evaluate(Answered(A.Morning)).Findings).Id, finding.Id);
    }

    private static Message Urgent => A.Message("线上故障，请马上处理") with { Circumstances = new() { Importance = Importance.Urgent } };

    private static MessageAnswered Answered(DateTimeOffset asked) =>
        new() { Id = "e", Person = A.Colleague, MessageId = "m1", ConversationId = A.Direct.Id, Importance = Importance.Ordinary, AskedAt = asked, At = A.At(3, 10) };

    private static UrgentMatterReported Outcome(MatterOutcome outcome) => new() { Id = $"e-{outcome}", Person = A.Colleague, MessageId = "m1", RaisedAt = A.Morning, At = A.At(3, 12), Outcome = outcome };

    private static AuditAnswered Audited(Ternary complete) => new() { Id = $"e-{complete}", Person = A.Employee, RequestId = "o", RequestedAt = A.Morning, At = A.At(20, 10), Complete = complete };

    private static FileTransfer Received(Completion processed) => A.File() with { Receipts = [s_receipt with { Processed = processed }] };
}
