namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>3.1 Account security.</summary>
internal static class SecurityCases
{
    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("3.1.1/password-disclosure")
            .Violating("a password", A.Message("后台账号admin 密码：Qm7#kd29x"), Confidence.Certain)
            .Compliant("a question about one", A.Message("后台密码是多少来着"))
            .Compliant("no password in it", A.Message("密码已重置，请到IT前台领取"))
            .Unknown("a word for it alone says nothing", A.Message("记得定期改密码"), null)
            .Boundary("forwarding one tells it as well", A.Message("") with { Forwarded = [new() { Text = "密码：Qm7#kd29x" }] }, Confidence.Certain)
            .Rows,

        .. new RuleTable("3.1.2/suspicious-message")
            .Violating("an outsider asks for a code (advice to the receiver)", A.Incoming("您好，请把收到的验证码发我一下"), Confidence.Likely)
            .Compliant("an ordinary customer", A.Incoming("您好，请问什么时候发货"))
            .Unknown("a private chat is not read", A.Incoming("请把收到的验证码发我一下") with { Conversation = A.Direct with { Purpose = ConversationPurpose.Private } }, null)
            .Boundary("a colleague who asks for a code is most often just that", A.Message("请把收到的验证码发我一下"), null)
            .Rows,
    ];
}
