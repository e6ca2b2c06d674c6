using BenchmarkDotNet.Attributes;

namespace WeChatPolicy.Rules.Benchmarks.Screening;

/// <summary>An account, a file and an event about which nothing is to be said, through the default policy.</summary>
/// <remarks>Target of the project: under 2 µs each and nothing allocated.</remarks>
[MemoryDiagnoser]
public class FactEvaluation
{
    private static readonly DateTimeOffset s_at = new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly Participant s_employee = new() { Id = "e1", Kind = ParticipantKind.Employee, Department = "销售部", Clearance = Classification.Sensitive };
    private static readonly Participant s_colleague = new() { Id = "e2", Kind = ParticipantKind.Employee, Department = "市场部", Clearance = Classification.Sensitive };
    private static readonly AccountProfile s_profile = new() { Id = "e1", HolderId = "e1", Ownership = AccountOwnership.Company, Designated = Ternary.Yes };

    private readonly PolicyEngine _engine = PolicyBuilder.CreateDefault().Build();

    private readonly Account _account = new()
    {
        Id = "a1",
        AsOf = s_at,
        Profile = s_profile,
        Holder = s_employee,
        PasswordChanged = Completion.Done(s_at.AddDays(-10)),
        PasswordRating = PasswordRating.Strong,
        HoldsCompanyData = Ternary.No,
    };

    private readonly FileTransfer _file = new()
    {
        Id = "f1",
        Sender = s_employee,
        Account = s_profile,
        Recipients = [s_colleague],
        SentAt = s_at,
        Channel = TransferChannel.WeChat,
        Conversation = new() { Id = "c1", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
        HandlingNotice = new() { Nature = Ternary.Yes, Purpose = Ternary.Yes, Confidentiality = Ternary.Yes },
        FileName = "会议纪要.docx",
        Format = FileFormat.WordDocument,
        Encrypted = Ternary.No,
        Circumstances = new() { Classification = Classification.Internal, Importance = Importance.Ordinary },
    };

    private readonly LoggedIn _login = new() { Id = "l1", Account = s_profile, Actor = s_employee, At = s_at, Network = NetworkKind.CompanyNetwork };

    /// <summary>The state of an account.</summary>
    [Benchmark]
    public Outcome Account() => Clean(_account);

    /// <summary>A file that was sent.</summary>
    [Benchmark]
    public Outcome File() => Clean(_file);

    /// <summary>A login.</summary>
    [Benchmark]
    public Outcome Event() => Clean(_login);

    private Outcome Clean(Fact fact)
    {
        var decision = _engine.Evaluate(fact);
        return decision.Findings.Count == 0 ? decision.Outcome : throw new InvalidOperationException($"{fact} has a finding: {decision.Findings[0]}");
    }
}
