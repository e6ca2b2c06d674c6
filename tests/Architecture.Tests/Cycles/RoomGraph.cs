using Architecture.Tests.Reading;

namespace Architecture.Tests.Cycles;

/// <summary>Rooms and the references between them.</summary>
internal sealed class RoomGraph
{
    private readonly Dictionary<(string From, string To), List<Reference>> _arrows;

    public RoomGraph(IEnumerable<Reference> references)
    {
        _arrows = references.Where(reference => reference.From.Room != reference.To.Room).GroupBy(reference => (reference.From.Room, reference.To.Room)).ToDictionary(group => group.Key, group => group.ToList());
        Rooms = [.. _arrows.Keys.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Rooms { get; }

    public IEnumerable<(string From, string To)> Arrows => _arrows.Keys;

    public IReadOnlyList<Reference> this[string from, string to] => _arrows.GetValueOrDefault((from, to)) ?? [];

    /// <summary>The rooms that reach each other, each set with more than one room in it.</summary>
    public IEnumerable<IReadOnlyList<string>> Cycles()
    {
        var reach = Rooms.ToDictionary(room => room, Reached);
        return Rooms.Select(room => Rooms.Where(other => other == room || (reach[room].Contains(other) && reach[other].Contains(room))).ToList())
            .Where(set => set.Count > 1).DistinctBy(set => set[0]);
    }

    private HashSet<string> Reached(string room)
    {
        var reached = new HashSet<string>();
        var next = new Stack<string>([room]);
        while (next.TryPop(out var at))
            foreach (var (_, to) in _arrows.Keys.Where(arrow => arrow.From == at))
                if (reached.Add(to)) next.Push(to);
        return reached;
    }
}
