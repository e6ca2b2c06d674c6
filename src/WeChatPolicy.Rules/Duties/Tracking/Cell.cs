namespace WeChatPolicy.Rules.Tracking;

/// <summary>One cell: the state as it is final, and what came since, which late facts may still come between.</summary>
internal sealed class Cell
{
    // What has been told of the events that came since, all of them and by which roster; null where that is not known any more.
    private FoldSink? _told;
    private int _toldBy;

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
    public CellState Settled { get; private set; }

    /// <summary>The state with everything that came since; the very same object where nothing did.</summary>
    public CellState View { get; private set; }

    /// <summary>What came since, in the order of time.</summary>
    public List<TrackEvent> Pending { get; } = [];

    /// <summary>When it is looked at next, in UTC ticks; what the wake queue holds of it besides is stale.</summary>
    public long? WakesAt { get; set; }

    /// <summary>When it is looked at next for reminders, in UTC ticks.</summary>
    public long? RemindsAt { get; set; }

    /// <summary>Whether something was taken in since it was put where it will be found.</summary>
    public bool IsTouched { get; set; }

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
    public IReadOnlyList<DutyChange>? Take(TrackEvent happened, DutyFold fold)
    {
        var at = Pending.BinarySearch(happened);
        if (at >= 0) return null;
        at = ~at;
        if (at < Pending.Count) return Insert(at, happened, fold);

        if (Pending.Count == 0)
        {
            View = Settled.Clone();
            (_told, _toldBy) = (new FoldSink(), fold.RosterVersion);
        }

        Pending.Add(happened);
        var told = _told is not null && _toldBy == fold.RosterVersion ? _told : new FoldSink();
        if (told != _told) _told = null;
        var before = told.Changes.Count;
        try
        {
            fold.Apply(View, happened, told);
        }
        catch
        {
            // What cannot be folded must not stand in the way of all that comes after.
            Pending.Remove(happened);
            Refold(fold);
            throw;
        }

        return told.Changes.Count == before ? [] : told.Changes[before..];
    }

    /// <summary>Works the view out anew.</summary>
    public void Refold(DutyFold fold)
    {
        (_told, _toldBy) = (new FoldSink(), fold.RosterVersion);
        View = Pending.Count > 0 ? Settled.Clone() : Settled;
        foreach (var happened in Pending) fold.Apply(View, happened, _told);
    }

    /// <summary>Makes final what lies before an instant.</summary>
    public void Settle(DateTimeOffset before, DutyFold fold, FoldSink sink)
    {
        // What was folded already, and by the same roster, need not be folded again.
        var isFolded = Pending.Count > 0 && Pending[^1].At < before && _told is not null && _toldBy == fold.RosterVersion;
        if (isFolded)
        {
            sink.Add(_told!);
            Settled = View;
            Pending.Clear();
        }

        var count = 0;
        while (count < Pending.Count && Pending[count].At < before) fold.Apply(Settled, Pending[count++], sink);
        if (count > 0) _told = null;
        Pending.RemoveRange(0, count);
        var told = sink.Changes.Count;
        fold.Pass(Settled, before, sink, isFinal: true);
        fold.Forget(Settled, before);
        if (Pending.Count == 0) (View, _told) = (Settled, null);
        else if (sink.Changes.Count > told) Refold(fold);
    }

    // It came late: what has been told since may turn out otherwise.
    private List<DutyChange> Insert(int at, TrackEvent happened, DutyFold fold)
    {
        if (_told is null || _toldBy != fold.RosterVersion) Refold(fold);
        var before = new Dictionary<DutyChange, int>();
        foreach (var change in _told!.Changes) before[change] = before.GetValueOrDefault(change) + 1;
        Pending.Insert(at, happened);
        Refold(fold);
        var made = new List<DutyChange>();
        foreach (var change in _told.Changes)
        {
            if (before.GetValueOrDefault(change) is > 0 and var count) before[change] = count - 1;
            else made.Add(change);
        }

        return made;
    }
}
