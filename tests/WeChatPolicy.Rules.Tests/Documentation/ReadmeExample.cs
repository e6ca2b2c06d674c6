namespace WeChatPolicy.Rules.Tests.Documentation;

/// <summary>The README's example; <see cref="ReadmeTests"/> holds the two equal.</summary>
internal static class ReadmeExample
{
    public static IEnumerable<string> Run()
    {
        // <readme>
        var engine = PolicyBuilder.CreateDefault()
            .AddLexicon("acme-code-names", "蓝鲸计划")
            .AddRule(Rule.For<Message>("acme/code-names").When((message, text) => text.Has("acme-code-names")))
            .Build();

        var decision = engine.Evaluate(new Message
        {
            Id = "msg-1",
            Sender = new Participant { Id = "ZhangWei", Kind = ParticipantKind.Employee },
            Conversation = new Conversation { Id = "room-7", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
            Text = "登录密码：Qm7#kd29x",
        });

        foreach (var finding in decision.Findings)
            yield return $"{decision.Outcome}: {finding.RuleId} {finding.Confidence} {finding.Message.En}";
        // </readme>
    }
}
