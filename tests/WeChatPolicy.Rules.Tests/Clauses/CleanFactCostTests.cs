namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>A fact without a finding costs nothing.</summary>
public class CleanFactCostTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<string> Facts => ["message", "file", "segment", "login", "account"];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Nothing_is_allocated(string what)
    {
        var fact = Of(what);
        Assert.Empty(s_engine.Evaluate(fact).Findings);

        Assert.Equal(0, Allocation.Least(() =>
        {
            for (var i = 0; i < 64; i++) _ = s_engine.Evaluate(fact).Outcome;
        }));
    }

    private static Fact Of(string what) => what switch
    {
        "message" => A.Message("样品今天寄出，单号晚点发"),
        "file" => A.File() with
        {
            Format = FileFormat.WordDocument,
            AnnouncedSize = 10,
            ReceivedSize = 10,
            ExtractedText = "样品今天寄出，单号晚点发",
            Receipts = [new() { RecipientId = "li", AsOf = A.At(2, 9), Received = Completion.Done(A.Morning), Processed = Completion.Done(A.At(1, 11)), Archived = Completion.NotDone, ProblemFound = Completion.NotDone }],
        },
        "segment" => A.Segment([.. Enumerable.Range(0, 20).Select(i => A.InGroup(i % 2 == 0 ? "样品今天寄出" : "大家早上好") with { SentAt = A.Morning.AddMinutes(15 * i) })]),
        "login" => new LoggedIn { Id = "l", Account = A.Account, Actor = A.Employee, At = A.Morning, WorkAccount = Ternary.Yes, ForWork = Ternary.Yes, Network = NetworkKind.CompanyNetwork },
        _ => new Account
        {
            Id = "a",
            AsOf = A.At(3, 9),
            Profile = A.Account,
            Holder = A.Employee,
            LastUsedForBusiness = Completion.Done(A.Morning),
            Activities = new([UsagePurpose.Work]),
        },
    };
}
