namespace WeChatPolicy.Rules;

/// <summary>A log that lives as long as the process: for tests, for trying out, and for hosts whose facts are durable elsewhere.</summary>
public sealed class InMemoryFactLog : FactLog
{
    private readonly Lock _storing = new();
    private readonly List<LogEntry> _entries = [];
    private readonly Dictionary<(string Kind, string Id), LogEntry> _byId = [];
    private SealedHead _end;

    /// <summary>An empty log.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public InMemoryFactLog(FactLogOptions? options = null)
        : base(options) => _end = Sealed(EmptyHead);

    /// <inheritdoc/>
    protected override ValueTask<ILogBatch> BeginAsync(CancellationToken cancellationToken) => new(new Batch(this));

    /// <inheritdoc/>
    protected override IAsyncEnumerable<LogEntry> ReadStoredAsync(long after, CancellationToken cancellationToken) => Stored(after).ToAsyncEnumerable();

    /// <inheritdoc/>
    protected override ValueTask<SealedHead?> ReadEndAsync(CancellationToken cancellationToken) => new(End);

    private SealedHead End
    {
        get
        {
            lock (_storing) return _end;
        }
    }

    private IEnumerable<LogEntry> Stored(long after)
    {
        var head = End.Head;
        for (var i = after; i < head.Count; i++)
        {
            LogEntry entry;
            lock (_storing) entry = _entries[(int)i];
            yield return entry;
        }
    }

    private sealed class Batch(InMemoryFactLog log) : ILogBatch
    {
        public SealedHead? End { get; } = log.End;

        public ValueTask<IReadOnlyList<LogEntry?>> FindAsync(IReadOnlyList<LogRecord> records, CancellationToken cancellationToken) =>
            new([.. records.Select(record => log._byId.GetValueOrDefault((record.Kind, record.Id)))]);

        public ValueTask CommitAsync(IReadOnlyList<LogEntry> entries, SealedHead end, CancellationToken cancellationToken)
        {
            foreach (var entry in entries) log._byId.Add((entry.Kind, entry.Id), entry);
            lock (log._storing)
            {
                log._entries.AddRange(entries);
                log._end = end;
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
