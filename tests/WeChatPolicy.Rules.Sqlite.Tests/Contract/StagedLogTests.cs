namespace WeChatPolicy.Rules.Sqlite.Tests.Contract;

/// <summary>What <see cref="FactLog"/> promises whatever the storage is, stage by stage.</summary>
public class StagedLogTests
{
    [Theory]
    [InlineData("begin", false)]
    [InlineData("find", false)]
    [InlineData("commit", false)]
    [InlineData("committed", true)]
    [InlineData("ended", true)]
    public async Task Who_is_told_that_a_batch_was_cancelled_finds_nothing_of_it_and_who_is_not_finds_all(string stage, bool stored)
    {
        using var cancelling = new CancellationTokenSource();
        var stages = new List<string>();
        await using var log = new StagedLog(async reached =>
        {
            stages.Add(reached);
            if (reached == stage) await cancelling.CancelAsync();
        });

        var appending = log.AppendManyAsync(LogFacts.Numbered(0, 3), cancelling.Token).AsTask();

        if (stored) Assert.Equal(3, (await appending).Count);
        else await Assert.ThrowsAnyAsync<OperationCanceledException>(() => appending);
        Assert.Equal(stored ? 3 : 0, log.Head.Count);
        Assert.Equal(stage != "begin", stages.Contains("ended"));
        Assert.Equal(stored ? 3 : 1, log.Append(LogFacts.Numbered(2)).Sequence);
        Assert.True(log.Verify().IsIntact);
    }

    [Theory]
    [InlineData("begin")]
    [InlineData("commit")]
    public async Task Who_waits_for_another_batch_may_stop_waiting_and_the_batch_goes_on(string stage)
    {
        var (first, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var log = new StagedLog(reached =>
        {
            if (reached != stage || first.Task.IsCompleted) return Task.CompletedTask;
            first.SetResult();
            return release.Task;
        });
        using var impatient = new CancellationTokenSource();
        var underWay = log.AppendAsync(LogFacts.Numbered(0), TestContext.Current.CancellationToken).AsTask();
        await first.Task;
        var waiting = log.AppendAsync(LogFacts.Numbered(1), impatient.Token).AsTask();
        Assert.False(waiting.IsCompleted);

        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        release.SetResult();
        Assert.Equal(new AppendReceipt(1, Stored: true), await underWay);
        Assert.Equal("m0", Assert.Single(log.ReadFacts()).Id);
    }

    [Fact]
    public async Task Closing_waits_for_the_batch_under_way_and_refuses_what_waits_behind_it()
    {
        var (first, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var log = new StagedLog(reached =>
        {
            if (reached != "commit") return Task.CompletedTask;
            first.SetResult();
            return release.Task;
        });
        var underWay = log.AppendAsync(LogFacts.Numbered(0), TestContext.Current.CancellationToken).AsTask();
        await first.Task;
        var closing = log.DisposeAsync().AsTask();
        var behind = log.AppendAsync(LogFacts.Numbered(1), TestContext.Current.CancellationToken).AsTask();
        Assert.Equal((false, 0), (closing.IsCompleted, log.Disposals));

        release.SetResult();

        Assert.True((await underWay).Stored);
        await closing;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => behind);
        await log.DisposeAsync();
        Assert.Equal(1, log.Disposals);
    }

    [Fact]
    public async Task A_verification_stops_where_it_is_cancelled()
    {
        using var cancelling = new CancellationTokenSource();
        var read = 0;
        await using var log = new StagedLog(async reached =>
        {
            if (reached.StartsWith("read", StringComparison.Ordinal) && ++read == 4) await cancelling.CancelAsync();
        });
        log.AppendMany(LogFacts.Numbered(0, 10));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.VerifyAsync(null, cancelling.Token));

        Assert.Equal(4, read);
    }
}
