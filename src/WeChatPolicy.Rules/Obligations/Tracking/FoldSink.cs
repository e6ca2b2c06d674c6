namespace WeChatPolicy.Rules.Tracking;

/// <summary>Receives what happens while events are folded.</summary>
internal sealed class FoldSink
{
    public List<DutyChange> Changes { get; } = new(0);

    public List<(DateTimeOffset At, Finding Finding)> Findings { get; } = new(0);

    public void Add(DutyChangeKind kind, OpenDuty duty, DateTimeOffset at, string? by = null, Party? from = null, DutyRevision? revision = null) => Changes.Add(new DutyChange
    {
        Kind = kind,
        Duty = duty.Obligation,
        At = at,
        By = by,
        From = from,
        Reason = revision?.Reason,
        ApprovedBy = revision?.ApprovedBy,
    });
}
