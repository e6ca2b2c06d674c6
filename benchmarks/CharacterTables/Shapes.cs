namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>Characters that look alike, in both directions, after folding.</summary>
internal static class Shapes
{
    public static IEnumerable<string> Lines(Sources sources)
    {
        var pairs = sources.SimilarShapes().SelectMany(row => row.Similar, (row, other) => (row.Character, Other: other))
            .SelectMany(pair => ((char, char)[])[(pair.Character, pair.Other), (pair.Other, pair.Character)])
            .Where(pair => Sources.IsFolded(pair.Item1.ToString()) && Sources.IsFolded(pair.Item2.ToString()) && pair.Item1 != pair.Item2);
        yield return "# A character, then those that it is easily taken for.";
        yield return "# Written by benchmarks/CharacterTables from SimilarCharacter; see THIRD-PARTY-NOTICES.md.";
        foreach (var group in pairs.Distinct().GroupBy(pair => pair.Item1, pair => pair.Item2).OrderBy(group => group.Key)) yield return $"{group.Key}{string.Concat(group.Order())}";
    }
}
