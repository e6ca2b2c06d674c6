using WeChatPolicy.Rules.Accuracy;
using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>What one rule says of words, by whom they are read.</summary>
internal static class Said
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();

    public static Confidence? Finds(string rule, string audience, string text) =>
        s_engine.Evaluate(new Example("-", "-", audience, "employee", text).ToMessage("m")).Findings.SingleOrDefault(finding => finding.RuleId == rule)?.Confidence;

    public static bool IsFound(string rule, string audience, string text) => Finds(rule, audience, text) is not null;

    /// <summary>The text as it is read, and the first match of a signal in it.</summary>
    public static (TextAnalysis Text, TextMatch Match) Read(string text, Signal signal)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("text", text);
        s_analyzer.Read(buffer);
        var analysis = new TextAnalysis(buffer);
        Assert.True(analysis.TryFind(signal, Confidence.Possible, out var match));
        return (analysis, match);
    }
}

public class SpeechActTests
{
    [Theory]
    [InlineData("毛利 22 个点", true)]
    [InlineData("毛利一律不许在群里谈", false)]
    [InlineData("严禁讨论毛利", false)]
    [InlineData("毛利 22 个点，别往群里发", true)]
    [InlineData("他问我毛利，我没告诉他", false)]
    [InlineData("上次有人把毛利发群里被通报了", false)]
    [InlineData("别跟别人说，毛利 22 个点", true)]
    public void What_is_forbidden_declined_or_reported_is_not_told(string text, bool isTold)
    {
        var (read, match) = Said.Read(text, Signals.TradeSecret);
        Assert.Equal(isTold, SpeechAct.IsTold(read, match));
    }

    [Theory]
    [InlineData("毛利率怎么取数？", true)]
    [InlineData("毛利率怎么取数", false)]
    [InlineData("毛利率 22，你信吗？", false)]
    [InlineData("毛利率算好了。发给谁？", false)]
    public void Who_asks_without_a_figure_tells_nothing(string text, bool isAsked)
    {
        var (read, match) = Said.Read(text, Signals.TradeSecret);
        Assert.Equal(isAsked, SpeechAct.IsAsked(read, match));
    }

    [Theory]
    [InlineData("官网公示的中标价 286 万", true)]
    [InlineData("中标价 286 万，还没公示，官网也没有", false)]
    [InlineData("中标价 286 万", false)]
    public void What_everybody_may_read_is_public_unless_it_is_early(string text, bool isPublic)
    {
        var (read, match) = Said.Read(text, Signals.TradeSecret);
        Assert.Equal(isPublic, SpeechAct.IsPublic(read, match));
    }
}

public class FiguresTests
{
    [Theory]
    [InlineData("毛利 22", true)]
    [InlineData("毛利三成", true)]
    [InlineData("毛利 14:30 开会说", false)]
    [InlineData("毛利的会 3 点开", false)]
    [InlineData("毛利的会 3 号 5000 元", true)]
    [InlineData("毛利", false)]
    public void A_time_is_no_figure(string text, bool areNear)
    {
        var (read, match) = Said.Read(text, Signals.TradeSecret);
        Assert.Equal(areNear, Figures.AreNear(read, match));
    }

    [Theory]
    [InlineData("淬火 860 度保温 45 分", 2)]
    [InlineData("淬火 3 台 12 月 5 号交", 0)]
    [InlineData("淬火件图号 20260318004457", 0)]
    [InlineData("淬火 1.5 兆帕", 1)]
    public void Settings_are_short_numbers_that_neither_count_nor_date(string text, int settings)
    {
        var (read, match) = Said.Read(text, Signals.ProcessTerm);
        Assert.Equal(settings, Figures.Settings(read, match));
    }

    [Theory]
    [InlineData("12.5万", 4)]
    [InlineData("12.", 2)]
    [InlineData("万12", 0)]
    public void A_number_has_its_decimals(string text, int length) => Assert.Equal(length, Figures.LengthOf(text));
}

public class ConfidedBusinessTests
{
    [Theory]
    [InlineData("direct", "半年报还没公布，净利掉了四成，千万别说", Confidence.Possible)]
    [InlineData("direct", "悄悄告诉你，明年返点降到 5 个点", Confidence.Possible)]
    [InlineData("external-group", "我们今年毛利也就 12%，真降不动了", Confidence.Possible)]
    [InlineData("external-group", "您这批货我们库存还有 200 件", null)]
    [InlineData("direct", "明年返点降不降还没定", null)]
    [InlineData("group", "各位心里有数，本月产量还差 1200", null)]
    [InlineData("group", "半年报已公告，净利同比增 8%", null)]
    public void A_figure_told_in_confidence_or_early_or_outside_is_disclosed(string audience, string text, Confidence? sure) =>
        Assert.Equal(sure, Said.Finds("2.2.2/trade-secret", audience, text));
}

public class BidAdviceTests
{
    [Theory]
    [InlineData("隔壁两家都在 90 万上下，你们报 85 就是你的", Confidence.Possible)]
    [InlineData("你们报 85，肯定能中", Confidence.Possible)]
    [InlineData("你们报一下到场人数，最晚 3 点", null)]
    [InlineData("三家供应商报 412、398、405，按流程选", null)]
    public void Who_tells_a_bidder_what_to_bid_knows_the_others_or_promises(string text, Confidence? sure) =>
        Assert.Equal(sure, Said.Finds("2.2.2/trade-secret", "direct", text));
}

public class ToldBusinessTests
{
    [Theory]
    [InlineData("离职前把会员数据导出到我的网盘了", true)]
    [InlineData("会员数据导出到部门共享盘了", false)]
    [InlineData("你们报 85，肯定能中", true)]
    public void Advice_confidences_and_papers_carried_off_are_one_rule(string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("2.2.2/trade-secret", "direct", text));
}

public class KnowHowTests
{
    [Theory]
    [InlineData("external-group", "釉烧升到 1280 度，保温 90 分", true)]
    [InlineData("group", "釉烧升到 1280 度，保温 90 分", false)]
    [InlineData("group", "釉烧升到 1280 度，保温 90 分，独家的，别说是我", true)]
    [InlineData("external-group", "釉烧有问题请找我", false)]
    [InlineData("external-group", "固化 24 小时，环境 25 度，详见说明书", false)]
    public void Two_settings_of_a_process_are_told_outside_or_as_an_art(string audience, string text, bool isFound) =>
        Assert.Equal(isFound, Said.IsFound("2.2.2/technical-secret", audience, text));
}

public class CarriedOffTests
{
    [Theory]
    [InlineData("把数模拷到我自己电脑，回家接着画", true)]
    [InlineData("数模上传 PDM 了", false)]
    [InlineData("数模不得拷到自己电脑", false)]
    [InlineData("数模能拷到自己电脑吗？", false)]
    public void Material_is_moved_to_a_private_place(string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("2.2.2/technical-secret", "direct", text));
}

public class SecurityGapsTests
{
    [Theory]
    [InlineData("external-group", "东门摄像头坏了，周末没人值班", true)]
    [InlineData("external-group", "东门摄像头坏了", false)]
    [InlineData("group", "东门摄像头坏了，周末没人值班，报修了", false)]
    [InlineData("direct", "悄悄告诉你，东门摄像头坏了", true)]
    public void Gaps_are_told_to_outsiders_or_in_confidence(string audience, string text, bool isFound) => Assert.Equal(isFound, Said.IsFound("2.2.2/other-sensitive", audience, text));
}

public class AccessCodeTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData("会议密码 8823，大家直接进")]
    [InlineData("访客WiFi密码是 guest2026")]
    [InlineData("压缩包解压密码：Kd82#hs1")]
    [InlineData("三号库门禁密码 7719#")]
    public void A_code_that_protects_no_account_is_advised_on_in_words_of_its_own(string text)
    {
        var finding = Assert.Single(s_engine.Evaluate(new Example("-", "-", "group", "employee", text).ToMessage("m")).Findings, finding => finding.RuleId == "3.1.1/password-disclosure");
        Assert.Equal((FindingKind.Advice, Enforcement.Notify), (finding.Kind, finding.Enforcement));
        Assert.Contains("访问码", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("code", finding.Message.En, StringComparison.Ordinal);
        Assert.DoesNotContain("修改密码", finding.Remedy.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.1.1/password-disclosure", "M M: Kd82#hs1，用完说一声")]
    [InlineData("3.1.1/password-disclosure", "mm：tz8810@")]
    [InlineData("3.1.1/password-disclosure", "咪马 Gx2026!")]
    [InlineData("3.1.1/password-disclosure", "秘码还是 qaz2026")]
    [InlineData("3.1.1/password-disclosure", "后台 mi码 Rt5521!")]
    [InlineData("3.1.1/password-safekeeping", "密🐎本夹在打印机底下了")]
    [InlineData("3.1.1/password-safekeeping", "kou令贴在屏幕边上")]
    [InlineData("2.2.3/rumour", "内bu消息，食堂要包给外面的人，lao员工全劝退")]
    [InlineData("2.2.3/rumour", "来瓜了，采购总监被带走，八成贪了不少")]
    [InlineData("3.3.1/disclosure-consent", "仓库小郑查出糖niao病，每天打针")]
    [InlineData("1.3.1/illegal-activity", "无🐴资源，懂的来")]
    public void A_disguise_of_what_is_kept_secret_or_rumoured_is_seen_through(string rule, string text) => Assert.True(Said.IsFound(rule, "group", text));
}
