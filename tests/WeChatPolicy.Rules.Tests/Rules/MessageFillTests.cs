using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Rules;

/// <summary>A host can put values of the fact into what a finding of its own rule says.</summary>
public class MessageFillTests
{
    [Fact]
    public void The_message_is_filled_for_the_fact_that_was_found()
    {
        var engine = Engine<Message>((message, text, said) => new($"{said.Zh}{message.Recipients.Count}人", $"{said.En} {message.Recipients.Count}, {text.PartCount} part(s)"));
        var found = engine.Evaluate(A.Message("明天把报价发给客户")).Findings.Single(finding => finding.RuleId == "acme/x");

        Assert.Equal(("发给1人", "sent to 1, 1 part(s)"), (found.Message.Zh, found.Message.En));
    }

    [Fact]
    public void What_throws_or_belongs_to_another_type_of_fact_leaves_the_rules_own_words()
    {
        Assert.Equal("sent to", Said(Engine<Message>((_, _, _) => throw new InvalidOperationException())));
        Assert.Equal("sent to", Said(Engine<Message>((_, _, _) => null!)));
        Assert.Equal("sent to", Said(Engine<FileTransfer>((_, _, _) => new("", ""))));
        Assert.Throws<ArgumentNullException>(() => Rule.Define("acme/x").Fills<Message>(null!));
    }

    [Fact]
    public void A_suspicion_is_filled_as_one()
    {
        var engine = Engine<Message>((message, _, said) => new(said.Zh.Replace("$", "1", StringComparison.Ordinal), said.En), Confidence.Possible);

        Assert.StartsWith("Possibly, to be verified: ", Said(engine), StringComparison.Ordinal);
    }

    private static string Said(PolicyEngine engine) => engine.Evaluate(A.Message("明天把报价发给客户")).Findings.Single(finding => finding.RuleId == "acme/x").Message.En;

    private static PolicyEngine Engine<TFact>(MessageFill<TFact> fill, Confidence atMost = Confidence.Certain)
        where TFact : Fact => PolicyBuilder.CreateDefault().AddRule(Rule.Define("acme/x").Says("发给", "sent to").Fills(fill).When<Message>((_, _) => true, atMost: atMost)).Build();
}
