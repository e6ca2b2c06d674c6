using System.Globalization;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tool;

/// <summary>What is wrong with one file of a host's terms.</summary>
internal static class LexiconCheck
{
    /// <summary>Which category the terms are for does not matter here.</summary>
    private const string Category = "own-terms";

    /// <summary>The most words that are named for one term.</summary>
    private const int Named = 8;

    /// <summary>Its faults, by line: malformed lines, duplicates, terms that are never found, terms of one character, and words in which a term would be found by accident.</summary>
    /// <param name="name">What faults call the file.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="words">Ordinary words in which no term should be found.</param>
    /// <param name="terms">The terms of the lines that are sound.</param>
    internal static IReadOnlyList<CheckFault> Faults(string name, string text, IReadOnlyList<string> words, out IReadOnlyList<LexiconTerm> terms)
    {
        var lines = text.Split('\n');
        var malformed = new List<CheckFault>();
        try
        {
            terms = Read(lines);
        }
        catch (TextConfigurationException error)
        {
            malformed.AddRange(error.Faults.Select(fault => Placed(name, fault)));
            // The other lines are looked at all the same.
            foreach (var fault in malformed) lines[fault.Line!.Value - 1] = "";
            terms = Read(lines);
        }

        var (sound, places) = (terms, Places(lines));
        var faults = Duplicates(sound).Concat(NeverFound(sound)).Concat(TooShort(sound)).Concat(Inside(sound, words))
            .Select(fault => new CheckFault(name, places[fault.Term], $"{sound[fault.Term].Text}: {fault.Reason}."));
        return [.. malformed.Concat(faults).OrderBy(fault => fault.Line)];
    }

    private static IReadOnlyList<LexiconTerm> Read(string[] lines)
    {
        using var reader = new StringReader(string.Join('\n', lines));
        return Lexicon.Parse(Category, reader).Terms;
    }

    // The parser writes "Lexicon category, line 3: reason."
    private static CheckFault Placed(string name, string fault)
    {
        var place = $"Lexicon {Category}, line ";
        var end = fault.IndexOf(": ", place.Length, StringComparison.Ordinal);
        return new(name, int.Parse(fault.AsSpan(place.Length, end - place.Length), CultureInfo.InvariantCulture), fault[(end + 2)..]);
    }

    // What folds alike may still differ by its signs (C and C++); what finds each other is the same.
    private static IEnumerable<(int Term, string Reason)> Duplicates(IReadOnlyList<LexiconTerm> terms) =>
        from same in terms.Select((term, at) => (term, at)).GroupBy(item => string.Join(LexiconTerm.Gap, item.term.Text.Split(LexiconTerm.Gap).Select(TextFolder.FoldTerm)))
        from item in same.Skip(1)
        let first = same.First(above => above.at == item.at || Alike(above.term, item.term))
        where first.at != item.at
        select (item.at, $"reads like {first.term.Text} above it");

    private static bool Alike(LexiconTerm one, LexiconTerm other) => Finds(one, other) && Finds(other, one);

    private static bool Finds(LexiconTerm term, LexiconTerm written) => HoldsWhole(Analyzer([term with { Exceptions = [] }]), written);

    private static IEnumerable<(int Term, string Reason)> NeverFound(IReadOnlyList<LexiconTerm> terms)
    {
        var analyzer = Analyzer(terms);
        for (var at = 0; at < terms.Count; at++)
        {
            if (!HoldsWhole(analyzer, terms[at])) yield return (at, "is found nowhere, not even in itself; look at its exceptions");
        }
    }

    private static IEnumerable<(int Term, string Reason)> TooShort(IReadOnlyList<LexiconTerm> terms) => terms
        .Select((term, at) => (term.Text, at))
        .Where(item => TextFolder.FoldTerm(item.Text).Length == 1 && !item.Text.Contains(LexiconTerm.Gap, StringComparison.Ordinal) && !item.Text.Any(letter => char.IsPunctuation(letter) || char.IsSymbol(letter)))
        .Select(item => (item.at, "is one character, which stands inside many words"));

    private static IEnumerable<(int Term, string Reason)> Inside(IReadOnlyList<LexiconTerm> terms, IReadOnlyList<string> words)
    {
        var inside = TermsInWords.Of(terms, words);
        return terms.Select((term, at) => (term, at)).Where(item => inside.ContainsKey(item.at))
            .Select(item => (item.at, $"stands inside {string.Join(' ', inside[item.at].Take(Named))}; write it as \"{item.term.Text} ! word word\" with those that are meant otherwise"));
    }

    internal static TextAnalyzer Analyzer(IEnumerable<LexiconTerm> terms) => new TextAnalyzerBuilder().ReadBy([new Lexicon(Category, terms)]).Build();

    private static bool HoldsWhole(TextAnalyzer analyzer, LexiconTerm term)
    {
        var reading = new AnalysisBuffer();
        reading.Add("term", term.Text.Replace($"{LexiconTerm.Gap}", "", StringComparison.Ordinal));
        analyzer.Read(reading);
        foreach (ref readonly var match in reading.Matches)
        {
            if (match.FoldedLength == reading.FoldedRange(0).End) return true;
        }

        return false;
    }

    // The lines of the terms, in the order in which the parser takes them.
    private static int[] Places(string[] lines) =>
    [
        .. lines.Select((line, at) => (Text: line.Trim().TrimStart('\uFEFF'), Line: at + 1))
            .Where(item => item.Text.Length > 0 && item.Text[0] != '#' && !IsSection(item.Text)).Select(item => item.Line),
    ];

    private static bool IsSection(string line) => line is "[unmistakable]" or "[likely]" or "[possible]";
}
