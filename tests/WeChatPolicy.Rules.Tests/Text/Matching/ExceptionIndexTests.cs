using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class ExceptionIndexTests
{
    private static readonly string[] s_terms = ["干", "干我", "活干", "加…号"];
    private static readonly Gen<string> s_words = Gen.Elements('干', '活', '我', '加', '号', '的').NonEmptyListOf().Select(chars => string.Concat(chars.Take(6)));

    [Property(MaxTest = 500)]
    public Property Looking_words_up_agrees_with_comparing_each() => Prop.ForAll(
        s_words.ListOf().ToArbitrary(), s_words.ToArbitrary(),
        (words, text) =>
        {
            var terms = Folded([.. s_terms.Select(term => (term, (IEnumerable<string>)words))]);
            var index = new ExceptionIndex(terms, []);
            for (var term = 0; term < terms.Count; term++)
            {
                for (var start = 0; start < text.Length; start++) Assert.Equal(IsExcepted(terms[term], text, start), index.Holds(term, text, start));
            }
        });

    [Fact]
    public void Ten_thousand_words_of_one_length_cost_as_many_look_ups_as_they_have_characters()
    {
        var words = Enumerable.Range(0, 10_000).Select(number => $"{number:0000}干{number:000}".PadRight(8, '活')[..8]).Distinct().ToArray();
        Assert.True(words.Length > 5_000);
        Assert.InRange(new ExceptionIndex(Folded(("干", words)), []).LookUps(0), 1, 8);
    }

    [Fact]
    public void Allowed_words_are_looked_up_with_a_terms_own()
    {
        var index = new ExceptionIndex(Folded(("干", ["干活"]), ("活", [])), [(1, "干活", 1)]);
        Assert.True(index.Holds(0, "干活", 0));
        Assert.True(index.Holds(1, "干活", 1));
        Assert.False(index.Holds(1, "生活", 1));
    }

    private static FoldedTerms Folded(params (string Term, IEnumerable<string> Words)[] terms)
    {
        var folded = new FoldedTermWriter();
        foreach (var (term, words) in terms)
        {
            var first = term.Split(LexiconTerm.Gap)[0];
            Assert.True(folded.TryAdd(new(term, Confidence.Likely, [.. words.Where(word => word.Contains(first, StringComparison.Ordinal))]), out _));
        }

        return folded.ToTerms();
    }

    private static bool IsExcepted(FoldedTerm term, string text, int start) => term.Exceptions.Any(exception =>
        start >= exception.Offset && text[(start - exception.Offset)..].StartsWith(exception.Word, StringComparison.Ordinal));
}
