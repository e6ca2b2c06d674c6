using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Tests.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class CueOutlookTests
{
    private static readonly TextAnalyzer s_scanner = Reading.Scanner(
        ("gambling", "[unmistakable]\n开盘下注\n[possible]\n牌局\n手气\n下注"), ("fraud", "[possible]\n刷单"), ("stake", "赢家请客"));

    private static readonly SignalSet s_gambling = SignalSet.Of(Signals.Gambling);
    private static readonly SignalSet s_either = s_gambling.With(Signals.Fraud);
    private static readonly Frame[] s_frames = [new(Signals.Stake, WordLists.Game)];

    [Theory]
    [InlineData("今天开会", false)]
    [InlineData("昨晚的牌局", false)]
    [InlineData("牌局散了，下次牌局再说", false)]
    [InlineData("牌局上手气不错", true)]
    [InlineData("牌局接牌局，还是牌局", true)]
    [InlineData("有人开盘下注", true)]
    [InlineData("牌局散了去刷单", false)]
    public void One_mere_cue_opens_nothing_and_two_different_or_a_clear_term_do(string text, bool isOpen) =>
        Assert.Equal(isOpen, CueOutlook.IsOpen(Read(text), s_gambling, []));

    [Fact]
    public void Cues_of_two_kinds_may_bear_each_other_out() => Assert.True(CueOutlook.IsOpen(Read("牌局散了去刷单"), s_either, []));

    [Theory]
    [InlineData("赢家请客", true)]
    [InlineData("大家请客", false)]
    public void The_words_of_an_act_open_where_a_frame_asks_for_them(string text, bool isOpen)
    {
        Assert.Equal(isOpen, CueOutlook.IsOpen(Read(text), s_gambling, s_frames));
        Assert.False(CueOutlook.IsOpen(Read(text), s_gambling, []));
    }

    private static TextAnalysis Read(string text) => new(Reading.Of(s_scanner, text));
}
