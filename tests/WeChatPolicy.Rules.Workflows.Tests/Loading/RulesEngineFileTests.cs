using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Workflows.Tests.Loading;

/// <summary>Files that RulesEngine reads are read here, with all that stands in them.</summary>
public sealed class RulesEngineFileTests
{
    [Theory]
    [InlineData("\"Error\"")]
    [InlineData("\"Warning\"")]
    [InlineData("\"error\"")]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("null")]
    public void The_type_of_an_error_decides_nothing(string type) => Assert.Single(Loaded(Top("ErrorType", type)));

    [Theory]
    [InlineData("\"LambdaExpression\"")]
    [InlineData("\"lambdaExpression\"")]
    [InlineData("0")]
    [InlineData("null")]
    public void The_one_type_of_expression_is_written_by_name_or_number(string type)
    {
        Assert.Single(Loaded(Top("RuleExpressionType", type)));
        Assert.Single(Loaded(WorkflowJson.With(WorkflowJson.Workflow("Acme", Top("Enabled", "true")), "RuleExpressionType", JsonNode.Parse(type))));
        Assert.Single(Loaded(FaultTests.Top(WorkflowJson.Joined("R", "And", WorkflowJson.With(WorkflowJson.Condition("c", "true"), "RuleExpressionType", JsonNode.Parse(type))))));
    }

    [Theory]
    [InlineData("ErrorType", "\"Fatal\"", "'ErrorType' is Warning or Error, or its number from 0")]
    [InlineData("ErrorType", "2", "'ErrorType' is Warning or Error")]
    [InlineData("ErrorType", "true", "'ErrorType' is Warning or Error")]
    [InlineData("RuleExpressionType", "\"Script\"", "'RuleExpressionType' is LambdaExpression")]
    [InlineData("RuleExpressionType", "1", "'RuleExpressionType' is LambdaExpression")]
    [InlineData("RuleExpressionType", "\"0\"", "'RuleExpressionType' is LambdaExpression")]
    [InlineData("Actions", "[]", "'Actions' is an object, not an array")]
    [InlineData("Actions", """{ "OnSucces": { "Name": "a" } }""", "'OnSucces' is not known here. The nearest known: 'OnSuccess'")]
    [InlineData("Actions", """{ "OnSuccess": { "Context": {} } }""", "'Name' is missing")]
    [InlineData("Actions", """{ "OnSuccess": { "Name": "a", "Context": "b" } }""", "'Context' is an object, not a string")]
    [InlineData("localParams", "[]", "'localParams' is not known here. The nearest known: 'LocalParams'")]
    public void What_it_does_not_know_either_is_a_fault(string member, string value, string reason) =>
        Assert.Contains(reason, Assert.Single(Judging.Faults(WorkflowJson.Of(Top(member, value)))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("And", false)]
    [InlineData("AND", false)]
    [InlineData("andalso", false)]
    [InlineData("AndAlso", false)]
    [InlineData("Or", true)]
    [InlineData("or", true)]
    [InlineData("OR", true)]
    [InlineData("ORELSE", true)]
    [InlineData("orElse", true)]
    public void Rules_are_joined_by_an_operator_in_any_case(string op, bool holds)
    {
        var rule = FaultTests.Top(WorkflowJson.Joined("R", op, WorkflowJson.Condition("a", "true"), WorkflowJson.Condition("b", "message.Mentions.Count > 5")));

        Assert.Equal(holds, Judging.IsFound(Judging.Engine(WorkflowJson.Of(rule)), Facts.Message));
    }

    [Theory]
    [InlineData("WorkflowsToInject")]
    [InlineData("WorkflowRulesToInject")]
    public void What_is_injected_has_its_present_and_its_former_name(string member)
    {
        var outer = WorkflowJson.With(WorkflowJson.Workflow("Outer", WorkflowJson.Rule("Own", "true")), member, WorkflowJson.Names("Shared"));
        var joined = WorkflowJson.With(FaultTests.Top(WorkflowJson.Joined("Joined", "Or", WorkflowJson.Condition("own", "false"))), member, WorkflowJson.Names("Shared"));
        var shared = WorkflowJson.Workflow("Shared", WorkflowJson.Rule("Long", "message.Text.Length > 3"));

        Assert.Equal(["outer/own", "outer/long"], WorkflowClauses.Load(WorkflowJson.Array(shared, outer)).Rules.Select(rule => rule.Rule.Id));
        Assert.True(Judging.IsFound(Judging.Engine(WorkflowJson.Array(WorkflowJson.Workflow("Acme", joined), WorkflowJson.Workflow("Shared", WorkflowJson.Condition("c", "message.Text.Length > 3")))), Facts.Message));
    }

    [Fact]
    public void Both_names_at_once_are_a_fault_since_one_of_them_would_be_lost()
    {
        var outer = WorkflowJson.With(WorkflowJson.With(WorkflowJson.Workflow("Outer", WorkflowJson.Rule("Own", "true")), "WorkflowsToInject", WorkflowJson.Names("A")), "WorkflowRulesToInject", WorkflowJson.Names("B"));

        var faults = Judging.Faults(WorkflowJson.Array(outer, WorkflowJson.Workflow("A", WorkflowJson.Rule("R", "true")), WorkflowJson.Workflow("B", WorkflowJson.Rule("S", "true"))));

        Assert.Contains("former name of 'WorkflowsToInject'", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_and_actions_are_handed_on_as_they_stand_there()
    {
        var rule = Assert.Single(Loaded(WorkflowJson.With(
            Top("Actions", """{ "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "message.Text.ToUpper()", "排名": [1.50, null, true] } }, "OnFailure": { "Name": "EvaluateRule" } }"""), "SuccessEvent", "10")));

        Assert.Equal(("10", "OutputExpression", "EvaluateRule"), (rule.SuccessEvent, rule.OnSuccess!.Name, rule.OnFailure!.Name));
        Assert.Equal(("""{"Expression":"message.Text.ToUpper()","排名":[1.50,null,true]}""", "{}"), (rule.OnSuccess.Context, rule.OnFailure.Context));
        Assert.Null(Assert.Single(Loaded(Top("Actions", "null"))).OnSuccess);
    }

    private static JsonObject Top(string member, string value) => WorkflowJson.With(WorkflowJson.Rule("R", "true"), member, JsonNode.Parse(value));

    private static IReadOnlyList<WorkflowRule> Loaded(JsonObject part) => WorkflowClauses.Load(part.ContainsKey("WorkflowName") ? WorkflowJson.Array(part) : WorkflowJson.Of(part)).Rules;
}
