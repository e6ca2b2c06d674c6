using WeChatPolicy.Rules;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var engine = PolicyBuilder.CreateDefault().Build();

var message = new Message
{
    Id = "msg-1",
    Sender = new Participant { Id = "zhang.wei", Kind = ParticipantKind.Employee },
    Conversation = new Conversation { Id = "room-7", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
    Text = "各位，后台的登录密码是 Qm7#kd29x，先用着",
};

var decision = engine.Evaluate(message);
Console.WriteLine($"{decision.Outcome}: {decision.Findings.Count} finding(s)");
foreach (var finding in decision.Findings)
{
    Console.WriteLine($"{finding.RuleId} {finding.Confidence}: {finding.Message.Zh} / {finding.Message.En}");
    Console.WriteLine($"→ {finding.Remedy.Zh} / {finding.Remedy.En}");
}
