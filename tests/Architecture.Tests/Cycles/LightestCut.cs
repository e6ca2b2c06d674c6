namespace Architecture.Tests.Cycles;

/// <summary>
/// An order of the rooms of one cycle that leaves few references pointing against it. Finding the best order is hard in general;
/// moving one room at a time to its best place, from several starts, finds it for sets of this size or comes close.
/// </summary>
internal static class LightestCut
{
    private const int Starts = 40;

    /// <summary>The rooms, lowest first: what stands later may refer to what stands earlier.</summary>
    public static IReadOnlyList<string> Order(RoomGraph graph, IReadOnlyList<string> rooms)
    {
        var random = new Random(rooms.Count);
        var best = Enumerable.Range(0, Starts).Select(_ => Settle(graph, [.. rooms.OrderBy(_ => random.Next())])).MinBy(order => Against(graph, order))!;
        return best;
    }

    /// <summary>How many references the order forbids.</summary>
    public static int Against(RoomGraph graph, IReadOnlyList<string> order) =>
        Enumerable.Range(0, order.Count).Sum(low => Enumerable.Range(low + 1, order.Count - low - 1).Sum(high => graph[order[low], order[high]].Count));

    private static List<string> Settle(RoomGraph graph, List<string> order)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var room in order.ToList())
            {
                var without = order.Where(other => other != room).ToList();
                var best = Enumerable.Range(0, order.Count).Select(place => (List<string>)[.. without[..place], room, .. without[place..]]).MinBy(tried => Against(graph, tried))!;
                if (Against(graph, best) >= Against(graph, order)) continue;
                (order, moved) = (best, true);
            }
        }

        return order;
    }
}
