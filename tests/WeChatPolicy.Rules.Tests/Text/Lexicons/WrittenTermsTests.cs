using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class WrittenTermsTests
{
    [Fact]
    public void What_is_read_again_as_it_was_written_is_what_is_looked_for()
    {
        Assert.All(Lexicons.Embedded(), lexicon =>
        {
            Assert.Equal(lexicon.Folded.Count, lexicon.Terms.Count);
            var again = new Lexicon(lexicon.Category, lexicon.Terms);
            Assert.Equal(lexicon.Folded.Select(Told), again.Folded.Select(Told));
            Assert.Same(lexicon.Terms, lexicon.Terms);
        });
    }

    private static string Told(FoldedTerm term) => string.Join('|', term.First.ToString(), term.HasGap, term.Second.ToString(), term.Strength, term.IsUnmistakable, term.HasSeparators,
        term.FirstPunctuation.ToString(), term.SecondPunctuation.ToString(), term.LeadingSigns.ToString(), term.TrailingSigns.ToString(), string.Join(' ', term.Exceptions));
}
