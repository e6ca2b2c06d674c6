using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Collisions;

/// <summary>What is wrong with one file of a host's terms.</summary>
internal static class LexiconCheck
{
    /// <summary>Which category the terms are for does not matter here.</summary>
    private const string Category = "own-terms";

    /// <summary>The most words that are named for one term.</summary>
    private const int Named = 8;

    /// <summary>Its faults: malformed lines, or, where there are none, duplicates, terms that are never found, terms of one character, and words in which a term would be found by accident.</summary>
    internal static IReadOnlyList<string> Faults(string file, IReadOnlyList<ListedWord> words)
    {
        Lexicon lexicon;
        try
        {
            using var reader = new StreamReader(file);
            lexicon = Lexicon.Parse(Category, reader);
        }
        catch (TextConfigurationException error)
        {
            return [.. error.Faults.Select(fault => fault.Replace($"Lexicon {Category}, line ", $"{file}:", StringComparison.Ordinal))];
        }

        var lines = Lines(file);
        return
        [
            .. Duplicates(lexicon).Concat(NeverFound(lexicon)).Concat(TooShort(lexicon)).Concat(Inside(lexicon, words)).OrderBy(fault => fault.Term)
                .Select(fault => $"{file}:{lines[fault.Term]}: {lexicon.Terms[fault.Term].Text}: {fault.Reason}."),
        ];
    }

    private static IEnumerable<(int Term, string Reason)> Duplicates(Lexicon lexicon) => lexicon.Folded
        .Select((folded, term) => (folded, term))
        .GroupBy(item => string.Join('\0', item.folded.First.ToString(), item.folded.Second.ToString(), item.folded.FirstPunctuation.ToString(), item.folded.SecondPunctuation.ToString(), item.folded.LeadingSigns.ToString(), item.folded.TrailingSigns.ToString()))
        .SelectMany(same => same.Skip(1).Select(item => (item.term, $"reads like {lexicon.Terms[same.First().term].Text} above it")));

    private static IEnumerable<(int Term, string Reason)> NeverFound(Lexicon lexicon)
    {
        var analyzer = new TextAnalyzerBuilder().ReadBy([lexicon]).Build();
        var reading = new AnalysisBuffer();
        for (var term = 0; term < lexicon.Terms.Count; term++)
        {
            reading.Clear();
            reading.Add("term", lexicon.Terms[term].Text.Replace($"{LexiconTerm.Gap}", "", StringComparison.Ordinal));
            analyzer.Read(reading);
            if (!HoldsWhole(reading)) yield return (term, "is found nowhere, not even in itself; look at its exceptions");
        }
    }

    private static bool HoldsWhole(AnalysisBuffer reading)
    {
        foreach (ref readonly var match in reading.Matches)
        {
            if (match.FoldedLength == reading.Part(0).FoldedEnd) return true;
        }

        return false;
    }

    private static IEnumerable<(int Term, string Reason)> TooShort(Lexicon lexicon) => lexicon.Folded
        .Select((folded, term) => (folded, term))
        .Where(item => item.folded is { HasGap: false, First.Length: 1, LeadingSigns.IsEmpty: true, TrailingSigns.IsEmpty: true })
        .Select(item => (item.term, "is one character, which stands inside many words"));

    private static IEnumerable<(int Term, string Reason)> Inside(Lexicon lexicon, IReadOnlyList<ListedWord> words)
    {
        var byText = CollisionMiner.Mine([lexicon], words).ToLookup(collision => collision.Term, collision => collision.Word.Text);
        return lexicon.Terms.Select((term, at) => (term, at)).Where(item => byText.Contains(item.term.Text))
            .Select(item => (item.at, $"stands inside {string.Join(' ', byText[item.term.Text].Take(Named))}; write it as \"{item.term.Text} ! word word\" with those that are meant otherwise"));
    }

    // The lines of the terms, in the order in which the parser takes them.
    private static int[] Lines(string file) =>
    [
        .. File.ReadLines(file).Select((text, at) => (Text: text.Trim().TrimStart('\uFEFF'), Line: at + 1))
            .Where(item => item.Text.Length > 0 && item.Text[0] != '#' && !LexiconParser.IsSection(item.Text)).Select(item => item.Line),
    ];
}
