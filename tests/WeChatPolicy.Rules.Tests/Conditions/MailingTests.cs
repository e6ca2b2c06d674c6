using FsCheck.Xunit;
using WeChatPolicy.Rules.Accuracy;
using WeChatPolicy.Rules.Conditions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Conditions;

public class AdvertisementTests
{
    private const string Rule = "2.1.3/private-promotion";
    private static readonly TextAnalyzer s_analyzer = new TextAnalyzerBuilder().Build();

    [Theory]
    [InlineData("尊敬的会员，锦秋百货店庆三天，羽绒服第二件半价，凭短信到店领雨伞一把，退订回T")]
    [InlineData("亲爱的家长，寒假冲刺班火热报名，名师小班，学费立减300元，咨询热线 0571-86550012")]
    [InlineData("北湖湾洋房加推，首付12万起，江景三房仅限30席，售楼处欢迎您品鉴，详询 0731-84110098")]
    [InlineData("澜光通信邀您升级千兆宽带，月租59元，免费赠送机顶盒，营业厅即可办理，回复TD退订")]
    [InlineData("桂林双飞四日游1680元起，纯玩无自费，名额有限，报名请致电旅行社客服 13912340088")]
    [InlineData("明朗口腔周年庆，种植牙立减2000元，免费体检，地址人民广场对面，预约热线 400-820-5555")]
    [InlineData("本店诚聘导购，月薪6000包吃住，地址银泰百货三楼，报名电话 13705718822")]
    public void Who_passes_on_what_is_written_to_customers_promotes_it(string text) => Assert.True(Said.IsFound(Rule, "group", text));

    [Theory]
    [InlineData("会员日短信的文案初稿：尊敬的会员，全场五折，凭短信到店领礼品，大家看下")]
    [InlineData("活动页接口超时，领券返回500，先回滚，全场五折的券暂停发放")]
    [InlineData("客户问旗舰店什么时候发货，订单已受理，话术按客服手册")]
    [InlineData("双十一优惠方案定稿了，满300减50，各门店按收银系统执行")]
    [InlineData("公司给大家谈的体检套餐八折，行政统一报名")]
    [InlineData("楼下新开的面馆打折，中午去不去")]
    [InlineData("展会门票在我这里，周四上午九点酒店门口集合，联系电话 13912340088")]
    [InlineData("请各店长把五折海报换到门口，热线电话印大一点")]
    public void Who_works_at_a_campaign_or_goes_about_the_day_promotes_nothing(string text) => Assert.False(Said.IsFound(Rule, "group", text));

    [Fact]
    public void An_advertisement_is_a_suspicion_and_holds_nothing_back()
    {
        var finding = Assert.Single(Evaluate("group", "尊敬的用户，掌上营业厅全新上线，交话费享优惠，官网下载客户端，咨询客服"));
        Assert.Equal((Confidence.Possible, Enforcement.Review), (finding.Confidence, finding.Enforcement));
    }

    [Fact]
    public void What_customers_are_told_may_be_the_companys_own() =>
        Assert.Empty(Evaluate("external-group", "尊敬的用户，掌上营业厅全新上线，交话费享优惠，官网下载客户端，咨询客服"));

    [Property(MaxTest = 300)]
    public void Different_words_are_counted_as_an_obvious_twin_counts_them(int[] picks)
    {
        string[] pieces = ["热线", "电话", "官网", "天猫", "门", "门店", "店", "啊", "对面", "，", "口"];
        var text = string.Concat(picks.Select(pick => pieces[Math.Abs((long)pick) % pieces.Length]));
        var list = s_analyzer.Words(WordLists.SalesContact);
        var words = new HashSet<string>();
        for (var at = 0; at < text.Length;)
        {
            var longest = Enumerable.Range(1, text.Length - at).Where(length => list.Contains(text.AsSpan(at, length))).DefaultIfEmpty(0).Max();
            if (longest > 0) words.Add(text.Substring(at, longest));
            at += Math.Max(longest, 1);
        }

        Assert.Equal(Math.Min(words.Count, Advertisement.MostOfOneKind), Advertisement.Different(text, list));
    }

    private static IEnumerable<Finding> Evaluate(string audience, string text) => PolicyBuilder.CreateDefault().Build()
        .Evaluate(new Example("-", "-", audience, "employee", text).ToMessage("m")).Findings.Where(finding => finding.RuleId == Rule);
}

public class MailingTests
{
    private const string Rule = "1.3.1/illegal-activity";

    [Theory]
    [InlineData("您的信用卡因逾期未还已冻结，请致电 13700112233 解冻", true)]
    [InlineData("恭喜您被抽选为场外幸运观众，登录 prize8.example.com 领取", true)]
    [InlineData("您的社保账户异常，请点击 sb-gov.example.com 补录，逾期将被限制使用", true)]
    [InlineData("刚收到短信说我信用卡冻结了，是骗子吧", false)]
    [InlineData("提醒大家：近期有人冒充银行发冻结短信，让点 sb-gov.example.com，千万别点", false)]
    [InlineData("财务系统升级，请登录 oa.example.com 核对信息", false)]
    public void Bait_is_passed_on_with_its_link_and_told_without(string text, bool isFound) => Assert.Equal(isFound, Said.IsFound(Rule, "group", text));

    [Theory]
    [InlineData("看这里 shop.example.com", true)]
    [InlineData("打 13912340088", true)]
    [InlineData("详情点击URL", true)]
    [InlineData("明天九点三楼", false)]
    public void A_link_or_a_number_is_given_be_it_masked(string text, bool isGiven)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("text", text);
        new TextAnalyzerBuilder().Build().Read(buffer);
        Assert.Equal(isGiven, Contact.IsGiven(new(buffer), 0));
    }
}
