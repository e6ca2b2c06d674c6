using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Benchmarks.Rivals;

namespace Benchmarks.Tests;

public class RivalTests
{
    // Few letters: terms are then parts, beginnings and ends of each other, which is where an automaton goes wrong.
    private static Gen<string> Words(int longest) => Gen.Choose(1, longest).SelectMany(length => Gen.Elements('一', '丁', '七', '丈').ArrayOf(length)).Select(letters => new string(letters));

    [Property]
    public Property Every_search_says_what_the_slow_twin_says() => Prop.ForAll(
        Words(5).ListOf(6).Select(terms => terms.Distinct().ToArray()).Where(terms => terms.Length > 0).ToArbitrary(),
        Gen.Choose(0, 40).SelectMany(length => Gen.Elements('一', '丁', '七', '丈', '三').ArrayOf(length)).Select(letters => new string(letters)).ToArbitrary(),
        (terms, text) =>
        {
            var expected = terms.Any(term => text.Contains(term, StringComparison.Ordinal));
            ITermSearch[] searches = [new NaiveSearch(terms), new TrieSearch(terms), new DenseAutomaton(terms), new SearchValuesSearch(terms), new RegexSearch(terms)];

            Assert.All(searches, search => Assert.Equal(expected, search.Finds(text)));
        });

    [Theory]
    [InlineData("丁七", "一丁七")]
    [InlineData("丁", "一一丁")]
    public void A_term_that_begins_inside_another_one_is_found(string inner, string text)
    {
        // The longer one leads past the inner one and breaks off.
        string[] terms = [inner, text[..^1] + "丁三"];

        Assert.True(new DenseAutomaton(terms).Finds(text));
    }
}
