using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class HarmlessWordsTests
{
    /// <summary>Every term of the library that has words in which it does not count.</summary>
    private static readonly (string Category, LexiconTerm Term)[] s_excepted =
    [
        .. Lexicons.Embedded().SelectMany(lexicon => lexicon.Terms, (lexicon, term) => (lexicon.Category, term)).Where(item => item.term.Exceptions.Count > 0),
    ];

    [Fact]
    public void In_each_of_its_words_a_term_does_not_count_and_alone_it_does()
    {
        var faults = new List<string>();
        foreach (var (category, term) in s_excepted)
        {
            // Every category reads alike; one that only gives context is read when somebody asks.
            var analyzer = Reading.Scanner(new Lexicon("gambling", [term]));
            var reading = new AnalysisBuffer();
            if (!Found(analyzer, reading, term.Text.Replace($"{LexiconTerm.Gap}", "", StringComparison.Ordinal))) faults.Add($"{category}: {term.Text} is not found in itself");
            faults.AddRange(term.Exceptions.Where(word => Found(analyzer, reading, word)).Select(word => $"{category}: {term.Text} is found in {word}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Each_word_is_that_of_a_term_of_the_library()
    {
        var terms = Lexicons.Embedded().SelectMany(lexicon => lexicon.Terms).SelectMany(term => new[] { term.Text, term.Text.Split(LexiconTerm.Gap)[0] }).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(HarmlessWords.All.Keys.Except(terms));
    }

    [Fact]
    public void A_longer_word_that_a_host_lists_counts_all_the_same()
    {
        var library = new TextAnalyzerBuilder().Build();
        Assert.False(Reading.Of(library, "三黄片两盒").Has(Signals.Pornography));
        var host = new TextAnalyzerBuilder().AddLexicon("acme-goods", "三黄片").Build();
        Assert.True(host.Signals.TryGet("acme-goods", out var goods));
        Assert.True(Reading.Of(host, "三黄片两盒").Has(goods));
    }

    [Theory]
    [InlineData("黄片 三黄片")]
    [InlineData("三黄片")]
    [InlineData("黄片 ! 三黄片 ! 牛黄片")]
    public void A_line_that_is_none_is_an_error_that_shows_it(string line) =>
        Assert.Contains(line, Assert.Throws<InvalidOperationException>(() => HarmlessWords.Read([line])).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_of_one_term_go_together_and_remarks_fall_away() =>
        Assert.Equal(["三黄片", "牛黄片"], HarmlessWords.Read(["黄片 ! 三黄片 # medicine", "黄片 ! 牛黄片"])["黄片"]);

    private static bool Found(TextAnalyzer analyzer, AnalysisBuffer reading, string text)
    {
        reading.Clear();
        reading.Add("text", text);
        analyzer.Read(reading);
        foreach (ref readonly var match in reading.Matches)
        {
            if (match.Signal == Signals.Gambling) return true;
        }

        return false;
    }
}
