using FsCheck.Xunit;
using static WeChatPolicy.Rules.Review.Tests.Desk;

namespace WeChatPolicy.Rules.Review.Tests;

/// <summary>Officers who decide at once: of two the first is taken, the second is told, and both are on record.</summary>
public class TwoOfficersTests
{
    [Fact]
    public async Task The_second_of_two_at_once_is_refused_and_on_record()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        var other = await desk.AnotherAsync();

        var first = await desk.DecideAsync("f", ReviewVerdict.Holds, Chen, basedOn: 0);
        var second = await other.DecideAsync(desk.Decision("f", ReviewVerdict.DoesNotHold, Wu, basedOn: 0), TestContext.Current.CancellationToken);

        Assert.NotNull(first.Taken);
        Assert.Equal((ReviewRefusalReason.Stale, 1L, ReviewState.Settled), (second.Refusal!.Reason, second.Refusal.Version, second.Refusal.State));
        await desk.Store.RefreshAsync(TestContext.Current.CancellationToken);
        var refused = Assert.Single(desk.Store.Find("f")!.Refused);
        Assert.Equal((Wu.Id, ReviewVerdict.DoesNotHold, 0L, "因为如此"), (refused.Step.By, refused.Step.Verdict, refused.BasedOn, refused.Step.Reason));
        Assert.Equal(ReviewVerdict.Holds, desk.Store.Find("f")!.Verdict);
    }

    [Fact]
    public async Task A_decision_that_is_sent_twice_is_taken_once()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        var decision = desk.Decision("f", ReviewVerdict.Holds, Chen);

        var once = await desk.Store.DecideAsync(decision, TestContext.Current.CancellationToken);
        var twice = await (await desk.AnotherAsync()).DecideAsync(decision, TestContext.Current.CancellationToken);

        Assert.Equal(once.OrThrow(), twice.OrThrow());
        Assert.Single(desk.Store.Find("f")!.Steps);
    }

    [Fact]
    public async Task A_decision_on_a_finding_that_is_not_there_is_refused_and_not_lost()
    {
        await using var desk = await OpenAsync();

        Assert.Equal(ReviewRefusalReason.Unknown, (await desk.DecideAsync("nowhere", ReviewVerdict.Holds, Chen, basedOn: 0)).Refusal?.Reason);

        Assert.Equal(Chen.Id, Assert.Single((await desk.AnotherAsync()).RefusedElsewhere).Step.By);
    }

    /// <summary>Reviewer, their superior, the independence that the host asks for, and whether they may. LiNa is the object, HeJun her superior.</summary>
    [Theory]
    [InlineData("LiNa", null, Independence.ObjectAlone, false)]
    [InlineData("LiNa", "HeJun", Independence.ObjectAndLine, false)]
    [InlineData("HeJun", null, Independence.ObjectAndLine, false)]
    [InlineData("HeJun", null, Independence.ObjectAndSubordinates, true)]
    [InlineData("QianYu", "LiNa", Independence.ObjectAndLine, false)]
    [InlineData("QianYu", "LiNa", Independence.ObjectAndSubordinates, false)]
    [InlineData("QianYu", "LiNa", Independence.ObjectAlone, true)]
    [InlineData("QianYu", "HeJun", Independence.ObjectAndLine, true)]
    [InlineData("QianYu", null, Independence.ObjectAndLine, true)]
    public async Task Whom_a_finding_is_about_never_decides_it(string id, string? manager, Independence independence, bool may)
    {
        await using var desk = await OpenAsync(options => options.Independence = independence);
        await desk.AddAsync("f");

        var receipt = await desk.DecideAsync("f", ReviewVerdict.DoesNotHold, new Reviewer { Id = id, ManagerId = manager });

        Assert.Equal(may ? null : ReviewRefusalReason.Involved, receipt.Refusal?.Reason);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public async Task A_decision_is_not_taken_before_its_time(int minutesAhead, bool refused)
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");

        var receipt = await desk.Store.DecideAsync(desk.Decision("f", ReviewVerdict.Holds, Chen) with { At = desk.Now.AddMinutes(minutesAhead) }, TestContext.Current.CancellationToken);

        Assert.Equal(refused ? ReviewRefusalReason.AheadOfClock : null, receipt.Refusal?.Reason);
    }

    [Fact]
    public async Task Who_has_a_finding_in_hand_decides_it_and_it_can_be_taken_over()
    {
        await using var desk = await OpenAsync();
        await desk.AddAsync("f");
        ReviewHandOver handOver = new() { FindingId = "f", To = Wu, Reason = "休假", By = Chen, At = desk.Now, BasedOn = 0 };
        (await desk.Store.HandOverAsync(handOver, TestContext.Current.CancellationToken)).OrThrow();
        Assert.Equal(Wu.Id, desk.Store.Find("f")!.HeldBy);

        Assert.Equal(ReviewRefusalReason.HeldByAnother, (await desk.DecideAsync("f", ReviewVerdict.Holds, Chen)).Refusal?.Reason);
        Assert.Equal(ReviewRefusalReason.HeldByAnother, (await desk.Store.HandOverAsync(handOver with { To = Chen, By = Sun, BasedOn = 1 }, TestContext.Current.CancellationToken)).Refusal?.Reason);
        (await desk.Store.HandOverAsync(handOver with { To = Sun, By = Sun, BasedOn = 1 }, TestContext.Current.CancellationToken)).OrThrow();
        (await desk.DecideAsync("f", ReviewVerdict.Holds, Sun)).OrThrow();

        Assert.Null(desk.Store.Find("f")!.HeldBy);
    }

    /// <summary>However two officers' acts are mixed, each is a step or on record as refused, steps have no gap, and a replay gives the same.</summary>
    [Property(MaxTest = 40)]
    public void No_decision_is_lost_however_two_officers_interleave(byte[] choices) => NoneIsLostAsync(choices ?? []).GetAwaiter().GetResult();

    private static async Task NoneIsLostAsync(byte[] choices)
    {
        await using var desk = await OpenAsync(options => options.SecondPerson.From = Enforcement.Block);
        await desk.AddAsync(Screened("a"));
        await desk.AddAsync(Screened("b", enforcement: Enforcement.Block));
        ReviewStore[] stores = [desk.Store, await desk.AnotherAsync()];
        Reviewer[] officers = [Chen, Wu];
        var sent = 0;
        foreach (var choice in choices)
        {
            // What an officer sees may be old: only what the log says counts.
            var (store, by, id) = (stores[choice & 1], officers[choice & 1], (choice & 2) == 0 ? "a" : "b");
            var seen = store.Find(id)!;
            desk.Time.Advance(TimeSpan.FromSeconds(1));
            _ = (choice >> 2 & 7) switch
            {
                0 => await store.ReopenAsync(new() { FindingId = id, Reason = "再看", By = by, At = desk.Now, BasedOn = seen.Version }),
                1 => await store.NoteAsync(new() { FindingId = id, Reason = "备注", By = by, At = desk.Now }),
                2 => await store.HandOverAsync(new() { FindingId = id, Reason = "换人", To = by, By = by, At = desk.Now, BasedOn = seen.Version }),
                var other => await store.DecideAsync(desk.Decision(id, (ReviewVerdict)(other % 3), by, seen.Version)),
            };
            sent++;
        }

        var replayed = await desk.AnotherAsync();
        Assert.Equal(sent, All(replayed).Sum(static reviewed => reviewed.Steps.Count + reviewed.Refused.Count));
        Assert.All(All(replayed), static reviewed => Assert.Equal(Enumerable.Range(1, (int)reviewed.Version).Select(static version => (long)version), reviewed.Steps.Select(static step => step.Version)));
        foreach (var store in stores)
        {
            await store.RefreshAsync();
            Assert.Equal(Shown(replayed), Shown(store));
        }
    }

    [Fact]
    public async Task Two_who_decide_at_the_same_instant_are_one_step_and_one_refusal()
    {
        await using var desk = await OpenAsync();
        for (var i = 0; i < 50; i++) await desk.AddAsync($"f{i}");
        ReviewStore[] stores = [desk.Store, await desk.AnotherAsync()];

        await Task.WhenAll(stores.Select((store, officer) => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++) await store.DecideAsync(desk.Decision($"f{i}", ReviewVerdict.Holds, officer == 0 ? Chen : Wu, basedOn: 0));
        })));

        Assert.All(All(await desk.AnotherAsync()), static reviewed => Assert.Equal((1, 1), (reviewed.Steps.Count, reviewed.Refused.Count)));
    }
}
