namespace WeChatPolicy.Rules.Workflows.Tests.Expressions;

/// <summary>Words of an expression are read in any case, as RulesEngine reads them; what could then be two things is refused.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("message.Recipients.Count == 2 AND message.Mentions.Count == 1", true)]
    [InlineData("message.Recipients.Count == 3 OR message.Mentions.Count == 1", true)]
    [InlineData("message.Recipients.Count == 3 Or message.Mentions.Count == 2", false)]
    [InlineData("message.Recipients.Count == 2 AndAlso message.Mentions.Count == 1", true)]
    [InlineData("message.Recipients.Count == 3 ORELSE message.Mentions.Count == 1", true)]
    [InlineData("NOT message.Text.Contains(\"合同\")", true)]
    [InlineData("Not (message.Text.Contains(\"报价\"))", false)]
    [InlineData("message.Sender.Id IN (\"li\", \"zhang\")", true)]
    [InlineData("message.Sender.Id not in (\"li\", \"zhang\")", false)]
    [InlineData("message.Sender.Id NOT IN (\"li\", \"wang\")", true)]
    [InlineData("message.Sender.Id Not_In (\"li\", \"wang\")", true)]
    [InlineData("True", true)]
    [InlineData("message.Conversation.IsPublication == FALSE", false)]
    [InlineData("message.SentAt != Null AND message.SentAt.Value.InChina().Hour GE 10", true)]
    [InlineData("message.Text.Length MOD 2 EQ 1", true)]
    [InlineData("MESSAGE.Sender.id == \"zhang\"", true)]
    [InlineData("Message.text.contains(\"报价\")", true)]
    [InlineData("message.recipients.any(kind.is(\"Customer\"))", true)]
    [InlineData("message.Recipients.Any(x => x.KIND.Is(\"Customer\"))", true)]
    [InlineData("message.Mentions.Any(IT == \"wang\")", true)]
    [InlineData("NUMBER > 1 and Doubled == 4", true)]
    public void It_says_the_same_in_any_case(string expression, bool holds) =>
        Assert.Equal(holds, Judging.IsFound(Judging.Engine(WorkflowJson.Of(expression, "message", ("number", "message.Recipients.Count"), ("doubled", "NUMBER * 2"))), Facts.Message));

    [Theory]
    [InlineData("TEXT.HAS(\"gambling\")", "reads like the parameter 'text'")]
    [InlineData("message.Parts.Any(Text == \"a\")", "reads like the parameter 'text'")]
    [InlineData("DATETIME.Now.Hour > 3", "names a type")]
    [InlineData("NEW(message.Text as T).T == \"a\"", "is not allowed")]
    [InlineData("IIF(true, true, false)", "is not allowed")]
    [InlineData("message.GETTYPE() != null", "'GETTYPE' is nothing")]
    [InlineData("message.Conversation.Exemption == \"none\"", "written as one of its names")]
    [InlineData("message.Conversation.Kind.Is(\"group\")", "The nearest known: 'Group'")]
    [InlineData("text.Has(message.text)", "a text in quotes")]
    public void What_it_could_be_besides_and_values_stay_as_strict(string expression, string reason) =>
        Assert.Contains(Judging.Faults(WorkflowJson.Of(expression)), fault => fault.Message.Contains(reason, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_fault_stands_where_it_stood() => Assert.Equal(14, Judging.Fault("TRUE AND NOT (MESSAGE.Sendr.Id == \"a\")").Position - 8);

    [Fact]
    public void A_parameter_of_the_workflow_is_found_in_another_case_too()
    {
        var workflow = WorkflowJson.With(WorkflowJson.Workflow("Acme", WorkflowJson.Rule("R", "LIMIT > 1")), "GlobalParams", WorkflowJson.Parameters(("limit", "message.Recipients.Count")));

        Assert.True(Judging.IsFound(Judging.Engine(WorkflowJson.Array(workflow)), Facts.Message));
    }
}
