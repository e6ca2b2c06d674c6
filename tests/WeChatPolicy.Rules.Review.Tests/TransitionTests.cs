using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>Each state with each act: where it leads, or why it is refused.</summary>
public class TransitionTests
{
    /// <summary>State, act, where to, or the refusal.</summary>
    public static TheoryData<ReviewState, string, string> Table { get; } = new()
    {
        { ReviewState.Open, "holds", "Settled" },
        { ReviewState.Open, "does not hold", "Settled" },
        { ReviewState.Open, "talk", "NeedsTalk" },
        { ReviewState.Open, "second wanted", "AwaitsSecond" },
        { ReviewState.Open, "note", "Open" },
        { ReviewState.Open, "hand over", "Open" },
        { ReviewState.Open, "reopen", "!State" },
        { ReviewState.Open, "case", "!State" },
        { ReviewState.Open, "object", "Open" },
        { ReviewState.AwaitsSecond, "holds", "Settled" },
        { ReviewState.AwaitsSecond, "does not hold", "AwaitsThird" },
        { ReviewState.AwaitsSecond, "talk", "NeedsTalk" },
        { ReviewState.AwaitsSecond, "holds by the first", "!SamePerson" },
        { ReviewState.AwaitsSecond, "note", "AwaitsSecond" },
        { ReviewState.AwaitsSecond, "hand over", "AwaitsSecond" },
        { ReviewState.AwaitsSecond, "hand over to the first", "!SamePerson" },
        { ReviewState.AwaitsSecond, "reopen", "!State" },
        { ReviewState.AwaitsSecond, "case", "!State" },
        { ReviewState.AwaitsSecond, "object", "AwaitsSecond" },
        { ReviewState.AwaitsThird, "holds", "Settled" },
        { ReviewState.AwaitsThird, "does not hold", "Settled" },
        { ReviewState.AwaitsThird, "talk", "NeedsTalk" },
        { ReviewState.AwaitsThird, "holds by the first", "!SamePerson" },
        { ReviewState.AwaitsThird, "note", "AwaitsThird" },
        { ReviewState.AwaitsThird, "reopen", "!State" },
        { ReviewState.AwaitsThird, "case", "!State" },
        { ReviewState.NeedsTalk, "holds", "Settled" },
        { ReviewState.NeedsTalk, "does not hold", "Settled" },
        { ReviewState.NeedsTalk, "talk", "NeedsTalk" },
        { ReviewState.NeedsTalk, "second wanted", "AwaitsSecond" },
        { ReviewState.NeedsTalk, "holds by the first", "Settled" },
        { ReviewState.NeedsTalk, "note", "NeedsTalk" },
        { ReviewState.NeedsTalk, "hand over", "NeedsTalk" },
        { ReviewState.NeedsTalk, "reopen", "!State" },
        { ReviewState.NeedsTalk, "case", "!State" },
        { ReviewState.Settled, "holds", "!State" },
        { ReviewState.Settled, "does not hold", "!State" },
        { ReviewState.Settled, "talk", "!State" },
        { ReviewState.Settled, "note", "Settled" },
        { ReviewState.Settled, "hand over", "!State" },
        { ReviewState.Settled, "reopen", "Open" },
        { ReviewState.Settled, "case", "Settled" },
        { ReviewState.Settled, "object", "Settled" },
        { ReviewState.Settled, "object for another", "!NotTheSubject" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_state_takes_an_act_or_says_why_not(ReviewState state, string act, string expected)
    {
        await using var desk = await OpenAsync();
        await BringToAsync(desk, state);
        var before = desk.Store.Find("f")!;
        Assert.Equal(state, before.State);

        var receipt = await ActAsync(desk, act);

        var after = desk.Store.Find("f")!;
        Assert.Equal(expected, receipt.Refusal is { } refusal ? $"!{refusal.Reason}" : $"{after.State}");
        if (receipt.Refusal is null)
        {
            Assert.Equal((before.Version + 1, receipt.Taken!.Version), (after.Version, after.Steps[^1].Version));
            Assert.Empty(after.Refused);
        }
        else
        {
            Assert.Equal((before.State, before.Version, before.Verdict), (after.State, after.Version, after.Verdict));
            Assert.Equal(receipt.Refusal.Reason, Assert.Single(after.Refused).Reason);
            Assert.Throws<ReviewRefusedException>(() => receipt.OrThrow());
        }

        Assert.Equal(Shown(desk.Store), Shown(await desk.AnotherAsync()));
    }

    [Theory]
    [InlineData(ReviewVerdict.Holds, ReviewVerdict.DoesNotHold, ReviewVerdict.Holds, ReviewVerdict.Holds)]
    [InlineData(ReviewVerdict.Holds, ReviewVerdict.DoesNotHold, ReviewVerdict.DoesNotHold, ReviewVerdict.DoesNotHold)]
    [InlineData(ReviewVerdict.DoesNotHold, ReviewVerdict.Holds, ReviewVerdict.Holds, ReviewVerdict.Holds)]
    public async Task Of_two_who_disagree_a_third_person_decides(ReviewVerdict first, ReviewVerdict second, ReviewVerdict third, ReviewVerdict outcome)
    {
        await using var desk = await OpenAsync(options => options.SecondPerson.RuleIds.Add("2.2.1/misleading"));
        await desk.AddAsync("f");

        (await desk.DecideAsync("f", first, Chen)).OrThrow();
        (await desk.DecideAsync("f", second, Wu)).OrThrow();
        Assert.Equal(ReviewRefusalReason.SamePerson, (await desk.DecideAsync("f", third, Wu)).Refusal?.Reason);
        (await desk.DecideAsync("f", third, Sun)).OrThrow();

        Assert.Equal((ReviewState.Settled, outcome), (desk.Store.Find("f")!.State, desk.Store.Find("f")!.Verdict));
    }

    [Theory]
    [InlineData(Enforcement.Block, Enforcement.Block, ReviewState.AwaitsSecond)]
    [InlineData(Enforcement.Block, Enforcement.Review, ReviewState.Settled)]
    [InlineData(Enforcement.Review, Enforcement.Block, ReviewState.AwaitsSecond)]
    [InlineData(null, Enforcement.Block, ReviewState.Settled)]
    public async Task A_second_person_is_wanted_from_an_enforcement_on(Enforcement? from, Enforcement enforcement, ReviewState expected)
    {
        await using var desk = await OpenAsync(options => options.SecondPerson.From = from);
        await desk.AddAsync(Screened("f", enforcement: enforcement));

        Assert.Equal(expected, (await desk.DecideAsync("f", ReviewVerdict.Holds, Chen)).OrThrow().To);
    }

    [Fact]
    public async Task Where_no_third_person_decides_two_who_disagree_have_a_talk()
    {
        await using var desk = await OpenAsync(options => options.SecondPerson.ThirdDecides = false);
        await desk.AddAsync("f");
        await desk.DecideAsync("f", ReviewVerdict.Holds, Chen, second: true);

        Assert.Equal(ReviewState.NeedsTalk, (await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Wu)).OrThrow().To);
        // Who wished for a second person keeps that wish through the talk.
        Assert.Equal(ReviewState.AwaitsSecond, (await desk.DecideAsync("f", ReviewVerdict.Holds, Chen)).OrThrow().To);
    }

    [Fact]
    public void A_refusal_is_told_in_both_languages()
    {
        foreach (var reason in Enum.GetValues<ReviewRefusalReason>())
        {
            var refusal = ReviewRefusalText.Of("f", reason);
            Assert.Equal("f", refusal.Id);
            Assert.EndsWith("。", refusal.Message.Zh, StringComparison.Ordinal);
            Assert.EndsWith(".", refusal.Message.En, StringComparison.Ordinal);
        }

        Assert.Equal(Enum.GetValues<ReviewRefusalReason>().Length, Enum.GetValues<ReviewRefusalReason>().Select(static reason => ReviewRefusalText.Of("f", reason).Message.Zh).Distinct().Count());
    }

    private static async Task BringToAsync(Desk desk, ReviewState state)
    {
        await desk.AddAsync("f");
        switch (state)
        {
            case ReviewState.AwaitsSecond:
                await desk.DecideAsync("f", ReviewVerdict.Holds, Chen, second: true);
                break;
            case ReviewState.AwaitsThird:
                await desk.DecideAsync("f", ReviewVerdict.Holds, Chen, second: true);
                await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Sun);
                break;
            case ReviewState.NeedsTalk:
                await desk.DecideAsync("f", ReviewVerdict.NeedsTalk, Chen);
                break;
            case ReviewState.Settled:
                await desk.DecideAsync("f", ReviewVerdict.Holds, Chen);
                break;
        }
    }

    private static async Task<ReviewReceipt> ActAsync(Desk desk, string act)
    {
        var (store, version, stop) = (desk.Store, desk.Store.Find("f")!.Version, TestContext.Current.CancellationToken);
        ReviewRemark remark = new() { FindingId = "f", Reason = "说明", By = Wu, At = desk.Now, BasedOn = version };
        ReviewHandOver handOver = new() { FindingId = "f", To = Wu, Reason = "休假", By = Sun, At = desk.Now, BasedOn = version };
        return act switch
        {
            "holds" => await desk.DecideAsync("f", ReviewVerdict.Holds, Wu),
            "holds by the first" => await desk.DecideAsync("f", ReviewVerdict.Holds, Chen),
            "does not hold" => await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, Wu),
            "talk" => await desk.DecideAsync("f", ReviewVerdict.NeedsTalk, Wu),
            "second wanted" => await desk.DecideAsync("f", ReviewVerdict.Holds, Wu, second: true),
            "note" => await store.NoteAsync(remark, stop),
            "reopen" => await store.ReopenAsync(remark, stop),
            "hand over" => await store.HandOverAsync(handOver, stop),
            "hand over to the first" => await store.HandOverAsync(handOver with { To = Chen }, stop),
            "case" => await store.OpenCaseAsync(new() { FindingId = "f", By = Wu, At = desk.Now, BasedOn = version }, new CaseBook(), stop),
            "object" => await store.LodgeObjectionAsync(desk.Objecting("f", Wu, "LiNa"), stop),
            "object for another" => await store.LodgeObjectionAsync(desk.Objecting("f", Wu, "QianYu"), stop),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "No such act."),
        };
    }
}
