namespace WeChatPolicy.Rules.Tracking;

/// <summary>Receives what happens while events are folded. Most events change one duty or none.</summary>
internal sealed class FoldSink
{
    // Each with where it stands among those of other partitions: within a partition what came first stays first, though it tells of an earlier instant.
    private List<(long Order, DutyChange Change)>? _changes;
    private List<(long Order, Finding Finding)>? _findings;
    private Partition? _partition;
    private long _latest;

    /// <summary>One that is told nothing.</summary>
    public static FoldSink Silent { get; } = new() { IsSilent = true };

    private bool IsSilent { get; init; }

    /// <summary>How many changes were told of.</summary>
    public int Count => _changes?.Count ?? 0;

    /// <summary>What follows happens in a partition, and the duties that it alters are to be found there.</summary>
    public void Begin(Partition partition) => (_latest, _partition) = (0, partition);

    /// <summary>Forgets everything, to be used again.</summary>
    public void Clear()
    {
        _changes?.Clear();
        _findings?.Clear();
        (_latest, _partition) = (0, null);
    }

    /// <summary>An event happens: whatever follows from it follows it, though it may tell of an earlier instant, as a deadline that was over when it was stated does.</summary>
    public void Reach(DateTimeOffset at) => _latest = Math.Max(_latest, at.UtcTicks);

    /// <summary>A duty begins, or becomes another.</summary>
    public void Alter(OpenDuty duty) => _partition?.Stripe.Altered.Add((_partition, duty));

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
        if (IsSilent) return;
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
    public DutyChange[] ChangesFrom(int first)
    {
        if (Count == first) return [];
        var changes = new DutyChange[Count - first];
        for (var i = first; i < Count; i++) changes[i - first] = _changes![i].Change;
        return changes;
    }

    /// <summary>All changes in the order of time. Those of one duty stand in one partition and keep their order: one that was overdue when it opened opened first.</summary>
    public DutyChange[] ChangesInOrder() => InOrder(_changes, static change => change.Duty.RuleId, static change => change.Duty.Key);

    public Finding[] FindingsInOrder() => InOrder(_findings, static finding => finding.RuleId, static finding => finding.Id);

    private static T[] InOrder<T>(List<(long Order, T Told)>? all, Func<T, string> ruleOf, Func<T, string> thenBy)
    {
        if (all is null) return [];
        if (all.Count == 1) return [all[0].Told];
        var (told, places) = (new T[all.Count], new (long Order, int Place)[all.Count]);
        for (var i = 0; i < places.Length; i++) places[i] = (all[i].Order, i);
        Array.Sort(places, (a, b) =>
        {
            var order = a.Order.CompareTo(b.Order);
            if (order == 0) order = string.CompareOrdinal(ruleOf(all[a.Place].Told), ruleOf(all[b.Place].Told));
            if (order == 0) order = string.CompareOrdinal(thenBy(all[a.Place].Told), thenBy(all[b.Place].Told));
            return order != 0 ? order : a.Place.CompareTo(b.Place);
        });
        for (var i = 0; i < told.Length; i++) told[i] = all[places[i].Place].Told;
        return told;
    }
}
