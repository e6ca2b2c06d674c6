using WeChatPolicy.Rules;

namespace Docs.Tests;

/// <summary>What the page on law says that the library does about claims in advertisements, it does.</summary>
public class LawPageTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData("这款理财产品保本保息，年化收益稳赚不赔")]
    [InlineData("全球销量第一的净水器，最好的品质，史上最低价")]
    [InlineData("国家级品质，行业第一，全网最低价")]
    [InlineData("本店面膜三天祛斑，包治百斑，无效退款")]
    [InlineData("这套课程是业内最顶级的，保证孩子考上名校")]
    public void A_claim_about_what_is_sold_is_put_before_somebody(string text)
    {
        var finding = Assert.Single(Post(text).Findings, finding => finding.RuleId == "2.2.1/misleading");

        Assert.Equal(Enforcement.Review, finding.Enforcement);
        Assert.NotEqual(Confidence.Certain, finding.Confidence);
    }

    [Theory]
    [InlineData("今天是最开心的一天")]
    [InlineData("最佳食用日期见瓶盖")]
    [InlineData("我们的目标是做到更好")]
    [InlineData("新品发布会下周三上午十点举行")]
    [InlineData("周末最低气温五度，大家注意保暖")]
    public void A_mood_a_date_of_use_an_aim_is_none(string text) => Assert.DoesNotContain(Post(text).Findings, finding => finding.RuleId == "2.2.1/misleading");

    private static PolicyDecision Post(string text) => s_engine.Evaluate(new Message
    {
        Id = "post",
        Sender = new() { Id = "LiNa", Kind = ParticipantKind.Employee },
        Conversation = new() { Id = "moments", Kind = ConversationKind.Moments, Purpose = ConversationPurpose.Work },
        Text = text,
    });
}
