using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Tracking;

/// <summary>What one fact does: one event for a partition and an instant. One a thread is kept, so that a fact of no consequence leaves nothing behind.</summary>
internal sealed class FactEffectList : IFactReader
{
    /// <summary>So many are looked through; more of them are found in a table.</summary>
    private const int Few = 8;

    /// <summary>A list that grew beyond this is not kept.</summary>
    private const int MostKept = 64;

    [ThreadStatic]
    private static FactEffectList? t_spare;

    private readonly List<FactEffect> _items = [];
    private Dictionary<(PartitionKey Partition, long At), int>? _places;
    private Standing _standing = null!;

    private FactEffectList()
    {
    }

    public ReadOnlySpan<FactEffect> Items => CollectionsMarshal.AsSpan(_items);

    /// <summary>Whether the fact counts from where the clock stands, for want of a time of its own.</summary>
    public bool DependsOnClock { get; set; }

    /// <summary>Duties on their way into an event.</summary>
    public List<Obligation> Owed { get; } = [];

    /// <summary>Takes the thread's spare list, or a new one where a rule asks a tracker in the midst of another's reading.</summary>
    public static FactEffectList Rent(Standing standing)
    {
        var effects = t_spare ?? new FactEffectList();
        t_spare = null;
        effects.Begin(standing);
        return effects;
    }

    public void Return()
    {
        if (_items.Capacity > MostKept || Owed.Capacity > MostKept) return;
        Begin(null!);
        t_spare = this;
    }

    /// <summary>Forgets what was read, to read a fact from another standing.</summary>
    public void Begin(Standing standing)
    {
        _standing = standing;
        _items.Clear();
        Owed.Clear();
        (_places, DependsOnClock) = (null, false);
    }

    /// <summary>Whether the fact would do the same had it been read from another standing.</summary>
    public bool HoldsFor(Standing there) => _standing.GivesTheSame(there, DependsOnClock);

    public void Read(Fact fact, Evaluation reading) => _standing.Effects.AddTo(fact, reading, _standing.Now, this);

    /// <summary>Adds an event that is told wherever an asker waits.</summary>
    public void AddForAsker(string asker, TrackEvent happened) => Add(default, happened, asker);

    /// <summary>Adds an event of a partition, in which an asker waits from then on if one is named.</summary>
    public void Add(PartitionKey partition, TrackEvent happened, string? asker = null)
    {
        _items.Add(new(partition, happened, asker));
        if (_places is not null) Note(_items.Count - 1);
        else if (_items.Count == Few)
        {
            _places = [];
            for (var i = 0; i < Few; i++) Note(i);
        }
    }

    /// <summary>The place of the event of a partition and an instant that duties which open, and rules whose duties are met, are added to; negative where there is none.</summary>
    public int Find(PartitionKey partition, DateTimeOffset at)
    {
        if (_places is not null) return _places.GetValueOrDefault((partition, at.UtcTicks), -1);
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Event.Said is null && !_items[i].IsForAsker && _items[i].Event.At == at && _items[i].Partition == partition) return i;
        }

        return -1;
    }

    /// <summary>Adds duties that open, and rules whose duties are met, to the event in a place.</summary>
    public void Merge(int place, IReadOnlyList<Obligation> opens, IReadOnlyList<string> discharges)
    {
        var before = _items[place].Event;
        _items[place] = _items[place] with { Event = before with { Opens = Joined(before.Opens, opens), Discharges = Joined(before.Discharges, discharges) } };
    }

    private void Note(int i)
    {
        // The first one of a partition and an instant takes up the others.
        if (_items[i].Event.Said is null && !_items[i].IsForAsker) _places!.TryAdd((_items[i].Partition, _items[i].Event.At.UtcTicks), i);
    }

    // Nobody else sees the list while it grows.
    private static IReadOnlyList<T> Joined<T>(IReadOnlyList<T> before, IReadOnlyList<T> more)
    {
        if (more.Count == 0) return before;
        if (before.Count == 0) return more;
        if (before is not List<T> all) all = [.. before];
        all.AddRange(more);
        return all;
    }
}
