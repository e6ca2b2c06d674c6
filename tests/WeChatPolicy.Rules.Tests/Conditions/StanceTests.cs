using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class StanceTests
{
    [Theory]
    [InlineData("他想让我囍囍，我没答应", true)]
    [InlineData("囍囍的事已上报", true)]
    [InlineData("有人囍囍，大家报警", true)]
    [InlineData("囍囍，价格好说", false)]
    public void An_act_is_disowned_by_whoever_declines_or_reports_it(string text, bool isDisowned) => Assert.Equal(isDisowned, LookAround.Ask(text, Stance.IsDisowned));

    [Theory]
    [InlineData("囍囍培训周四下午", true)]
    [InlineData("囍囍案例学习", true)]
    [InlineData("囍囍今晚开始", false)]
    public void It_is_taught_beside_words_of_teaching(string text, bool isTaught) => Assert.Equal(isTaught, LookAround.Ask(text, Stance.IsTaught));

    [Theory]
    [InlineData("囍囍，要的私聊", true)]
    [InlineData("我带你囍囍", true)]
    [InlineData("囍囍的报告写完了", false)]
    public void It_is_offered_by_whoever_asks_others_to_join(string text, bool isOffered) => Assert.Equal(isOffered, LookAround.Ask(text, Stance.IsOffered));

    [Theory]
    [InlineData("囍囍到货六台", true)]
    [InlineData("囍囍的合同盖章了", true)]
    [InlineData("囍囍到货了，要的私聊", false)]
    [InlineData("囍囍真好", false)]
    public void It_names_an_object_of_work_beside_one_unless_it_is_offered(string text, bool isObject) => Assert.Equal(isObject, LookAround.Ask(text, Stance.IsWorkObject));

    [Theory]
    [InlineData("行政发的囍囍，各部门签收", true)]
    [InlineData("囍囍的话术客服统一", true)]
    [InlineData("囍囍，行政的我老婆也在卖", false)]
    [InlineData("囍囍两块一斤", false)]
    public void The_company_offers_it_where_its_own_departments_do(string text, bool isOfficial) => Assert.Equal(isOfficial, LookAround.Ask(text, Stance.IsOfficial));

    [Theory]
    [InlineData("囍囍的文案初稿，大家看下", true)]
    [InlineData("囍囍的券核销不了，接口超时", true)]
    [InlineData("文案我写好了，囍囍是自家的，要的找我", false)]
    [InlineData("囍囍全场五折", false)]
    public void Who_works_at_a_campaign_quotes_what_it_offers(string text, bool isWork) => Assert.Equal(isWork, LookAround.Ask(text, Stance.IsCampaignWork));

    [Theory]
    [InlineData("囍囍不属实，以公告为准", true)]
    [InlineData("囍囍，我打了电话核实", true)]
    [InlineData("囍囍，快转给家里人", false)]
    public void News_is_corrected_by_whoever_denies_or_checks_it(string text, bool isCorrected) => Assert.Equal(isCorrected, LookAround.Ask(text, Stance.IsCorrected));

    [Theory]
    [InlineData("我们不承诺囍囍", true)]
    [InlineData("囍囍不敢说", true)]
    [InlineData("买了就囍囍", false)]
    public void A_claim_is_disclaimed_by_whoever_declines_it(string text, bool isDisclaimed) => Assert.Equal(isDisclaimed, LookAround.Ask(text, Stance.IsDisclaimed));
}

public class FrameTests
{
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();

    [Theory]
    [InlineData("代签一下巡检记录", true)]
    [InlineData("巡检记录你帮忙代签", true)]
    [InlineData("代签一下", false)]
    [InlineData("代签吧，这事说来话长了说来话长了说来话长了说来话长了说来话长，巡检记录", false)]
    public void An_act_counts_where_its_role_is_filled_near_it(string text, bool isFilled) =>
        Assert.Equal(isFilled, IsFilled(text, new(Signals.Doctoring, WordLists.Record)));

    [Theory]
    [InlineData("我儿子参赛，帮忙投票", true)]
    [InlineData("我儿子参赛请假，帮忙投票", false)]
    [InlineData("我儿子参赛", false)]
    public void Words_of_another_scene_empty_it(string text, bool isFilled) =>
        Assert.Equal(isFilled, IsFilled(text, new(Signals.PrivateCircle, WordLists.Favour) { Unless = WordLists.Roster }));

    [Fact]
    public void The_acts_of_several_are_one_set() =>
        Assert.Equal(SignalSet.Of(Signals.Stake, Signals.Pledge), Frame.ActsOf([new(Signals.Stake, WordLists.Game), new(Signals.Pledge, WordLists.Outcome), new(Signals.Stake, WordLists.Game)]));

    private static bool IsFilled(string text, Frame frame)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("body", text);
        s_analyzer.Read(buffer);
        Assert.True(buffer.TryFind(frame.Act, Confidence.Possible, out var act));
        Assert.Equal(frame.IsFilled(new(buffer), act), Frame.IsAnyFilled([frame], new(buffer), act));
        return frame.IsFilled(new(buffer), act);
    }
}
