using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class LexiconTests
{
    [Fact]
    public void Sections_set_the_strength_and_likely_comes_first()
    {
        var lexicon = Parse("# 注释\n赌场\n\n[possible]\n棋牌 ! 棋牌室 棋牌社\n[likely]\n百家乐\r\n");
        Assert.Equal(
            [("赌场", Confidence.Likely), ("棋牌", Confidence.Possible), ("百家乐", Confidence.Likely)],
            lexicon.Terms.Select(term => (term.Text, term.Strength)));
        Assert.All(lexicon.Terms, term => Assert.False(term.IsUnmistakable));
        Assert.Equal(["棋牌室", "棋牌社"], lexicon.Terms[1].Exceptions);
    }

    [Theory]
    [InlineData("好\n[sure]", "line 2", "[sure]")]
    [InlineData("[certain]\n百家乐", "line 1", "there are [unmistakable], [likely] and [possible]")]
    [InlineData("赌…场…地", "line 1", "at most one gap")]
    [InlineData("赌…", "line 1", "nothing is left")]
    [InlineData("***", "line 1", "nothing is left")]
    [InlineData("。", "line 1", "punctuation alone")]
    [InlineData("c++", "line 1", "single character c")]
    [InlineData("干 ! 活", "line 1", "does not contain the term")]
    [InlineData("干 !", "line 1", "no exception follows")]
    public void A_malformed_line_is_an_error_with_category_line_and_reason(string lines, string line, string reason)
    {
        var message = Assert.Throws<FormatException>(() => Parse(lines)).Message;
        Assert.Contains("gambling", message, StringComparison.Ordinal);
        Assert.Contains(line, message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_of_a_hosts_own_is_checked_too() =>
        Assert.Throws<ArgumentException>(() => new Lexicon("gambling", [new LexiconTerm("…", Confidence.Likely, [])]));

    [Theory]
    [InlineData("[unmistakable]\n他妈的", "他 妈的", Confidence.Likely)]
    [InlineData("[likely]\n他妈的", "他 妈的", Confidence.Possible)]
    [InlineData("[likely]\n他妈的", "他*妈的", Confidence.Likely)]
    [InlineData("[possible]\n他妈的", "他 妈的", Confidence.Possible)]
    public void Doubtful_spacing_weakens_every_term_that_is_not_unmistakable(string lines, string text, Confidence strength) =>
        Assert.Equal(strength, Reading.Of(Reading.Scanner(("gambling", lines)), text).Strongest(Signals.Gambling));

    [Fact]
    public void No_word_is_certain()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LexiconTerm("百家乐", Confidence.Certain, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LexiconTerm("百家乐", Confidence.Likely, []) with { Strength = Confidence.Certain });
        Assert.All(Lexicons.Embedded().SelectMany(lexicon => lexicon.Terms), term => Assert.True(term.Strength < Confidence.Certain));
    }

    [Theory]
    [InlineData("【绝密】", "这是[绝密]文件", true)]
    [InlineData("【绝密】", "这是，绝密，文件", false)]
    [InlineData("catch(exception", "} catch (Exception e)", true)]
    [InlineData("err!=nil", "if err != nil {", true)]
    [InlineData("密码:", "密码：", true)]
    [InlineData("密码:", "密码，", false)]
    [InlineData("月返…%", "月返 5%", true)]
    public void Punctuation_in_a_term_stands_for_itself(string term, string text, bool expected) =>
        Assert.Equal(expected, Reading.Of(Reading.Scanner(("gambling", term)), text).Has(Signals.Gambling));

    [Fact]
    public void An_unknown_category_is_an_error_that_names_the_nearest() =>
        Assert.Contains("gambling", Assert.Throws<ArgumentException>(() => Reading.Scanner(("gamblin", "赌场"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_embedded_lexicons_load_and_have_their_signals() =>
        Assert.All(Lexicons.Embedded(), lexicon => Assert.True(lexicon.Category == Lexicons.Allowed || Reading.Names.TryGet(lexicon.Category, out _)));

    private static Lexicon Parse(string lines) => Lexicon.Parse("gambling", new StringReader(lines));
}
