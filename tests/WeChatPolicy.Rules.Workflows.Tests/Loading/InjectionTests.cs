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

    [Theory]
    [InlineData(30, 8, true)]
    [InlineData(30, 8, false)]
    [InlineData(8, 9, true)]
    public void Injections_that_multiply_are_counted_before_they_are_followed(int each, int depth, bool haveRules)
    {
        var levels = Enumerable.Range(0, depth).SelectMany(level => Enumerable.Range(0, each).Select(i =>
            WorkflowJson.With(
                haveRules ? WorkflowJson.Workflow($"W{level}-{i}", WorkflowJson.Rule($"R{level}-{i}", "true")) : WorkflowJson.Workflow($"W{level}-{i}"),
                "WorkflowsToInject", WorkflowJson.Names(level + 1 == depth ? [] : [.. Enumerable.Range(0, each).Select(next => $"W{level + 1}-{next}")])))).ToArray();
        var faults = Judging.Faults(WorkflowJson.Array(levels));

        // Each workflow is told of once, however many ways lead to it.
        Assert.InRange(faults.Count, 1, levels.Length);
        Assert.Equal(haveRules, faults.Any(fault => fault.Message.Contains("at most", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_workflow_that_is_missing_below_many_is_looked_for_once()
    {
        var levels = Enumerable.Range(0, 80).Select(i => WorkflowJson.With(WorkflowJson.Workflow($"W{i}"), "WorkflowsToInject", WorkflowJson.Names(i / 10 == 7 ? ["Gone"] : [.. Enumerable.Range(0, 10).Select(next => $"W{(((i / 10) + 1) * 10) + next}")]))).ToArray();

        Assert.Contains(Judging.Faults(WorkflowJson.Array(levels)), fault => fault.Message.Contains("no workflow 'Gone'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_stands_once_in_what_is_injected()
    {
        var outer = WorkflowJson.With(WorkflowJson.Workflow("Outer"), "WorkflowsToInject", WorkflowJson.Names("Shared", "Shared"));

        Assert.Contains("'Shared' is injected here twice", Assert.Single(Judging.Faults(WorkflowJson.Array(outer, WorkflowJson.Workflow("Shared", WorkflowJson.Rule("R", "true"))))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, "at most 8 deep")]
    [InlineData(1000, "at most 8 deep")]
    [InlineData(1001, "At most 1000 workflows")]
    public void A_chain_of_injections_has_an_end(int length, string? reason)
    {
        var json = WorkflowJson.Array([.. Enumerable.Range(0, length).Select(i =>
            WorkflowJson.With(WorkflowJson.Workflow($"W{i}", WorkflowJson.Rule($"R{i}", "true")), "WorkflowsToInject", i + 1 == length ? WorkflowJson.Names() : WorkflowJson.Names($"W{i + 1}")))]);

        if (reason is null) Assert.Equal(length, WorkflowClauses.Load(json).Rules.Count);
        else Assert.Contains(reason, Assert.Single(Judging.Faults(json)).Message, StringComparison.Ordinal);
    }
}
