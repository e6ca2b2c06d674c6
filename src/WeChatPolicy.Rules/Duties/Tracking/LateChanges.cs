namespace WeChatPolicy.Rules.Tracking;

/// <summary>What an event changed that came late, or after one that did: worked out when somebody asks, for it takes to fold everything that came since.</summary>
internal sealed class LateChanges
{
    private readonly Arrivals _arrivals;
    private readonly int _before;

    public LateChanges(Arrivals arrivals, TrackEvent happened)
    {
        (_arrivals, _before) = (arrivals, arrivals.Events.Count);
        arrivals.Events.Add(happened);
    }

    /// <summary>What is told with the event and was not told without it; what was told may turn out otherwise.</summary>
    public DutyChange[] Of(DutyFold fold)
    {
        var before = new Dictionary<DutyChange, int>();
        foreach (var change in Told(_before, fold)) before[change] = before.GetValueOrDefault(change) + 1;
        return Array.FindAll(Told(_before + 1, fold), change =>
        {
            var count = before.GetValueOrDefault(change);
            if (count > 0) before[change] = count - 1;
            return count == 0;
        });
    }

    private DutyChange[] Told(int count, DutyFold fold)
    {
        var known = _arrivals.Events.GetRange(0, count);
        known.Sort();
        var (state, sink) = (_arrivals.Settled.Clone(), new FoldSink());
        foreach (var happened in known) fold.Apply(state, happened, sink);
        return sink.ChangesFrom(0);
    }
}

/// <summary>A final state, which nobody alters as long as this is held, and what came since in the order in which it came.</summary>
internal sealed record Arrivals(PartitionState Settled, List<TrackEvent> Events);
