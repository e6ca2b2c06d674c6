namespace WeChatPolicy.Rules.Sqlite.Tests.Contract;

/// <summary>What holds of every log where a caller loses patience.</summary>
public abstract partial class FactLogContract
{
    [Fact]
    public async Task What_is_cancelled_before_it_begins_stores_nothing()
    {
        await using var log = Open();
        log.AppendMany(LogFacts.Numbered(0, 3));
        var head = log.Head;
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.AppendAsync(LogFacts.Numbered(7), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.AppendManyAsync(LogFacts.Numbered(5, 5), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.ReadHeadAsync(cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.VerifyAsync(null, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await log.ReadAsync(cancellationToken: cancelled.Token).CountAsync(TestContext.Current.CancellationToken));

        Assert.Equal(head, log.Head);
        Assert.Equal(new AppendReceipt(4, Stored: true), log.Append(LogFacts.Numbered(7)));
        Assert.True(log.Verify(head).IsIntact);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reading_stops_where_it_is_cancelled(bool byParameter)
    {
        await using var log = Open();
        log.AppendMany(LogFacts.Numbered(0, 600));
        using var cancelling = new CancellationTokenSource();
        var token = cancelling.Token;
        var read = new List<string>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var fact in byParameter ? log.ReadFactsAsync(0, token) : log.ReadFactsAsync(0, CancellationToken.None).WithToken(token))
            {
                read.Add(fact.Id);
                if (read.Count == 300) await cancelling.CancelAsync();
            }
        });

        Assert.Equal(Enumerable.Range(0, 300).Select(LogFacts.Id), read);
        Assert.Equal(600, log.Read().Count());
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_meanwhile_is_stored_whole_or_not_at_all()
    {
        const int Batch = 40;
        await using var log = Open();
        var stored = 0;
        for (var i = 0; i < 50; i++)
        {
            using var cancelling = new CancellationTokenSource();
            var (first, spins) = (i * Batch, i * 400);
            var meanwhile = Task.Run(
                () =>
                {
                    Thread.SpinWait(spins);
                    cancelling.Cancel();
                },
                TestContext.Current.CancellationToken);
            try
            {
                stored += (await log.AppendManyAsync(LogFacts.Numbered(first, Batch), cancelling.Token)).Count;
            }
            catch (OperationCanceledException)
            {
                Assert.DoesNotContain(log.ReadFacts(), fact => fact.Id == LogFacts.Id(first));
            }

            await meanwhile;
            Assert.Equal(stored, log.Head.Count);
        }

        Assert.True(log.Verify().IsIntact);
    }

    [Fact]
    public async Task A_log_that_was_closed_says_so_as_often_as_it_is_asked()
    {
        var log = Open();
        log.AppendMany(LogFacts.Numbered(0, 3));
        await log.DisposeAsync();
        await log.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => log.Append(LogFacts.Numbered(1)));
        Assert.Throws<ObjectDisposedException>(() => log.Head);
        Assert.Throws<ObjectDisposedException>(() => log.Read().Count());
        Assert.Throws<ObjectDisposedException>(() => log.Verify());
    }
}

/// <summary>The other way to give an enumeration its token.</summary>
internal static class TokenOfAnEnumeration
{
    public static async IAsyncEnumerable<T> WithToken<T>(this IAsyncEnumerable<T> source, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var item in source.WithCancellation(token)) yield return item;
    }
}
