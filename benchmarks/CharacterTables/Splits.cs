using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.CharacterTables;

/// <summary>Characters in common use and the two or three that they fall apart into: 弓虽 for 强.</summary>
/// <remarks>Pieces that stand beside each other in ordinary text (女子 for 好) are left out: nobody could tell which is meant.</remarks>
internal static class Splits
{
    // A radical, and the character that is typed for it.
    private const string Radicals = "亻人氵水扌手讠言钅金饣食纟丝忄心犭犬艹草衤衣礻示刂刀阝耳辶走疒病";

    public static IEnumerable<string> Lines(Sources sources, OrdinaryPairs ordinary)
    {
        var common = sources.SimilarShapes().Select(row => row.Character.ToString()).ToHashSet();
        var pieces = sources.Decompositions().GroupBy(row => row.Character).ToDictionary(group => group.Key, group => group.First().Pieces);
        yield return "# A character, then the two or three that are written for it side by side.";
        yield return "# Written by benchmarks/CharacterTables from cjk-decomp; see THIRD-PARTY-NOTICES.md.";
        var taken = new HashSet<string>();
        foreach (var character in common.Where(Sources.IsFolded).Order(StringComparer.Ordinal))
        {
            foreach (var spelling in Spellings(character, pieces, common).Where(spelling => !ordinary.Holds(spelling) && taken.Add(spelling)))
                yield return character + spelling;
        }
    }

    private static IEnumerable<string> Spellings(string character, Dictionary<string, string[]> pieces, HashSet<string> common)
    {
        if (!pieces.TryGetValue(character, out var halves) || halves.Length != 2) return [];
        var (left, right) = (halves[0], halves[1]);
        var all = Forms(left).SelectMany(first => Forms(right), (first, second) => first + second)
            .Concat(Parts(left, pieces, common).SelectMany(first => Forms(right).Take(1), (first, second) => first + second))
            .Concat(Forms(left).Take(1).SelectMany(first => Parts(right, pieces, common), (first, second) => first + second));
        return all.Where(spelling => spelling.Length is 2 or 3).Distinct();
    }

    /// <summary>What a piece falls apart into that hardly anybody could type.</summary>
    private static IEnumerable<string> Parts(string piece, Dictionary<string, string[]> pieces, HashSet<string> common) =>
        !common.Contains(piece) && pieces.TryGetValue(piece, out var halves) && halves.Length == 2
            ? Forms(halves[0]).Take(1).SelectMany(first => Forms(halves[1]).Take(1), (first, second) => first + second) : [];

    /// <summary>The piece as it is typed; nothing for one that has no character of its own.</summary>
    private static IEnumerable<string> Forms(string piece)
    {
        // The data write the head of grass with a character that nobody types for it.
        var folded = TextFolder.FoldTerm(piece == "卄" ? "艹" : piece);
        if (folded.Length != 1 || !Sources.IsHan(folded[0])) yield break;
        yield return folded;
        var radical = Radicals.IndexOf(folded[0], StringComparison.Ordinal);
        if (radical >= 0 && radical % 2 == 0) yield return Radicals[radical + 1].ToString();
    }
}
