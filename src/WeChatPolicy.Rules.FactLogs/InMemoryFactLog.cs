namespace WeChatPolicy.Rules;

/// <summary>A log that lives as long as the process: for tests, for trying out, and for hosts whose facts are durable elsewhere.</summary>
public sealed class InMemoryFactLog : FactLog
{
    private readonly Lock _sealing = new();
    private readonly List<LogEntry> _entries = [];
    private readonly Dictionary<(string Kind, string Id), LogEntry> _byId = [];
    private (LogHead Head, LogHash Seal) _end;

    /// <summary>An empty log.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public InMemoryFactLog(FactLogOptions? options = null)
        : base(options) => _end = (EmptyHead, SealOf(EmptyHead));

    /// <inheritdoc/>
    public override LogHead Head
    {
        get
        {
            lock (_sealing) return _end.Head;
        }
    }

    /// <inheritdoc/>
    protected override ILogBatch Begin() => new Batch(this);

    /// <inheritdoc/>
    protected override IEnumerable<LogEntry> ReadStored(long after)
    {
        var head = Head;
        for (var i = after; i < head.Count; i++)
        {
            LogEntry entry;
            lock (_sealing) entry = _entries[(int)i];
            yield return entry;
        }
    }

    /// <inheritdoc/>
    protected override (LogHead Head, LogHash Seal)? ReadSealedHead()
    {
        lock (_sealing) return _end;
    }

    private sealed class Batch(InMemoryFactLog log) : ILogBatch
    {
        private readonly (LogHead Head, LogHash Seal) _end = log._end;
        private readonly Dictionary<(string Kind, string Id), LogEntry> _added = [];
        private readonly List<LogEntry> _order = [];

        public LogHead Head => _end.Head;

        public LogHash Seal => _end.Seal;

        public LogEntry? Find(string kind, string id) => log._byId.GetValueOrDefault((kind, id)) ?? _added.GetValueOrDefault((kind, id));

        public void Add(LogEntry entry)
        {
            _added.Add((entry.Kind, entry.Id), entry);
            _order.Add(entry);
        }

        public void Commit(LogHead head, LogHash seal)
        {
            foreach (var (key, entry) in _added) log._byId.Add(key, entry);
            lock (log._sealing)
            {
                log._entries.AddRange(_order);
                log._end = (head, seal);
            }
        }

        public void Dispose()
        {
        }
    }
}
