using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

public class DecisionRedactionTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void Every_text_of_a_message_is_redacted()
    {
        var message = A.InGroup("客户电话13800138000") with
        {
            Parts = [new TextPart("title", "名单 a@example.com")],
            Forwarded = [new() { Text = "登录密码：Qm7#kd29x" }],
        };

        var copy = s_engine.CreateRedactor(new() { Default = RedactionMethod.Replace }).Redact(message);

        Assert.Equal(("客户电话〔手机号〕", "名单 〔邮箱〕", "登录密码：〔凭据〕"), (copy.Text, copy.Parts[0].Text, copy.Forwarded[0].Text));
        Assert.Equal(message.Id, copy.Id);
    }

    [Fact]
    public void What_a_finding_points_to_is_redacted_though_it_is_no_identifier()
    {
        var message = A.InGroup("这个傻逼的电话13800138000");
        var redactor = s_engine.CreateRedactor();

        Assert.StartsWith("这个傻逼的电话", redactor.Redact(message).Text, StringComparison.Ordinal);
        Assert.StartsWith("这个****的电话", redactor.Redact(message, s_engine.Evaluate(message)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_host_taught_the_engine_is_redacted_too()
    {
        var engine = PolicyBuilder.CreateDefault().AddLexicon("acme-project", "长庚计划").Build();
        var redactor = engine.CreateRedactor(new() { Methods = new Dictionary<string, RedactionMethod> { ["acme-project"] = RedactionMethod.Replace } });

        Assert.Equal("明天评审〔acme-project〕", redactor.Redact("明天评审长庚计划").Text);
    }

    [Fact]
    public void A_decision_on_another_message_is_an_error()
    {
        var other = s_engine.Evaluate(A.InGroup("傻逼") with { Id = "other" });

        Assert.Throws<ArgumentException>(() => s_engine.CreateRedactor().Redact(A.InGroup("好"), other));
    }
}
