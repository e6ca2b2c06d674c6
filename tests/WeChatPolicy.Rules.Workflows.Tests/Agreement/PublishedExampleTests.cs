namespace WeChatPolicy.Rules.Workflows.Tests.Agreement;

/// <summary>What RulesEngine's published demos and tests do with workflows, said of our facts in words of our own; both judge the same.</summary>
public sealed class PublishedExampleTests
{
    [Theory]
    [InlineData(0, "客户您好", 0)]
    [InlineData(3, "客户您好", 1)]
    [InlineData(6, "客户您好", 1)]
    [InlineData(16, "客户您好", 1)]
    [InlineData(16, "报价单", 2)]
    [InlineData(20, "报价单", 3)]
    public void Graded_rules_and_those_that_join_others(int customers, string text, int findings) => Assert.Equal(findings, Agreed("discount.json", To(customers, text)));

    [Theory]
    [InlineData("客户您好，报价单请查收", "Group", 2)]
    [InlineData("客户您好", "Group", 1)]
    [InlineData("报价单请查收", "Direct", 0)]
    public void Rules_in_rules_with_parameters(string text, string kind, int findings) => Assert.Equal(findings, Agreed("nested-input.json", In(kind, text)));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(12, 1)]
    public void A_workflow_that_was_written_out_as_an_object_with_all_its_nulls(int customers, int findings) => Assert.Equal(findings, Agreed("serialised.json", To(customers, "报价单")));

    [Theory]
    [InlineData("报价单", "Group", 2)]
    [InlineData("您好", "Group", 1)]
    [InlineData("您好", "Direct", 0)]
    public void A_workflow_that_injects_another_by_the_former_name(string text, string kind, int findings) => Assert.Equal(findings, Agreed("injected.json", In(kind, text)));

    [Theory]
    [InlineData(2, "报价单", 3)]
    [InlineData(1, "报价单", 2)]
    [InlineData(2, "您好", 1)]
    [InlineData(0, "您好", 0)]
    public void Parameters_of_a_workflow_of_a_rule_and_of_one_within_it(int customers, string text, int findings) => Assert.Equal(findings, Agreed("scoped.json", To(customers, text)));

    [Theory]
    [InlineData("您好", "Group", 2)]
    [InlineData("您好", "Direct", 1)]
    public void Rules_that_are_not_enabled(string text, string kind, int findings) => Assert.Equal(findings, Agreed("enabled.json", In(kind, text)));

    [Theory]
    [InlineData(1, "您好", 1)]
    [InlineData(3, "您好", 0)]
    [InlineData(3, "请查收", 1)]
    public void One_rule_that_holds_where_any_of_three_does(int customers, string text, int findings) => Assert.Equal(findings, Agreed("joined.json", To(customers, text)));

    [Theory]
    [InlineData(2, "报价单", 2)]
    [InlineData(2, "您好", 1)]
    [InlineData(1, "您好", 0)]
    public void Rules_with_actions(int customers, string text, int findings) => Assert.Equal(findings, Agreed("actions.json", To(customers, text)));

    [Fact]
    public void Words_in_any_case_and_values_in_their_own() => Assert.Equal(2, Agreed("case.json", Facts.Message));

    /// <summary>They call what objects can do, and make values of text; here only what a fact states is asked.</summary>
    [Theory]
    [InlineData("message.Recipients[0].Id == \"li\"", "not taken by its number")]
    [InlineData("message.Text.ToUpper() == \"SECOND\"", "'ToUpper' is nothing")]
    [InlineData("message.Recipients.FirstOrDefault(Id == \"li\") != null", "'FirstOrDefault' is nothing")]
    [InlineData("message.Recipients.Where(x => x.Id == \"li\").Count() > 1", "'Where' is nothing")]
    [InlineData("message.Recipients.OrderByDescending(o => o.Id).Take(3).All(a => a.Id == \"li\")", "'OrderByDescending' is nothing")]
    [InlineData("double.Parse(\"0.25\") > 0", "'double' names a type")]
    [InlineData("message.SentAt.Value < DateTime.Now", "'DateTime' names a type")]
    [InlineData("message.Recipients.Any(l => new [] {\"25\"}.Contains(l.Id))", "not a program")]
    [InlineData("utils.CheckExists(String(message.Text)) == true", "'utils' is not known")]
    [InlineData("message.Circumstances.NotExistingMethod()", "'NotExistingMethod' is nothing")]
    public void What_reaches_beyond_a_fact_is_refused_with_its_reason(string expression, string reason) =>
        Assert.Contains(Judging.Faults(WorkflowJson.Of(expression)), fault => fault.Message.Contains(reason, StringComparison.OrdinalIgnoreCase));

    private static Message To(int customers, string text) =>
        Facts.Message with { Text = text, Recipients = [.. Enumerable.Range(0, customers).Select(i => new Participant { Id = $"c{i}", Kind = ParticipantKind.Customer })] };

    private static Message In(string kind, string text) => Facts.Message with { Text = text, Conversation = Facts.Message.Conversation with { Kind = Enum.Parse<ConversationKind>(kind) } };

    private static int Agreed(string file, Message message)
    {
        var json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", file));
        var findings = PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(json, file)).Build().Evaluate(message).Findings;
        // Its reader passes over the former name without a word (RulesEngine 6.0.1: a property that can only be set).
        var theirs = new SecondOpinion(json.Replace("WorkflowRulesToInject", "WorkflowsToInject", StringComparison.Ordinal)).Of(message);
        Assert.All(theirs, verdict => Assert.Null(verdict.Error));
        Assert.Equal(
            theirs.Where(verdict => verdict.Holds).Select(verdict => verdict.Rule).Order(StringComparer.Ordinal),
            findings.Select(finding => finding.Message.En).Order(StringComparer.Ordinal));
        return findings.Count;
    }
}
