using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class InsultTargetTests
{
    [Theory]
    [InlineData("我真是个囍囍", true)]
    [InlineData("我看他是个囍囍", false)]
    [InlineData("我觉得是囍囍", false)]
    [InlineData("我们真是囍囍", false)]
    [InlineData("我说了半天，你是囍囍", false)]
    [InlineData("真是个囍囍", false)]
    [InlineData("我昨天去了又去了又去了又去了，真是囍囍", false)]
    public void The_speaker_is_meant_by_a_first_person_that_speaks_of_nobody_else(string text, bool isSpeaker) =>
        Assert.Equal(isSpeaker, LookAround.Ask(text, InsultTarget.IsSpeaker));

    [Theory]
    [InlineData("你真是个囍囍", true)]
    [InlineData("您这囍囍", true)]
    [InlineData("真是个囍囍，它", true)]
    [InlineData("小王真是个囍囍", true)]
    [InlineData("囍囍 @李娜", true)]
    [InlineData("真是个囍囍", false)]
    [InlineData("你先把昨天那个文件整理好再交上来，囍囍", false)]
    public void A_person_is_meant_by_a_pronoun_a_name_or_a_mention_near_by(string text, bool isPerson) =>
        Assert.Equal(isPerson, LookAround.Ask(text, (TextAnalysis read, in TextMatch place) => InsultTarget.IsPerson(A.InGroup(text), read, place)));
}

public class PersonMentionTests
{
    [Theory]
    [InlineData("他囍囍", true)]
    [InlineData("她昨天囍囍", true)]
    [InlineData("小王囍囍", true)]
    [InlineData("李姐昨天囍囍", true)]
    [InlineData("薛梅囍囍", true)]
    [InlineData("末位是吕娜，囍囍", true)]
    [InlineData("吕娜。囍囍", false)]
    [InlineData("它囍囍", false)]
    [InlineData("阿文囍囍", false)]
    [InlineData("天天囍囍", false)]
    public void A_pronoun_a_nickname_or_a_name_stands_just_before(string text, bool isSaidOfSomebody) => Assert.Equal(isSaidOfSomebody, LookAround.Ask(text, PersonMention.Precedes));

    [Theory]
    [InlineData("surname", "欧阳", "欧阳娜囍囍")]
    [InlineData("surname", "文", "阿文囍囍")]
    [InlineData("nickname-prefix", "胖", "昨天胖刘囍囍")]
    [InlineData("nickname-suffix", "老师", "昨天刘老师说囍囍")]
    [InlineData("name-introduction", "叫", "昨天来的叫刘娜囍囍")]
    [InlineData("third-person", "伊", "昨天伊囍囍")]
    public void A_host_adds_to_each_list(string list, string word, string text)
    {
        Assert.False(LookAround.Ask(text, PersonMention.Precedes));
        Assert.True(LookAround.Ask(text, PersonMention.Precedes, (list, word)));
    }
}

public class RefusalTests
{
    [Theory]
    [InlineData("囍囍不能发", true)]
    [InlineData("囍囍要走审批", true)]
    [InlineData("囍囍發你，請走審批", true)]
    [InlineData("囍囍发你", false)]
    public void Whoever_declines_around_the_place_hands_nothing_over(string text, bool declines) => Assert.Equal(declines, LookAround.Ask(text, Refusal.IsAround));

    [Theory]
    [InlineData(100, true)]
    [InlineData(200, false)]
    public void It_reaches_as_far_as_anything_said_of_a_place(int between, bool declines) =>
        Assert.Equal(declines, LookAround.Ask("囍囍" + new string('呀', between) + "不能发", Refusal.IsAround));
}

public class WarningHeadingTests
{
    [Theory]
    [InlineData("【防骗提醒】囍囍", true)]
    [InlineData("[案例]囍囍", true)]
    [InlineData("【通知】囍囍，提醒", false)]
    [InlineData("说【提醒】囍囍", false)]
    public void A_text_teaches_that_opens_with_such_a_heading(string text, bool teaches) => Assert.Equal(teaches, LookAround.Ask(text, WarningHeading.Opens));
}

public class QuotationTests
{
    [Theory]
    [InlineData("他说“囍囍”", true)]
    [InlineData("他说「真囍囍啊」", true)]
    [InlineData("他说“好”，囍囍”", false)]
    [InlineData("囍囍”", false)]
    [InlineData("“囍囍", false)]
    public void A_place_is_quoted_between_an_opening_and_a_closing_mark(string text, bool isQuoted) => Assert.Equal(isQuoted, LookAround.Ask(text, Quotation.Holds));
}

public class ProductCodeTests
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();

    [Theory]
    [InlineData("SB-220阀门到了", true)]
    [InlineData("TMD刹车片到货", true)]
    [InlineData("NMD泵两台", true)]
    [InlineData("sb-220到了", true)]
    [InlineData("SB，阀门装反了", false)]
    [InlineData("TMD又停电", false)]
    public void Letters_are_a_code_with_a_number_or_a_thing_at_once_behind(string text, bool isCode)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("body", text);
        s_analyzer.Read(buffer);
        var isFound = buffer.TryFind(Signals.ImproperLanguage, Confidence.Possible, out var match) || buffer.TryFind(Signals.Insult, Confidence.Possible, out match);

        // A number behind a hyphen makes a part's name already where terms are matched.
        Assert.Equal(isCode, !isFound || ProductCode.Is(new(buffer), match));
    }
}

public class ReportedSpeechTests
{
    [Theory]
    [InlineData("客户原话是“囍囍”", true)]
    [InlineData("标题“囍囍”打回来了", true)]
    [InlineData("他真是“囍囍”", false)]
    [InlineData("客户原话是囍囍", false)]
    public void What_is_quoted_is_told_again_beside_a_word_that_says_so(string text, bool isReported) => Assert.Equal(isReported, LookAround.Ask(text, Quotation.IsReported));
}

public class TextWindowTests
{
    [Theory]
    [InlineData("前面。他是囍囍吗？后面", 2, "他是", "吗", false)]
    [InlineData("前面。他是囍囍吗？后面", 9, "他是", "吗", true)]
    [InlineData("他是囍囍", 9, "他是", "", true)]
    [InlineData("前面他是囍囍", 2, "他是", "", false)]
    public void It_ends_with_the_sentence(string text, int reach, string before, string behind, bool fromBeginning)
    {
        Assert.Equal((before, fromBeginning), LookAround.Ask(text, (TextAnalysis read, in TextMatch place) => (TextWindow.BeforeInSentence(read, place, reach, out var all).ToString(), all)));
        Assert.Equal(behind, LookAround.Ask(text, (TextAnalysis read, in TextMatch place) => TextWindow.BehindInSentence(read, place, reach).ToString()));
    }
}
