using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>Findings enter from screenings: twice is once, another policy is the same finding, and what was settled stays.</summary>
public class ScreeningTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly PolicyEngine s_without = PolicyBuilder.CreateDefault().Disable("2.2.4/personal-attack").Build();
    private static readonly PolicyEngine s_next = PolicyBuilder.CreateDefault().AddLexicon("insult", "大笨瓜").Build();

    private static readonly Message[] s_archive =
    [
        Message("m1", "你这个傻逼"),
        Message("m2", "明天九点开会"),
        Message("m3", "你就是个傻逼吧", "QianYu"),
    ];

    [Fact]
    public async Task The_same_archive_screened_twice_adds_nothing()
    {
        await using var desk = await OpenAsync();
        var once = await ScreenAsync(desk, s_engine);
        var head = await desk.Log.ReadHeadAsync(TestContext.Current.CancellationToken);

        var twice = await ScreenAsync(desk, s_engine);

        Assert.True(once.Added >= 2, $"{once}");
        Assert.Equal(new ScreeningReceipt { Known = once.Added }, twice);
        Assert.Equal(head, await desk.Log.ReadHeadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_finding_that_a_new_policy_no_longer_makes_stays_with_its_decision_and_is_marked()
    {
        await using var desk = await OpenAsync();
        await ScreenAsync(desk, s_engine);
        var attack = Attack(desk);
        await desk.DecideAsync(attack.Finding.Id, ReviewVerdict.Holds, Chen);

        var receipt = await ScreenAsync(desk, s_without);

        Assert.True(receipt.Lapsed >= 2, $"{receipt}");
        var now = desk.Store.Find(attack.Finding.Id)!;
        Assert.Equal((ReviewState.Settled, ReviewVerdict.Holds, s_without.PolicyVersion), (now.State, now.Verdict, now.LapsedUnder));
        Assert.Contains(desk.Store.List(new() { Lapsed = true }).Findings, reviewed => reviewed.Finding.Id == attack.Finding.Id);
        Assert.Equal(0, (await ScreenAsync(desk, s_without)).Lapsed);

        // It may still be decided about, and a policy that makes it again takes the mark away.
        (await desk.ReopenAsync(attack.Finding.Id, Chen)).OrThrow();
        (await desk.DecideAsync(attack.Finding.Id, ReviewVerdict.DoesNotHold, Chen)).OrThrow();
        Assert.True((await ScreenAsync(desk, s_engine)).Changed >= 2);
        Assert.Null(desk.Store.Find(attack.Finding.Id)!.LapsedUnder);
        Assert.Equal(ReviewVerdict.DoesNotHold, desk.Store.Find(attack.Finding.Id)!.Verdict);
    }

    [Theory]
    [InlineData(ReviewVerdict.Holds)]
    [InlineData(ReviewVerdict.DoesNotHold)]
    public async Task A_settled_finding_stays_settled_when_lexicons_change(ReviewVerdict verdict)
    {
        await using var desk = await OpenAsync();
        await ScreenAsync(desk, s_engine);
        var attack = Attack(desk);
        await desk.DecideAsync(attack.Finding.Id, verdict, Chen);

        var receipt = await ScreenAsync(desk, s_next);

        Assert.NotEqual(s_engine.PolicyVersion, s_next.PolicyVersion);
        Assert.Equal((0, 0), (receipt.Added, receipt.AskedAgain));
        var now = desk.Store.Find(attack.Finding.Id)!;
        Assert.Equal((ReviewState.Settled, verdict, s_next.PolicyVersion, 1L), (now.State, now.Verdict, now.Finding.PolicyVersion, now.Version));
    }

    [Fact]
    public async Task What_a_tracker_told_is_not_ended_by_a_decision_on_its_fact()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync(new ScreenedFinding { Finding = Screened("late", rule: "2.3.1/timely-reply").Finding with { FactId = "m2" }, PolicyVersion = "v1" });

        await ScreenAsync(desk, s_engine);

        Assert.Null(desk.Store.Find("late")!.LapsedUnder);
    }

    [Fact]
    public async Task A_decision_about_another_fact_is_an_error()
    {
        await using var desk = await OpenAsync();

        var error = await Assert.ThrowsAsync<ArgumentException>(async () => await desk.Store.AddAsync(s_engine.Evaluate(s_archive[0]), s_archive[1], TestContext.Current.CancellationToken));

        Assert.DoesNotContain("傻逼", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_name_and_no_text_is_in_the_log_or_in_what_is_shown()
    {
        await using var desk = await OpenAsync();
        await ScreenAsync(desk, s_engine);
        var shown = Shown(desk.Store) + string.Join('\n', All(desk.Store).Select(static reviewed => $"{reviewed.Finding}{string.Join(',', reviewed.Finding.Evidence)}"));
        await foreach (var entry in desk.Log.ReadAsync(cancellationToken: TestContext.Current.CancellationToken)) shown += System.Text.Encoding.UTF8.GetString(entry.Json.Span);

        Assert.All(["LiNa", "QianYu", "HeJun", "你这个", "就是个"], name => Assert.DoesNotContain(name, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_digest_is_that_of_the_fact_as_it_stands_in_a_log()
    {
        await using var desk = await OpenAsync();
        await ScreenAsync(desk, s_engine);
        var fact = LogRecord.Of(s_archive[0]);
        var facts = new InMemoryFactLog();
        await facts.AppendAsync(fact, TestContext.Current.CancellationToken);
        var entry = await facts.ReadAsync(cancellationToken: TestContext.Current.CancellationToken).FirstAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(entry.Json.Span)), Attack(desk).Finding.MessageDigest);
    }

    private static ReviewedFinding Attack(Desk desk) => All(desk.Store).First(static reviewed => reviewed.Finding is { FactId: "m1", RuleId: "2.2.4/personal-attack" });

    private static async Task<ScreeningReceipt> ScreenAsync(Desk desk, PolicyEngine engine) =>
        await desk.Store.AddManyAsync(s_archive.Select(message => (engine.Evaluate(message), (Fact)message)), TestContext.Current.CancellationToken);
}
