namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>Disguises a text: a word that is given, one that is drawn, or all of it. The same seed gives the same text.</summary>
internal static class Disguiser
{
    private const int Few = 3;
    private static readonly HashSet<char> s_smallWords = [.. Table.Entries("small-words.txt").SelectMany(entry => entry)];

    /// <summary>Disguises each of the places that are given, which do not overlap; null where the kind can change nothing there.</summary>
    public static string? At(Disguise kind, string text, IReadOnlyList<(int Start, int End)> places, int seed)
    {
        var random = new Random(seed);
        Edit[] open = [.. kind.Edits(text, random)];
        return Made(text, kind.Reach switch
        {
            Reach.Text => open,
            Reach.Word => places.SelectMany(place => Within(open, place)),
            var reach => places.SelectMany(place => Drawn(Within(open, place), Most(reach, random), random)),
        });
    }

    /// <summary>Disguises something that is drawn, a character of content where there is one; null where the kind can change nothing.</summary>
    public static string? Anywhere(Disguise kind, string text, int seed)
    {
        var random = new Random(seed);
        Edit[] open = [.. kind.Edits(text, random)];
        if (kind.Reach == Reach.Text) return Made(text, open);
        Edit[] content = [.. open.Where(edit => !s_smallWords.Contains(text[edit.Start]))];
        if (content.Length > 0) open = content;
        if (kind.Reach != Reach.Word) return Made(text, Drawn(open, Most(kind.Reach, random), random));
        if (open.Length == 0) return null;

        // No word is known here, so that what is drawn stands with its neighbours.
        var from = open[random.Next(open.Length)].Start;
        return Made(text, open.Where(edit => edit.Start >= from && edit.End <= from + Few));
    }

    /// <summary>Disguises all of a text; null where the kind can change nothing.</summary>
    public static string? Throughout(Disguise kind, string text, int seed) => Made(text, kind.Edits(text, new Random(seed)));

    private static IEnumerable<Edit> Within(IEnumerable<Edit> open, (int Start, int End) place) => open.Where(edit => edit.IsWithin(place.Start, place.End));

    private static int Most(Reach reach, Random random) => reach == Reach.One ? 1 : random.Next(1, Few + 1);

    private static IEnumerable<Edit> Drawn(IEnumerable<Edit> open, int count, Random random)
    {
        Edit[] all = [.. open];
        random.Shuffle(all);
        return all.Take(count);
    }

    private static string? Made(string text, IEnumerable<Edit> edits)
    {
        var chosen = new List<Edit>();
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            if (chosen.Count == 0 || edit.Start >= chosen[^1].End) chosen.Add(edit);
        }

        return chosen.Count == 0 ? null : Edit.Apply(text, chosen);
    }
}
