namespace WeChatPolicy.Rules.Tracking;

/// <summary>What one fact does: one event for a partition and an instant.</summary>
internal sealed class FactEffectList
{
    /// <summary>So many are looked through; more of them are found in a table.</summary>
    private const int Few = 8;

    private Dictionary<(PartitionKey Partition, long At), int>? _places;

    public List<(PartitionKey Partition, TrackEvent Event)> Items { get; } = new(1);

    /// <summary>What the fact is about, such as <c>conversation:room-7</c>; each once.</summary>
    public IReadOnlyList<string> Keys => [.. Items.Select(static effect => effect.Partition.ToString()).Distinct()];

    public void Add(PartitionKey partition, TrackEvent happened)
    {
        Items.Add((partition, happened));
        if (_places is not null) Note(Items.Count - 1);
        else if (Items.Count == Few)
        {
            _places = [];
            for (var i = 0; i < Few; i++) Note(i);
        }
    }

    /// <summary>Adds a duty that opens, or a rule whose duty is met, to the event of a partition and an instant; to a new one where there is none.</summary>
    public void Merge(PartitionKey partition, TrackEvent happened)
    {
        var i = _places is null
            ? Items.FindIndex(effect => effect.Partition == partition && effect.Event.At == happened.At && effect.Event.Said is null)
            : _places.GetValueOrDefault((partition, happened.At.UtcTicks), -1);
        if (i < 0)
        {
            Add(partition, happened);
            return;
        }

        var before = Items[i].Event;
        Items[i] = (partition, before with { Opens = Joined(before.Opens, happened.Opens), Discharges = Joined(before.Discharges, happened.Discharges) });
    }

    private void Note(int i)
    {
        // The first one of a partition and an instant takes up the others.
        if (Items[i].Event.Said is null) _places!.TryAdd((Items[i].Partition, Items[i].Event.At.UtcTicks), i);
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
