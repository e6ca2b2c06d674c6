namespace WeChatPolicy.Rules.Tests.Engine;

public class InDoubtTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void A_sure_finding_becomes_a_suspicion_in_the_words_of_one()
    {
        var sure = Of("登录密码：Hk4#vt81z", "3.1.1/password-disclosure");
        var doubted = s_engine.InDoubt(sure);

        Assert.Equal((Confidence.Likely, Enforcement.Block), (sure.Confidence, sure.Enforcement));
        Assert.Equal((Confidence.Possible, Enforcement.Review), (doubted.Confidence, doubted.Enforcement));
        Assert.Equal(($"疑似{sure.Message.Zh}，待核实", $"Possibly, to be verified: {sure.Message.En}"), (doubted.Message.Zh, doubted.Message.En));
        Assert.StartsWith("请先核实", doubted.Remedy.Zh, StringComparison.Ordinal);
        Assert.Equal((sure.Id, sure.Severity, sure.Evidence), (doubted.Id, doubted.Severity, doubted.Evidence));
    }

    [Fact]
    public void What_asks_for_less_than_a_look_asks_for_no_more()
    {
        var advice = s_engine.Evaluate(Said("我是公安局的，你的账户涉嫌洗钱，请把钱转到安全账户并告诉我验证码", ParticipantKind.Outsider)).Findings.Single();

        Assert.Equal((Confidence.Possible, Enforcement.Notify, advice.Message), (s_engine.InDoubt(advice).Confidence, s_engine.InDoubt(advice).Enforcement, s_engine.InDoubt(advice).Message));
    }

    [Fact]
    public void What_is_only_possible_stays_as_it_is()
    {
        var possible = s_engine.InDoubt(Of("登录密码：Hk4#vt81z", "3.1.1/password-disclosure"));

        Assert.Same(possible, s_engine.InDoubt(possible));
    }

    [Fact]
    public void A_finding_of_another_policy_is_refused()
    {
        var sure = Of("登录密码：Hk4#vt81z", "3.1.1/password-disclosure") with { RuleId = "acme/other" };

        Assert.Contains("acme/other", Assert.Throws<ArgumentException>(() => s_engine.InDoubt(sure)).Message, StringComparison.Ordinal);
    }

    private static Finding Of(string text, string rule) => s_engine.Evaluate(Said(text, ParticipantKind.Employee)).Findings.Single(finding => finding.RuleId == rule);

    private static Message Said(string text, ParticipantKind kind) => new()
    {
        Id = "m",
        Sender = new() { Id = "ZhangWei", Kind = kind },
        Conversation = new() { Id = "room", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        Text = text,
    };
}
