using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Conditions;

/// <summary>What rules make of the reading of topics: a suspicion where nothing else was found, and never more.</summary>
public class LearnedReadingTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData("2.2.2/trade-secret", "明天投标我们打算报八百六，你们往上靠一点就行")]
    [InlineData("2.2.2/customer-information", "上周在我们这做手术的那位女老板，病历我拍给你看")]
    [InlineData("3.3.2/partner-disclosure", "上周在我们这做手术的那位女老板，病历我拍给你看")]
    [InlineData("1.3.1/illegal-activity", "你把身份证借我开个户，走完账给你两千")]
    public void What_no_list_knows_is_suspected_and_never_blocked(string rule, string text)
    {
        var decision = s_engine.Evaluate(A.InGroup(text));
        var finding = Assert.Single(decision.Findings, finding => finding.RuleId == rule);
        Assert.Equal(Confidence.Possible, finding.Confidence);
        Assert.EndsWith("-text", Assert.Single(finding.Evidence).Type, StringComparison.Ordinal);
        Assert.InRange(decision.Outcome, Outcome.Notify, Outcome.Review);
    }

    [Theory]
    [InlineData("下周三投标，标书今天送印，商务部在盯")]
    [InlineData("系统新版本上线了，密码规则改成至少十位")]
    [InlineData("开户行信息找财务要，别在群里问")]
    [InlineData("客户约了周四下午来厂里看样，请品质部安排人")]
    [InlineData("手机验证码收不到的同事找信息部换绑")]
    public void Work_that_comes_near_is_not(string text) =>
        Assert.DoesNotContain(s_engine.Evaluate(A.InGroup(text)).Findings, finding => finding.Evidence.Any(item => item.Type.EndsWith("-text", StringComparison.Ordinal)));

    [Fact]
    public void What_is_forwarded_to_the_supervision_group_or_by_others_is_not_the_sender_s()
    {
        const string Text = "明天投标我们打算报八百六，你们往上靠一点就行";
        var forwarded = A.InGroup("") with { Kind = MessageKind.ForwardedRecord, Forwarded = [new ForwardedItem { Text = Text }] };
        Assert.DoesNotContain(s_engine.Evaluate(forwarded).Findings, finding => finding.RuleId == "2.2.2/trade-secret");
        var message = A.InGroup(Text);
        var supervised = message with { Conversation = message.Conversation with { SupervisionChannel = Ternary.Yes } };
        Assert.DoesNotContain(s_engine.Evaluate(supervised).Findings, finding => finding.RuleId == "2.2.2/trade-secret");
    }
}
