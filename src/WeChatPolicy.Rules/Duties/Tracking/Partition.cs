namespace WeChatPolicy.Rules.Tracking;

/// <summary>One partition: the state as it is final, and what came since, which late facts may still come between.</summary>
internal sealed partial class Partition
{
    // That of a partition of which nothing is final yet; nobody alters it.
    private readonly PartitionState _nothing;

    /// <summary>Who owes something in it, or did a while ago, as the index of people has it.</summary>
    public FewOrMany<Party> Debtors;

    // The state with everything that came since; nothing where that has to be worked out.
    private PartitionState? _view;

    // What has been told of the events that came since, all of them and by which roster; null where that is not known any more.
    private FoldSink? _told;
    private int _toldBy;

    // By what the changes of late events will be worked out; null where none came since the state became final.
    private Arrivals? _arrivals;

    public Partition(PartitionKey key, PartitionStripe stripe)
    {
        (Key, Stripe) = (key, stripe);
        Settled = _view = _nothing = key.IsOfPerson ? new() { Person = key.Id } : PartitionState.Nothing;
    }

    public PartitionKey Key { get; }

    /// <summary>Where it stands.</summary>
    public PartitionStripe Stripe { get; }

    /// <summary>The state that nothing alters any more.</summary>
    public PartitionState Settled { get; private set; }

    /// <summary>What came since, in the order of time.</summary>
    public List<TrackEvent> Pending { get; } = new(1);

    /// <summary>When it is looked at next, in UTC ticks; what the queue holds of it besides is passed over.</summary>
    public long? DueAt { get; set; }

    /// <summary>Whether something was taken in since it was put where it will be found.</summary>
    public bool IsTouched { get; set; }

    public bool IsEmpty => Pending.Count == 0 && Settled.IsEmpty;

    // What somebody says for whom nothing urgent waits alters nothing; it is only kept, for what is urgent and is told of later.
    private bool IsIdle => Key.IsOfPerson && ReferenceEquals(_view, Settled) && Settled.IsEmpty;

    /// <summary>As it was saved.</summary>
    public void Restore(PartitionState settled, IEnumerable<TrackEvent> pending, DutyFold fold)
    {
        Settled = settled;
        if (!Key.IsOfPerson)
        {
            foreach (var duty in settled.Duties) Stripe.Altered.Add((this, duty));
        }

        Pending.AddRange(pending);
        Unfold();
        View(fold);
    }

    /// <summary>Takes in an event and tells what it changed.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="fold">What events do.</param>
    /// <param name="changes">What it changed, if anything.</param>
    /// <param name="late">Tells what it changed where that takes to fold everything anew.</param>
    /// <returns><see langword="false"/> where the very same event is there already.</returns>
    public bool Take(TrackEvent happened, DutyFold fold, out DutyChange[] changes, out LateChanges? late)
    {
        (changes, late) = ([], null);
        var at = Pending.BinarySearch(happened);
        if (at >= 0) return false;
        at = ~at;
        if (IsIdle && happened.Opens.Count == 0)
        {
            Pending.Insert(at, happened);
            return true;
        }

        if (at < Pending.Count || _view is null)
        {
            late = new(_arrivals ??= new(Settled.Clone(), [.. Pending]), happened);
            Pending.Insert(at, happened);
            Unfold();
            return true;
        }

        if (ReferenceEquals(_view, Settled))
        {
            _view = Settled.Clone();
            (_told, _toldBy) = (Stripe.SinkOf(this), fold.RosterVersion);
        }

        Pending.Add(happened);
        var told = _told is not null && _toldBy == fold.RosterVersion ? _told : Stripe.SinkOf(this);
        if (told != _told) _told = null;
        var before = told.Count;
        try
        {
            fold.Apply(_view, happened, told);
        }
        catch
        {
            // What cannot be folded must not stand in the way of all that comes after.
            Pending.Remove(happened);
            Unfold();
            throw;
        }

        _arrivals?.Events.Add(happened);
        changes = told.ChangesFrom(before);
        return true;
    }

    /// <summary>The state with everything that came since; the very same object as the final one where nothing did, or nothing that alters it.</summary>
    public PartitionState View(DutyFold fold)
    {
        if (_view is not null) return _view;
        if (Pending.Count == 0) return _view = Settled;
        var (view, told) = (Settled.Clone(), Stripe.SinkOf(this));
        foreach (var happened in Pending) fold.Apply(view, happened, told);
        (_told, _toldBy) = (told, fold.RosterVersion);
        return _view = view;
    }

    /// <summary>What came since will be folded anew when somebody looks: one that came late may alter all that came after it.</summary>
    public void Unfold() => (_view, _told) = (null, null);

    /// <summary>Draws the deadlines of somebody nearer who is on call from some instant on.</summary>
    public void ReviseOnCall(Party person, string assignment, DutyFold fold)
    {
        _arrivals = null;
        if (Settled.Duties.Count > 0) fold.ReviseOnCall(Settled, person, assignment, Key.IsOfPerson ? FoldSink.Silent : Stripe.SinkOf(this));
    }

    /// <summary>Makes final what lies before an instant.</summary>
    public void Settle(DateTimeOffset before, DutyFold fold, FoldSink sink)
    {
        if (IsIdle)
        {
            var over = 0;
            while (over < Pending.Count && Pending[over].At < before) over++;
            Pending.RemoveRange(0, over);
            return;
        }

        // What was folded already, and by the same roster, need not be folded again.
        var isFolded = Pending.Count > 0 && Pending[^1].At < before && _told is not null && _toldBy == fold.RosterVersion;
        if (isFolded)
        {
            sink.Add(_told!);
            Stripe.Spare(_told!);
            _told = null;
            Settled = _view!;
            Pending.Clear();
        }

        _arrivals = null;
        var count = 0;
        if (Pending.Count > 0 && Pending[0].At < before && ReferenceEquals(Settled, _nothing)) Settled = _nothing.Clone();
        while (count < Pending.Count && Pending[count].At < before) fold.Apply(Settled, Pending[count++], sink);
        if (count > 0) _told = null;
        Pending.RemoveRange(0, count);
        if (Settled.IsEmpty)
        {
            if (Pending.Count == 0) (_view, _told) = (Settled, null);
            return;
        }

        var told = sink.Count;
        fold.Pass(Settled, before, sink, isFinal: true);
        fold.Forget(Settled, before);
        if (Pending.Count == 0) (_view, _told) = (Settled, null);
        else if (sink.Count > told) Unfold();
    }
}
