using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Rivals;
using WeChatPolicy.Rules.Benchmarks.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Cost against the number of terms: of the lexicons alone, beside rivals, and of a host's own beside the default policy.</summary>
internal sealed class TermGrowth(int rounds)
{
    private static readonly int[] s_sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
    private readonly double _characters = GrowthPage.Texts.Sum(text => (double)text.Length);

    public Curve OfLexicons() => new("lexicon.png", "Terms of the lexicons", "terms", "ns a character",
    [
        Series("the library's reading", static terms => new LibrarySearch([new Lexicon("gambling", terms.Select(term => new LexiconTerm(term, Confidence.Likely, [])))])),
        Series("SearchValues", static terms => new SearchValuesSearch(terms)),
        Series("flattened automaton", static terms => new DenseAutomaton(terms)),
    ]);

    public Curve OfHostTerms() => new("host-terms.png", "Terms of a host beside the default policy", "host terms", "ns a character", [.. HostTerms.Kinds.Select(kind => WithHostTerms(kind.Key, kind.Value))]);

    private Series Series(string name, Func<string[], ITermSearch> make) => GrowthPage.Measure(name, rounds, [.. s_sizes.Select(size =>
    {
        var search = make(MadeMessages.Terms(size, 5));
        return ((double)size, Timing.Processor(_characters, () =>
        {
            foreach (var text in GrowthPage.Texts) search.Finds(text);
        }));
    })]);

    private Series WithHostTerms(string name, Func<int, string[]> make) => GrowthPage.Measure(name, rounds, [.. s_sizes.Select(size =>
    {
        var engine = Engines.WithHostTerms(make(size));
        var messages = WorkMessages.Of(GrowthPage.Texts);
        return ((double)size, Timing.Processor(_characters, () =>
        {
            foreach (var message in messages) engine.Evaluate(message);
        }));
    })]);
}
