using WeChatPolicy.Rules.Benchmarks.Chat;

namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>All ways to search chat for the library's terms, and whether they say the same.</summary>
internal static class Searches
{
    /// <summary>Each rival on the same terms; the last one gets fewer, as its name says.</summary>
    public static IReadOnlyList<ITermSearch> Rivals(string[] terms) =>
        [new SearchValuesSearch(terms), new DenseAutomaton(terms), new TrieSearch(terms), new NaiveSearch(terms), new RegexSearch(terms)];

    /// <summary>Throws where one says otherwise than the slow and obvious twin, and where the library misses what they find.</summary>
    /// <returns>The texts in which the library alone finds a term, because it is spelled otherwise.</returns>
    public static int Compare(IReadOnlyList<ITermSearch> rivals, ITermSearch library, string[] terms, IEnumerable<string> texts)
    {
        var (twin, fewTwin, onlyByLibrary) = (new NaiveSearch(terms), new NaiveSearch([.. terms.Take(RegexSearch.Most)]), 0);
        foreach (var text in texts)
        {
            var found = twin.Finds(text);
            foreach (var rival in rivals)
            {
                var expected = rival is RegexSearch ? fewTwin.Finds(text) : found;
                if (rival.Finds(text) != expected) throw new InvalidOperationException($"{rival.Name} says {!expected} of a text where the twin says {expected}; its time would say nothing.");
            }

            if (library.Finds(text) == found) continue;
            if (found) throw new InvalidOperationException("The library misses a term that stands in a text as it is written; its time would say nothing.");
            onlyByLibrary++;
        }

        return onlyByLibrary;
    }
}
