namespace WeChatPolicy.Rules.Tracking;

/// <summary>Some of the partitions of a tracker, under a lock of their own. Whoever uses it holds <see cref="Gate"/>.</summary>
internal sealed class PartitionStripe
{
    /// <summary>So many spare sinks are kept.</summary>
    private const int MostSpare = 256;

    private readonly Dictionary<PartitionKey, Partition> _partitions = [];
    private readonly Stack<FoldSink> _spare = new();

    public Lock Gate { get; } = new();

    public IReadOnlyCollection<Partition> Partitions => _partitions.Values;

    /// <summary>Partitions that took something in since they were put where they are found.</summary>
    public List<Partition> Touched { get; } = [];

    /// <summary>Duties that began or became others since.</summary>
    public List<(Partition Partition, OpenDuty Duty)> Altered { get; } = [];

    /// <summary>The partition of a key, to take something in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isLate">Whether what it takes in comes too late: that opens nothing, and of what it could meet there is nothing where there is no partition.</param>
    public Partition? Open(PartitionKey key, bool isLate)
    {
        if (!_partitions.TryGetValue(key, out var partition))
        {
            if (isLate) return null;
            _partitions.Add(key, partition = new Partition(key, this));
        }

        // Also one that cannot be folded is put in order.
        Touch(partition);
        return partition;
    }

    /// <summary>The partition of a key, if there is one.</summary>
    public Partition? Find(PartitionKey key) => _partitions.GetValueOrDefault(key);

    public bool TryAdd(Partition partition) => _partitions.TryAdd(partition.Key, partition);

    public void Remove(Partition partition) => _partitions.Remove(partition.Key);

    /// <summary>The partition is to be put where it is found.</summary>
    public void Touch(Partition partition)
    {
        if (partition.IsTouched) return;
        partition.IsTouched = true;
        Touched.Add(partition);
    }

    /// <summary>A sink for what happens in a partition; a spare one where there is one, since most are done with after the allowed lateness.</summary>
    public FoldSink SinkOf(Partition partition)
    {
        var sink = _spare.TryPop(out var spare) ? spare : new FoldSink();
        sink.Begin(partition);
        return sink;
    }

    /// <summary>Gives back a sink that nobody looks at any more.</summary>
    public void Spare(FoldSink sink)
    {
        sink.Clear();
        if (_spare.Count < MostSpare) _spare.Push(sink);
    }
}
