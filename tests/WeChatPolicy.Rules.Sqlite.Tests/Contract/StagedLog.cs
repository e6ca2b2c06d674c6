namespace WeChatPolicy.Rules.Sqlite.Tests.Contract;

/// <summary>A log of somebody else's, by the public contract alone, which tells its test at which stage it is.</summary>
internal sealed class StagedLog(Func<string, Task> reached) : FactLog
{
    private readonly List<LogEntry> _entries = [];
    private SealedHead? _end;

    public int Disposals { get; private set; }

    protected override async ValueTask<ILogBatch> BeginAsync(CancellationToken cancellationToken)
    {
        await reached("begin");
        cancellationToken.ThrowIfCancellationRequested();
        return new Batch(this);
    }

    protected override async IAsyncEnumerable<LogEntry> ReadStoredAsync(long after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in _entries.ToArray().Skip((int)after))
        {
            await reached($"read {entry.Sequence}");
            yield return entry;
        }
    }

    protected override ValueTask<SealedHead?> ReadEndAsync(CancellationToken cancellationToken) => new(_end ?? Sealed(EmptyHead));

    protected override ValueTask DisposeAsyncCore()
    {
        Disposals++;
        return base.DisposeAsyncCore();
    }

    private sealed class Batch(StagedLog log) : ILogBatch
    {
        public SealedHead? End { get; } = log._end ?? log.Sealed(log.EmptyHead);

        public async ValueTask<IReadOnlyList<LogEntry?>> FindAsync(IReadOnlyList<LogRecord> records, CancellationToken cancellationToken)
        {
            await log.ReachedAsync("find");
            return [.. records.Select(record => log._entries.SingleOrDefault(entry => (entry.Kind, entry.Id) == (record.Kind, record.Id)))];
        }

        public async ValueTask CommitAsync(IReadOnlyList<LogEntry> entries, SealedHead end, CancellationToken cancellationToken)
        {
            await log.ReachedAsync("commit");
            cancellationToken.ThrowIfCancellationRequested();
            log._entries.AddRange(entries);
            log._end = end;
            await log.ReachedAsync("committed");
        }

        public async ValueTask DisposeAsync() => await log.ReachedAsync("ended");
    }

    private Task ReachedAsync(string stage) => reached(stage);
}
