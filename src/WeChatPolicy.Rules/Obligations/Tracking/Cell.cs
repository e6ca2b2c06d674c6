namespace WeChatPolicy.Rules.Tracking;

/// <summary>One cell: the state as it is final, and what came since, which late facts may still come between.</summary>
internal sealed class Cell
{
    public Cell(CellKey key)
    {
        Key = key;
        View = Settled = new CellState();
    }

    private Cell(CellKey key, CellState settled)
    {
        Key = key;
        View = Settled = settled;
    }

    public CellKey Key { get; }

    /// <summary>The state that nothing alters any more.</summary>
    public CellState Settled { get; }

    /// <summary>The state with everything that came since; the very same object where nothing did.</summary>
    public CellState View { get; private set; }

    /// <summary>What came since, in the order of time.</summary>
    public List<TrackEvent> Pending { get; } = [];

    /// <summary>When it is looked at next, in UTC ticks; what the wake queue holds of it besides is stale.</summary>
    public long? WakesAt { get; set; }

    /// <summary>When it is looked at next for reminders, in UTC ticks.</summary>
    public long? RemindsAt { get; set; }

    /// <summary>Who owes something in it, as the index of people has it.</summary>
    public List<Party> Debtors { get; } = [];

    public bool IsEmpty => Pending.Count == 0 && Settled.IsEmpty;

    /// <summary>A cell as it was saved.</summary>
    public static Cell Restore(CellKey key, CellState settled, IEnumerable<TrackEvent> pending, DutyFold fold)
    {
        var cell = new Cell(key, settled);
        cell.Pending.AddRange(pending);
        cell.Refold(fold);
        return cell;
    }

    /// <summary>Takes in an event and tells what it changed.</summary>
    /// <returns>Nothing where the very same event is there already.</returns>
    public List<DutyChange>? Take(TrackEvent happened, DutyFold fold)
    {
        var at = Pending.BinarySearch(happened);
        if (at >= 0) return null;
        at = ~at;
        if (at == Pending.Count && (Pending.Count > 0 || ReferenceEquals(View, Settled)))
        {
            Pending.Add(happened);
            if (ReferenceEquals(View, Settled)) View = Settled.Clone();
            var sink = new FoldSink();
            fold.Apply(View, happened, sink);
            return sink.Changes;
        }

        // It came late: what has been told since may turn out otherwise.
        var before = Refold(fold);
        Pending.Insert(at, happened);
        var after = Refold(fold);
        foreach (var change in before) after.Remove(change);
        return after;
    }

    /// <summary>Works the view out anew, and tells everything that happens on the way.</summary>
    public List<DutyChange> Refold(DutyFold fold)
    {
        var sink = new FoldSink();
        if (Pending.Count > 0) View = Settled.Clone();
        foreach (var happened in Pending) fold.Apply(View, happened, sink);
        return sink.Changes;
    }

    /// <summary>Makes final what lies before an instant.</summary>
    public void Settle(DateTimeOffset before, DutyFold fold, FoldSink sink)
    {
        var count = 0;
        while (count < Pending.Count && Pending[count].At < before) fold.Apply(Settled, Pending[count++], sink);
        Pending.RemoveRange(0, count);
        var told = sink.Changes.Count;
        fold.Pass(Settled, before, sink, isFinal: true);
        fold.Forget(Settled, before);
        if (Pending.Count == 0) View = Settled;
        else if (sink.Changes.Count > told) Refold(fold);
    }
}
