namespace WeChatPolicy.Rules.Tracking;

/// <summary>Receives what happens while events are folded. Most events change one duty or none.</summary>
/// <param name="altered">Receives each duty that begins or becomes another; nothing where nobody asks.</param>
/// <param name="partition">In which all that happens.</param>
internal sealed class FoldSink(List<(Partition Partition, OpenDuty Duty)>? altered = null, Partition? partition = null)
{
    // Each with where it stands among those of other partitions: within a partition what came first stays first, though it tells of an earlier instant.
    private List<(long Order, DutyChange Change)>? _changes;
    private List<(long Order, Finding Finding)>? _findings;
    private List<(Partition Partition, OpenDuty Duty)>? _altered = altered;
    private Partition? _partition = partition;
    private long _latest;

    /// <summary>How many changes were told of.</summary>
    public int Count => _changes?.Count ?? 0;

    /// <summary>What follows happens in another partition.</summary>
    public void BeginPartition(Partition partition, List<(Partition Partition, OpenDuty Duty)> altered) => (_latest, _partition, _altered) = (0, partition, altered);

    /// <summary>An event happens: whatever follows from it follows it, though it may tell of an earlier instant, as a deadline that was over when it was stated does.</summary>
    public void Reach(DateTimeOffset at) => _latest = Math.Max(_latest, at.UtcTicks);

    /// <summary>A duty begins, or becomes another.</summary>
    public void Alter(OpenDuty duty) => _altered?.Add((_partition!, duty));

    /// <summary>Takes over what was told to another sink in this partition.</summary>
    public void Add(FoldSink other)
    {
        if (other._changes is not null) (_changes ??= []).AddRange(other._changes);
        if (other._findings is not null) (_findings ??= []).AddRange(other._findings);
        _latest = Math.Max(_latest, other._latest);
    }

    public void Add(DateTimeOffset at, Finding finding)
    {
        Reach(at);
        (_findings ??= new(1)).Add((_latest, finding));
    }

    public void Add(DutyChangeKind kind, OpenDuty duty, DateTimeOffset at, string? by = null, Party? from = null, DutyRevision? revision = null, Finding? finding = null)
    {
        Reach(at);
        (_changes ??= new(1)).Add((_latest, new DutyChange
        {
            Kind = kind,
            Duty = duty.Obligation,
            At = at,
            By = by,
            From = from,
            Finding = finding,
            Reason = revision?.Reason,
            ApprovedBy = revision?.ApprovedBy,
        }));
    }

    /// <summary>The changes from one on, as they came.</summary>
    public List<DutyChange> ChangesFrom(int first)
    {
        var changes = new List<DutyChange>(Count - first);
        for (var i = first; i < Count; i++) changes.Add(_changes![i].Change);
        return changes;
    }

    /// <summary>All changes in the order of time. Those of one duty stand in one partition and keep their order: one that was overdue when it opened opened first.</summary>
    public DutyChange[] ChangesInOrder() => _changes switch
    {
        null => [],
        [var one] => [one.Change],
        _ => [.. _changes.OrderBy(static told => told.Order).ThenBy(static told => told.Change.Duty.RuleId, StringComparer.Ordinal).ThenBy(static told => told.Change.Duty.Key, StringComparer.Ordinal).Select(static told => told.Change)],
    };

    public Finding[] FindingsInOrder() => _findings switch
    {
        null => [],
        [var one] => [one.Finding],
        _ => [.. _findings.OrderBy(static told => told.Order).ThenBy(static told => told.Finding.RuleId, StringComparer.Ordinal).ThenBy(static told => told.Finding.Id, StringComparer.Ordinal).Select(static told => told.Finding)],
    };
}
