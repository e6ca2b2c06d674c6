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
    [InlineData("c", "line 1", "single character c")]
    [InlineData("+++", "line 1", "nothing is left")]
    [InlineData("干 ! 活", "line 1", "does not contain the term")]
    [InlineData("干 !", "line 1", "no exception follows")]
    public void A_malformed_line_is_an_error_with_category_line_and_reason(string lines, string line, string reason)
    {
        var message = Assert.Single(Assert.Throws<TextConfigurationException>(() => Parse(lines)).Faults);
        Assert.Contains("gambling", message, StringComparison.Ordinal);
        Assert.Contains(line, message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_term_list_are_told_at_once()
    {
        var error = Assert.Throws<TextConfigurationException>(() => Parse("赌…场…地\n百家乐\n[sure]\nc\n# 注释\n干 ! 活\n干 !\n***\n私彩"));
        Assert.Equal(["line 1", "line 3", "line 4", "line 6", "line 7", "line 8"], error.Faults.Select(fault => fault.Split(", ")[1].Split(':')[0]));
    }

    [Fact]
    public void All_faults_of_all_lists_of_a_host_are_told_at_once()
    {
        var builder = new TextAnalyzerBuilder().AddLexicon("gambling", "赌…场…地", "c").AddLexicon("acme-words", "好", "。").AddLexicon("surname", "欧…阳");
        var faults = Assert.Throws<TextConfigurationException>(builder.Build).Faults;
        Assert.Equal(4, faults.Count);
        Assert.Equal(["gambling", "gambling", "acme-words", "surname"], faults.Select(fault => fault.Split(':')[1]));
    }

    [Fact]
    public void All_faulty_terms_of_a_lexicon_made_in_code_are_told_at_once()
    {
        var message = Assert.Throws<ArgumentException>(() => new Lexicon("gambling", [new("c", Confidence.Likely, []), new("好", Confidence.Likely, []), new("干", Confidence.Likely, ["活"])])).Message;
        Assert.Contains("\"c\"", message, StringComparison.Ordinal);
        Assert.Contains("\"干\"", message, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("+V", "看资料＋V：abc88", true)]
    [InlineData("+V", "看资料➕v", true)]
    [InlineData("+V", "看资料+\u200BV", true)]
    [InlineData("+V", "看资料V", false)]
    [InlineData("+V", "看资料-V", false)]
    [InlineData("+V", "C+VB", false)]
    [InlineData("+Q", "详聊+q 12345678", true)]
    [InlineData("+Q", "FAQ", false)]
    [InlineData("+微信", "有事+微 信", true)]
    [InlineData("+微信", "有事发微信", false)]
    [InlineData("@某", "问@某", true)]
    [InlineData("@某", "问某", false)]
    [InlineData("C++", "会c++的", true)]
    [InlineData("C++", "会Ｃ＋＋的", true)]
    [InlineData("C++", "会C+的", false)]
    [InlineData("C++", "会C的", false)]
    [InlineData("C#", "写C#", true)]
    [InlineData("C#", "写C", false)]
    [InlineData(".NET", "用.net写", true)]
    [InlineData(".NET", "用ASP.NET写", true)]
    [InlineData(".NET", "用net写", false)]
    [InlineData("＃兼职", "#兼职 日结", true)]
    [InlineData("＃兼职", "招兼职", false)]
    [InlineData("➕薇", "想看+薇", true)]
    [InlineData("➕薇", "蔷薇", false)]
    [InlineData("+V…领", "+V 免费领", true)]
    [InlineData("+V…领", "V 免费领", false)]
    [InlineData("私聊~", "有意私聊～", true)]
    [InlineData("私聊~", "有意私聊", false)]
    [InlineData("私聊~", "有意私聊~", true)]
    public void Signs_at_the_edges_of_a_term_stand_for_themselves(string term, string text, bool expected) =>
        Assert.Equal(expected, Reading.Of(Reading.Scanner(("gambling", term)), text).Has(Signals.Gambling));

    [Theory]
    [InlineData("sb", "SB-220阀门两台", false)]
    [InlineData("sb", "SB－07 接口", false)]
    [InlineData("sb", "你sb-", true)]
    [InlineData("sb", "你是sb-真的", true)]
    [InlineData("vx", "加vx-13800138000", true)]
    [InlineData("vx", "VX-12 型", false)]
    public void A_few_digits_behind_a_hyphen_make_the_name_of_a_part(string term, string text, bool expected) =>
        Assert.Equal(expected, Reading.Of(Reading.Scanner(("gambling", term)), text).Has(Signals.Gambling));

    [Theory]
    [InlineData("大麻…货 ! 大麻哈", "大麻到货", true)]
    [InlineData("大麻…货 ! 大麻哈", "大麻哈鱼到货", false)]
    [InlineData("大麻…货 ! 大麻哈", "大麻哈鱼和大麻到货", true)]
    public void An_exception_may_contain_what_stands_before_the_gap_alone(string line, string text, bool expected) =>
        Assert.Equal(expected, Reading.Of(Reading.Scanner(("gambling", line)), text).Has(Signals.Gambling));

    [Fact]
    public void Other_lexicons_can_take_the_place_of_the_librarys_own()
    {
        var analyzer = new TextAnalyzerBuilder().ReadBy([Lexicon.Parse("acme-words", new StringReader("蓝鲸"))]).AddLexicon("gambling", "百家乐").Build();
        Assert.True(Reading.Of(analyzer, "百家乐").Has(Signals.Gambling));
        Assert.Equal(["百家乐"], Reading.Of(analyzer, "百家乐，傻逼").Finds(Signals.Gambling));
        Assert.False(Reading.Of(analyzer, "傻逼").Has(Signals.Insult));
        Assert.True(analyzer.Signals.TryGet("acme-words", out var own));
        Assert.True(Reading.Of(analyzer, "蓝鲸").Has(own));
    }

    [Fact]
    public void An_unknown_category_is_an_error_that_names_the_nearest() =>
        Assert.Contains("gambling", Assert.Throws<ArgumentException>(() => Reading.Scanner(("gamblin", "赌场"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_embedded_lexicons_load_and_have_their_signals() =>
        Assert.All(Lexicons.Embedded(), lexicon => Assert.True(lexicon.Category == Lexicons.Allowed || Reading.Names.TryGet(lexicon.Category, out _)));

    private static Lexicon Parse(string lines) => Lexicon.Parse("gambling", new StringReader(lines));
}
