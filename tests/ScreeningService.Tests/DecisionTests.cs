namespace ScreeningService.Tests;

/// <summary>What the supervision group decides beside the steps of a case is taken at an address of its own, and does what it says.</summary>
public class DecisionTests
{
    public static TheoryData<string> Decisions => [Bodies.Waived("q-1"), Bodies.Extended("q-1"), Bodies.Warning("sanctionProposed"), Bodies.Warning("sanctionDecided"), Bodies.Appeal()];

    [Theory]
    [MemberData(nameof(Decisions))]
    public async Task A_decision_is_taken_and_on_disk(string decision)
    {
        await using var service = await RunningService.StartAsync();

        var answer = await service.PostAsync("/decisions", decision);

        Assert.True(answer.GetProperty("recorded").GetBoolean());
        Assert.Single(await service.Log.ReadFactsAsync(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_duty_that_is_waived_is_owed_no_more()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/messages", Bodies.Question());
        var duty = Assert.Single(service.Tracker.Open);

        await service.PostAsync("/decisions", Bodies.Waived(duty.Key));

        Assert.Empty(service.Tracker.Open);
    }

    [Fact]
    public async Task A_duty_that_is_extended_is_due_later()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/messages", Bodies.Question());
        var duty = Assert.Single(service.Tracker.Open);

        await service.PostAsync("/decisions", Bodies.Extended(duty.Key));

        Assert.Equal(new DateTimeOffset(2026, 5, 13, 18, 0, 0, TimeSpan.FromHours(8)), Assert.Single(service.Tracker.Open).DueAt);
    }
}
