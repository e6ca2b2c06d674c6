using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Workflows.Tests.Agreement;

/// <summary>What both accept, both hold true of the same messages.</summary>
public sealed class AgreementProperties
{
    private const int RulesAWorkflow = 40;

    [Property(MaxTest = 12)]
    public Property Expressions_say_the_same()
    {
        var rules = ExpressionGenerators.Condition(3).ListOf(RulesAWorkflow).Select(conditions => conditions.Select((condition, i) => Rule($"R{i}", condition)).ToArray());
        return Prop.ForAll(Cases(rules), Agree);
    }

    [Property(MaxTest = 8)]
    public Property Joined_rules_say_the_same() => Prop.ForAll(Cases(Nested("R", 3).ListOf(20).Select(trees => trees.Select((tree, i) => Top(tree, $"R{i}")).ToArray())), Agree);

    [Theory]
    [InlineData("message.Sender.Id.Foo == 1")]
    [InlineData("message.Account.Id == \"a\"")]
    [InlineData("100 / message.Text.Length > 1")]
    public void The_second_opinion_is_known_to_have_failed_where_it_did(string expression)
    {
        var opinion = Assert.Single(new SecondOpinion(WorkflowJson.Of(expression)).Of(Facts.Message with { Text = "" }));

        Assert.False(opinion.Holds);
        Assert.NotNull(opinion.Error);
    }

    [Fact]
    public void Generated_conditions_hold_about_as_often_as_not()
    {
        var conditions = ExpressionGenerators.Condition(2).Sample(60).Distinct().ToArray();
        var engine = Judging.Engine(WorkflowJson.Array(WorkflowJson.With(
            WorkflowJson.Workflow("Acme", [.. conditions.Select((condition, i) => Rule($"R{i}", condition))]), "GlobalParams", WorkflowJson.Parameters(("g", "message.Recipients.Count"), ("n", "message.Text.Length + g")))));
        var found = MessageGenerators.Message.Sample(100).Select(message => engine.Evaluate(message).Findings.Count / (double)conditions.Length).Average();

        Assert.InRange(found, 0.2, 0.8);
    }

    private static void Agree((JsonObject[] Rules, IList<Message> Messages) pair)
    {
        var workflow = WorkflowJson.With(WorkflowJson.Workflow("Acme", pair.Rules), "GlobalParams", WorkflowJson.Parameters(("g", "message.Recipients.Count"), ("n", "message.Text.Length + g")));
        var json = WorkflowJson.Array(workflow);
        var ours = Judging.Engine(json);
        var theirs = new SecondOpinion(json);
        foreach (var message in pair.Messages)
        {
            var findings = ours.Evaluate(message).Findings;
            foreach (var (rule, holds, error) in theirs.Of(message))
            {
                var finding = findings.SingleOrDefault(finding => finding.RuleId.EndsWith($"/{rule.ToLowerInvariant()}", StringComparison.Ordinal));
                Assert.True(error is null, $"{rule}: {error}\n{json}");
                Assert.True(holds == (finding is not null), $"RulesEngine says {holds} of {rule} in\n{json}\nfor {FactJson.Serialize(message)}");
                if (finding is not null) Assert.DoesNotContain(finding.Evidence, evidence => evidence.Part == "rule-error");
            }
        }
    }

    private static Arbitrary<(JsonObject[] Rules, IList<Message> Messages)> Cases(Gen<JsonObject[]> rules) =>
        Arb.From(from all in rules from messages in MessageGenerators.Message.ListOf(40) select (all, (IList<Message>)messages));

    private static JsonObject Rule(string name, string condition) => WorkflowJson.Rule(name, condition);

    private static JsonObject Top(JsonObject tree, string name) =>
        WorkflowJson.With(WorkflowJson.With(tree, "RuleName", name), "Properties", new JsonObject { ["fact"] = "message" });

    private static Gen<JsonObject> Nested(string name, int depth)
    {
        var leaf = from condition in ExpressionGenerators.Condition(1)
                   from bound in Gen.Choose(0, 20)
                   from isLocal in Gen.Elements(true, false)
                   select isLocal ? WorkflowJson.Condition(name, $"m > {bound} || ({condition})", ("m", "n - 1")) : WorkflowJson.Condition(name, condition);
        if (depth == 0) return leaf;
        return Gen.OneOf(
            leaf,
            from op in Gen.Elements("And", "Or", "AndAlso", "OrElse")
            from count in Gen.Choose(1, 3)
            from rules in Nested("x", depth - 1).ListOf(count)
            from disabled in Gen.Choose(0, 3)
            select WorkflowJson.Joined(name, op, [.. rules.Select((rule, i) => Part(rule, i, isEnabled: i == 0 || i != disabled))]));
    }

    private static JsonObject Part(JsonObject rule, int index, bool isEnabled) => WorkflowJson.With(WorkflowJson.With(rule, "RuleName", $"x{index}"), "Enabled", isEnabled);
}
