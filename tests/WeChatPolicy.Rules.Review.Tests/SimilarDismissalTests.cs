using WeChatPolicy.Rules.Text;
using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>What was dismissed as harmless is not asked again for similar text and the same rule, within limits and on record.</summary>
public class SimilarDismissalTests
{
    private const string Text = "这是全市最好吃的包子铺，大家周五中午一起去尝一尝吧，报名请在群里接龙，十一点半楼下集合出发";
    private const string Alike = "这是全市最好吃的包子铺，大家周五中午一起去尝一尝吧，报名请在群里接龙，十一点半楼下集合出发！";
    private const string Other = "本基金保证年化收益百分之二十，绝无风险，名额有限，欢迎各位同事及家属尽快联系我认购";

    /// <summary>What the second finding is like, and whether it is asked.</summary>
    public static TheoryData<string, ScreenedFinding, bool> Neighbours { get; } = new()
    {
        { "equal text", Screened("g", Text), false },
        { "similar text", Screened("g", Alike), false },
        { "equal text of another person", Screened("g", Text, person: "QianYu"), false },
        { "less sure", Screened("g", Text, confidence: Confidence.Possible), false },
        { "other text", Screened("g", Other), true },
        { "another rule", Screened("g", Text, rule: "2.2.4/improper-language"), true },
        { "to be held back", Screened("g", Text, enforcement: Enforcement.Block), true },
        { "surer", Screened("g", Text, confidence: Confidence.Certain), true },
        { "graver", Screened("g", Text, severity: Severity.High), true },
        { "resting on something else", Screened("g", Text, evidence: "guaranteed-return"), true },
        { "without its fact", Screened("g", Text) with { Fact = null }, true },
    };

    [Theory]
    [MemberData(nameof(Neighbours))]
    public async Task What_is_like_a_harmless_one_is_not_asked(string what, ScreenedFinding finding, bool asked)
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f", Text);
        await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Chen, code: ReviewReasons.Harmless);

        var reviewed = await desk.AddAsync(finding);

        Assert.True(asked == (reviewed.State == ReviewState.Open), $"{what}: {reviewed}");
        if (asked) return;
        var step = Assert.Single(reviewed.Steps);
        Assert.Equal((ReviewAct.SettleSimilar, "f", null, ReviewVerdict.DoesNotHold), (step.Act, step.SettledBy, step.By, step.Outcome));
        Assert.InRange(step.Similarity!.Value, 0.9, 1);
    }

    [Theory]
    [InlineData(ReviewVerdict.DoesNotHold, ReviewReasons.Misread)]
    [InlineData(ReviewVerdict.DoesNotHold, ReviewReasons.Permitted)]
    [InlineData(ReviewVerdict.Holds, ReviewReasons.Harmless)]
    [InlineData(ReviewVerdict.NeedsTalk, ReviewReasons.Harmless)]
    public async Task What_was_not_dismissed_as_harmless_settles_nothing(ReviewVerdict verdict, string code)
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f", Text);
        await desk.DecideAsync("f", verdict, Chen, code: code);

        Assert.Equal(ReviewState.Open, (await desk.AddAsync("g", Text)).State);
    }

    [Fact]
    public async Task One_person_of_two_who_are_wanted_settles_nothing()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f", Text);
        await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Chen, code: ReviewReasons.Harmless, second: true);

        Assert.Equal(ReviewState.Open, (await desk.AddAsync("g", Text)).State);
    }

    [Fact]
    public async Task A_dismissal_settles_so_many_and_so_long()
    {
        await using var desk = await OpenAsync(options => (options.SimilarDismissal.MostSettled, options.SimilarDismissal.Term) = (2, TimeSpan.FromDays(10)));
        await desk.AddAsync("f", Text);
        await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Chen, code: ReviewReasons.Harmless);

        Assert.Equal(ReviewState.Settled, (await desk.AddAsync("g1", Text)).State);
        desk.Time.Advance(TimeSpan.FromDays(10));
        Assert.Equal(ReviewState.Settled, (await desk.AddAsync("g2", Text)).State);
        Assert.Equal(ReviewState.Open, (await desk.AddAsync("g3", Text)).State);

        // Somebody looked again: from there it counts anew, and ends with its own term.
        await desk.DecideAsync("g3", ReviewVerdict.DoesNotHold, Chen, code: ReviewReasons.Harmless);
        Assert.Equal("g3", (await desk.AddAsync("g4", Text)).SettledBy);
        desk.Time.Advance(TimeSpan.FromDays(10) + TimeSpan.FromSeconds(1));
        Assert.Equal(ReviewState.Open, (await desk.AddAsync("g5", Text)).State);
    }

    [Theory]
    [InlineData(false, true, Enforcement.Review, ReviewState.Open)]
    [InlineData(true, true, Enforcement.Block, ReviewState.Settled)]
    [InlineData(true, false, Enforcement.Block, ReviewState.Open)]
    public async Task The_host_says_whether_and_whether_even_what_is_held_back(bool enabled, bool evenBlock, Enforcement enforcement, ReviewState expected)
    {
        await using var desk = await OpenAsync(options => (options.SimilarDismissal.Enabled, options.SimilarDismissal.EvenBlock) = (enabled, evenBlock));
        await desk.AddAsync(Screened("f", Text, enforcement: enforcement));
        await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Chen, code: ReviewReasons.Harmless);

        Assert.Equal(expected, (await desk.AddAsync(Screened("g", Text, enforcement: enforcement))).State);
    }

    [Fact]
    public async Task What_rests_on_a_dismissal_is_asked_again_when_it_falls()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f", Text);
        await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Chen, code: ReviewReasons.Harmless);
        await desk.AddAsync("g", Text);
        await desk.AddAsync("h", Alike);

        (await desk.ReopenAsync("f", Wu)).OrThrow();

        Assert.All(["f", "g", "h"], id => Assert.Equal(ReviewState.Open, desk.Store.Find(id)!.State));
        Assert.Equal(ReviewAct.AskAgain, desk.Store.Find("g")!.Steps[^1].Act);
        Assert.Equal(ReviewState.Open, (await desk.AddAsync("i", Text)).State);
        Assert.Equal(Shown(desk.Store), Shown(await desk.AnotherAsync()));
    }

    [Theory]
    [InlineData(Enforcement.Review, Confidence.Likely, ReviewState.Settled)]
    [InlineData(Enforcement.Block, Confidence.Likely, ReviewState.Open)]
    [InlineData(Enforcement.Review, Confidence.Certain, ReviewState.Open)]
    public async Task What_a_new_policy_sees_more_in_is_asked_again_unless_a_person_settled_it(Enforcement enforcement, Confidence confidence, ReviewState expected)
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f", Text);
        await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Chen, code: ReviewReasons.Harmless);
        await desk.AddAsync("g", Text);

        Assert.Equal(expected, (await desk.AddAsync(Screened("g", Text, policy: "v2", enforcement: enforcement, confidence: confidence))).State);
        Assert.Equal(ReviewState.Settled, (await desk.AddAsync(Screened("f", Text, policy: "v2", enforcement: enforcement, confidence: confidence))).State);
    }

    [Fact]
    public async Task Near_duplicates_are_decided_in_one_act_and_each_has_its_record()
    {
        await using var desk = await OpenAsync();
        foreach (var id in (string[])["a", "b", "c"]) await desk.AddAsync(id, id == "c" ? Alike : Text);
        await desk.AddAsync("d", Other);
        var group = Assert.Single(desk.Store.Group().Groups);
        Assert.Equal(["a", "b", "c"], group.FindingIds);
        await desk.NoteOf("b");

        var receipts = await desk.Store.DecideTogetherAsync([.. group.FindingIds.Select(id => desk.Decision(id, ReviewVerdict.DoesNotHold, Chen, basedOn: 0))], TestContext.Current.CancellationToken);

        // Whoever was faster at one of them does not keep the others.
        Assert.Equal([null, ReviewRefusalReason.Stale, null], receipts.Select(static receipt => receipt.Refusal?.Reason));
        Assert.Equal("a", desk.Store.Find("c")!.Steps[^1].Together);
        await Assert.ThrowsAsync<ArgumentException>(async () => await desk.Store.DecideTogetherAsync([desk.Decision("a", ReviewVerdict.Holds, Chen), desk.Decision("a", ReviewVerdict.Holds, Chen)], TestContext.Current.CancellationToken));
    }
}
