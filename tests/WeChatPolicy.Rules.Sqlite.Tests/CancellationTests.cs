using System.Collections;

namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>What is left in the file, and held of it, when somebody stops half-way.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public async Task A_batch_that_is_cancelled_while_it_is_written_leaves_nothing(int written)
    {
        LogHead head;
        LogEntry[] entries;
        using (var log = SqliteFactLog.Open(_folder.Log))
        {
            log.AppendMany(LogFacts.Numbered(0, 4));
            head = log.Head;
        }

        using (var other = SqliteFactLog.Open(_folder.File("other.db")))
        {
            other.AppendMany(LogFacts.Numbered(0, 12));
            entries = [.. other.Read(after: 4)];
        }

        using var cancelling = new CancellationTokenSource();
        using (var writer = new EntryWriter(Connections.ForWriting(_folder.Log), _folder.Log))
        {
            await using var batch = writer.Begin();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
                await batch.CommitAsync(new CancellingList(entries, written, cancelling), new SealedHead(new LogHead(12, entries[^1].Hash), default), cancelling.Token));
        }

        using var again = SqliteFactLog.Open(_folder.Log);
        Assert.Equal(head, again.Head);
        Assert.True(again.Verify(head).IsIntact);
        Assert.Equal(5, again.Append(LogFacts.Numbered(4)).Sequence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_stops_reading_early_gives_the_file_back(bool cancels)
    {
        using (var log = SqliteFactLog.Open(_folder.Log))
        {
            log.AppendMany(LogFacts.Numbered(0, 600));
            using var cancelling = new CancellationTokenSource();
            if (cancels) await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ReadOneAsync(() => cancelling.CancelAsync()));
            else await ReadOneAsync(null);

            async Task ReadOneAsync(Func<Task>? then)
            {
                await foreach (var entry in log.ReadAsync(0, cancelling.Token))
                {
                    if (then is null) break;
                    await then();
                }
            }
        }

        Assert.False(File.Exists(_folder.Log + "-wal"), "Who is the last to close the file brings the write-ahead log in; somebody still has it open.");
    }

    /// <summary>Entries whose reader is cancelled after some of them.</summary>
    private sealed class CancellingList(IReadOnlyList<LogEntry> entries, int after, CancellationTokenSource cancelling) : IReadOnlyList<LogEntry>
    {
        public int Count => entries.Count;

        public LogEntry this[int index] => entries[index];

        public IEnumerator<LogEntry> GetEnumerator()
        {
            for (var i = 0; i < entries.Count; i++)
            {
                if (i == after) cancelling.Cancel();
                yield return entries[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
