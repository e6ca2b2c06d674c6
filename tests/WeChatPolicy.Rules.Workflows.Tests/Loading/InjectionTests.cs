namespace WeChatPolicy.Rules.Workflows.Tests.Loading;

public sealed class InjectionTests
{
    [Fact]
    public void An_injected_workflow_is_part_of_the_one_that_injects_it_and_sees_its_parameters()
    {
        var outer = WorkflowJson.With(WorkflowJson.With(WorkflowJson.Workflow("Outer", WorkflowJson.Rule("Own", "true")), "WorkflowsToInject", WorkflowJson.Names("Shared")), "GlobalParams", WorkflowJson.Parameters(("limit", "3")));
        var shared = WorkflowJson.Workflow("Shared", WorkflowJson.Rule("Long", "message.Text.Length > limit"));

        var clauses = WorkflowClauses.Load(WorkflowJson.Array(shared, outer));

        Assert.Equal(["Outer/Own → outer/own", "Outer/Long → outer/long"], clauses.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void A_rule_joins_the_rules_of_a_workflow_that_it_injects()
    {
        var rule = WorkflowJson.With(FaultTests.Top(WorkflowJson.Joined("R", "Or", WorkflowJson.Condition("own", "message.Text == \"a\""))), "WorkflowsToInject", WorkflowJson.Names("Shared"));
        var json = WorkflowJson.Array(WorkflowJson.Workflow("Outer", rule), WorkflowJson.Workflow("Shared", WorkflowJson.Condition("other", "message.Text == \"b\"")));
        var engine = Judging.Engine(json);

        Assert.True(Judging.IsFound(engine, Facts.Message with { Text = "b" }));
        Assert.True(Judging.IsFound(engine, Facts.Message with { Text = "a" }));
        Assert.False(Judging.IsFound(engine, Facts.Message with { Text = "c" }));
    }

    [Fact]
    public void A_circle_is_a_fault_however_long()
    {
        var circle = Enumerable.Range(0, 50).Select(i => WorkflowJson.With(WorkflowJson.Workflow($"W{i}", WorkflowJson.Rule("R", "true")), "WorkflowsToInject", WorkflowJson.Names($"W{(i + 1) % 50}"))).ToArray();
        var itself = WorkflowJson.With(WorkflowJson.Workflow("A", WorkflowJson.Rule("R", "true")), "WorkflowsToInject", WorkflowJson.Names("A"));

        Assert.Contains("injects", Judging.Faults(WorkflowJson.Array(circle))[0].Message, StringComparison.Ordinal);
        Assert.Contains("'A' injects 'A'", Assert.Single(Judging.Faults(WorkflowJson.Array(itself))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workflow_that_is_not_there_is_a_fault_with_the_nearest()
    {
        var outer = WorkflowJson.With(WorkflowJson.Workflow("Outer", WorkflowJson.Rule("Own", "true")), "WorkflowsToInject", WorkflowJson.Names("Shred"));

        Assert.Contains("There is no workflow 'Shred' to inject. The nearest known: 'Shared'", Judging.Faults(WorkflowJson.Array(outer, WorkflowJson.Workflow("Shared", WorkflowJson.Rule("R", "true"))))[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Injections_that_double_at_each_level_are_stopped()
    {
        var levels = Enumerable.Range(0, 40).Select(i => WorkflowJson.With(WorkflowJson.Workflow($"W{i}", WorkflowJson.Rule($"R{i}", "true")), "WorkflowsToInject", i == 39 ? WorkflowJson.Names() : WorkflowJson.Names($"W{i + 1}", $"W{i + 1}"))).ToArray();

        Assert.NotEmpty(Judging.Faults(WorkflowJson.Array(levels)));
    }

    [Fact]
    public void Injections_that_double_within_a_rule_are_stopped()
    {
        var levels = Enumerable.Range(0, 40).Select(i =>
        {
            var rule = WorkflowJson.With(FaultTests.Top(WorkflowJson.Joined($"R{i}", "Or", WorkflowJson.Condition("own", "n > 1"))), "WorkflowsToInject", i == 39 ? WorkflowJson.Names() : WorkflowJson.Names($"W{i + 1}", $"W{i + 1}"));
            return WorkflowJson.Workflow($"W{i}", rule);
        }).ToArray();
        WorkflowJson.With(levels[0], "GlobalParams", WorkflowJson.Parameters(("n", "message.Text.Length")));

        Assert.Contains(Judging.Faults(WorkflowJson.Array(levels)), fault => fault.Message.Contains("at most", StringComparison.Ordinal));
    }
}
