using Architecture.Tests.Reading;

namespace Architecture.Tests.Cycles;

/// <summary>What <c>dotnet run --project tests/Architecture.Tests -- rooms</c> prints.</summary>
internal static class RoomReport
{
    private const int Examples = 3;

    public static void Write(TextWriter to, IReadOnlyList<Reference> references)
    {
        var graph = new RoomGraph(references);
        to.WriteLine($"{SourceTree.Files.Count()} files, {SourceTree.Files.Select(file => file.Room).Distinct().Count()} rooms, {references.Count} references between rooms");
        foreach (var (from, onto) in graph.Arrows.OrderBy(arrow => arrow.From, StringComparer.Ordinal).ThenBy(arrow => arrow.To, StringComparer.Ordinal))
            WriteArrow(to, graph, from, onto);

        foreach (var cycle in graph.Cycles()) WriteCycle(to, graph, cycle);
    }

    private static void WriteCycle(TextWriter to, RoomGraph graph, IReadOnlyList<string> cycle)
    {
        var order = LightestCut.Order(graph, cycle);
        to.WriteLine();
        to.WriteLine($"A cycle of {cycle.Count} rooms. The order that the fewest references contradict ({LightestCut.Against(graph, order)}), lowest first:");
        foreach (var room in order) to.WriteLine($"  {room}");
        to.WriteLine("Against it:");
        for (var low = 0; low < order.Count; low++)
            for (var high = low + 1; high < order.Count; high++)
                WriteArrow(to, graph, order[low], order[high], int.MaxValue);
    }

    private static void WriteArrow(TextWriter to, RoomGraph graph, string from, string onto, int examples = Examples)
    {
        var references = graph[from, onto];
        if (references.Count == 0) return;
        to.WriteLine();
        to.WriteLine($"{from} → {onto}: {references.Count} references in {references.DistinctBy(reference => reference.From).Count()} files");
        foreach (var reference in references.DistinctBy(reference => (reference.From, reference.Symbol)).Take(examples)) to.WriteLine($"  {reference}");
    }
}
