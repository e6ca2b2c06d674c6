using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tool;

/// <summary>Finds the terms that stand inside ordinary words, and would be found there.</summary>
/// <remarks>A term that is the whole word is meant. Where a longer term hides a shorter one, the shorter shows once the longer is excepted; so it looks again until nothing new shows.</remarks>
internal static class TermsInWords
{
    /// <returns>From the index of a term to the words, in their order.</returns>
    internal static IReadOnlyDictionary<int, IReadOnlyList<string>> Of(IReadOnlyList<LexiconTerm> terms, IReadOnlyList<string> words)
    {
        var found = new Dictionary<int, IReadOnlyList<string>>();
        if (words.Count == 0) return found;
        var indexes = terms.Select((term, at) => (Folded: TextFolder.FoldTerm(term.Text), at)).GroupBy(item => item.Folded).ToDictionary(same => same.Key, same => same.First().at);
        for (var hasNew = true; hasNew;)
        {
            hasNew = false;
            var analyzer = LexiconCheck.Analyzer(terms.Select((term, at) => found.TryGetValue(at, out var known) ? term with { Exceptions = [.. term.Exceptions, .. known] } : term));
            var reading = new AnalysisBuffer();
            foreach (var word in words)
            {
                reading.Clear();
                reading.Add("word", word);
                analyzer.Read(reading);
                foreach (var at in Inside(reading, indexes))
                {
                    var known = found.GetValueOrDefault(at, []);
                    if (known.Contains(word)) continue;
                    found[at] = [.. known, word];
                    hasNew = true;
                }
            }
        }

        return found;
    }

    // A mere cue needs another beside it, and accuses nobody by itself.
    private static HashSet<int> Inside(AnalysisBuffer reading, Dictionary<string, int> indexes)
    {
        var inside = new HashSet<int>();
        foreach (ref readonly var match in reading.Matches)
        {
            if (match.Strength == Confidence.Possible || match.FoldedLength == reading.FoldedRange(0).End) continue;
            if (indexes.TryGetValue(reading.Folded.Slice(match.FoldedStart, match.FoldedLength).ToString(), out var at)) inside.Add(at);
        }

        return inside;
    }
}
