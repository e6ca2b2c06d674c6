using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Outside.Tests;

/// <summary>What a host's own rule names as its excuse is weighed for it, and its own words are looked up as the library's are.</summary>
public class ExcuseTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateEmpty()
        .AddRule(Rule.Define("acme/names-a-person").On<Message>(
            static (in context) =>
            {
                if (context.Text.Words(WordLists.Surname).IsIn(context.Text.Folded)) context.Report(Confidence.Certain, "text", context.Excused.ToString());
            },
            excusedBy: static message => message.Circumstances.NeededForWork))
        .AddLexicon("surname", "欧阳")
        .Build();

    [Theory]
    [InlineData("欧阳请假了", Ternary.No, Confidence.Certain)]
    [InlineData("歐陽请假了", Ternary.Unknown, Confidence.Possible)]
    [InlineData("欧阳请假了", Ternary.Yes, null)]
    [InlineData("有人请假了", Ternary.No, null)]
    public void Excused_it_is_no_finding_and_where_nobody_knows_only_possible(string text, Ternary needed, Confidence? sure)
    {
        var message = new Message
        {
            Id = "m-1",
            Sender = new() { Id = "wang", Kind = ParticipantKind.Employee },
            Conversation = new() { Id = "c", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
            Text = text,
            Circumstances = new() { NeededForWork = needed },
        };
        Assert.Equal(sure, s_engine.Evaluate(message).Findings.SingleOrDefault()?.Confidence);
        Assert.Equal(UnknownTreatment.PossibleWithoutKnownExcuse, Assert.Single(s_engine.Clauses.SelectMany(clause => clause.Rules)).WhenUnknown);
    }
}
