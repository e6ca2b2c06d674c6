namespace WeChatPolicy.Rules.Tracking;

/// <summary>Receives what happens while events are folded.</summary>
internal sealed class FoldSink(List<OpenDuty>? altered = null)
{
    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    public List<DutyChange> Changes { get; } = [];

    /// <summary>Where each change stands among those of other partitions: within a partition what came first stays first, though it tells of an earlier instant.</summary>
    public List<DateTimeOffset> Order { get; } = [];

    public List<(DateTimeOffset At, Finding Finding)> Findings { get; } = [];

    /// <summary>Receives each duty that begins or becomes another; nothing where nobody asks.</summary>
    public List<OpenDuty>? Altered { get; private set; } = altered;

    /// <summary>What follows happens in another partition.</summary>
    public void BeginPartition(List<OpenDuty> altered) => (_latest, Altered) = (DateTimeOffset.MinValue, altered);

    /// <summary>An event happens: whatever follows from it follows it, though it may tell of an earlier instant, as a deadline that was over when it was stated does.</summary>
    public void Reach(DateTimeOffset at)
    {
        if (at > _latest) _latest = at;
    }

    /// <summary>Takes over what was told to another sink in this partition.</summary>
    public void Add(FoldSink other)
    {
        Changes.AddRange(other.Changes);
        Order.AddRange(other.Order);
        Findings.AddRange(other.Findings);
        Reach(other._latest);
    }

    public void Add(DateTimeOffset at, Finding finding)
    {
        Reach(at);
        Findings.Add((_latest, finding));
    }

    public void Add(DutyChangeKind kind, OpenDuty duty, DateTimeOffset at, string? by = null, Party? from = null, DutyRevision? revision = null, Finding? finding = null)
    {
        Reach(at);
        Order.Add(_latest);
        Changes.Add(new DutyChange
        {
            Kind = kind,
            Duty = duty.Obligation,
            At = at,
            By = by,
            From = from,
            Finding = finding,
            Reason = revision?.Reason,
            ApprovedBy = revision?.ApprovedBy,
        });
    }
}
