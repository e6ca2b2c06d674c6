namespace WeChatPolicy.Rules.Workflows.Tests.Expressions;

/// <summary>Rules are asked together first, which must not show.</summary>
public sealed class ScreenTests
{
    [Fact]
    public void Of_many_rules_exactly_those_that_hold_are_found_wherever_they_stand()
    {
        var engine = Judging.Engine(WorkflowJson.Of([.. Enumerable.Range(0, 35).Select(i => WorkflowJson.Rule($"R{i}", $"n % 35 == {i}", "message", ("n", "message.Text.Length")))]));

        for (var length = 0; length < 70; length++)
        {
            Assert.Equal($"acme/r{length % 35}", Assert.Single(engine.Evaluate(Facts.Message with { Text = new string('长', length) }).Findings).RuleId);
        }
    }

    [Fact]
    public void One_that_fails_is_told_and_hides_none_of_its_neighbours()
    {
        var engine = Judging.Engine(WorkflowJson.Of(
            WorkflowJson.Rule("Before", "message.Text.Length > 1"),
            WorkflowJson.Rule("Fails", "1 / message.Forwarded.Count > 0"),
            WorkflowJson.Rule("Silent", "message.Text.Length > 1000"),
            WorkflowJson.Rule("After", "message.Text.Length > 2")));

        var findings = engine.Evaluate(Facts.Message).Findings;

        Assert.Equal(["acme/after", "acme/before", "acme/fails"], findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal));
        Assert.Equal("rule-error", Assert.Single(findings.Single(finding => finding.RuleId == "acme/fails").Evidence).Part);
    }

    [Fact]
    public void Dates_hold_for_each_rule_by_itself()
    {
        var ended = WorkflowJson.Rule("Ended", "message.Text.Length > 1");
        ended["Properties"]!["effectiveUntil"] = "2024-01-01T00:00:00+08:00";
        var engine = Judging.Engine(WorkflowJson.Of(ended, WorkflowJson.Rule("Now", "message.Text.Length > 1")));

        Assert.Equal("acme/now", Assert.Single(engine.Evaluate(Facts.Message).Findings).RuleId);
    }

    [Theory]
    [InlineData("text.Count(\"mobile-number\") > 0", "13812345678", true)]
    [InlineData("text.Count(\"mobile-number\") >= 0", "nobody", true)]
    [InlineData("text.Count(\"mobile-number\") > -1", "nobody", true)]
    [InlineData("text.Count(\"mobile-number\") >= 1", "nobody", false)]
    [InlineData("text.Has(\"mobile-number\", \"Possible\")", "13812345678", true)]
    [InlineData("text.Has(\"mobile-number\", \"Possible\") || message.Text.Length > 1", "nobody", true)]
    [InlineData("message.Text.ContainsIgnoreCase(\"vPn\")", "装个VpN", true)]
    [InlineData("message.Text.ContainsIgnoreCase(\"ÉTÉ\")", "été", true)]
    [InlineData("message.Text.ContainsIgnoreCase(\"vpn\")", "vp n", false)]
    public void What_waits_for_a_signal_or_was_prepared_says_the_same(string expression, string text, bool holds) =>
        Assert.Equal(holds, Judging.Holds(expression, Facts.Message with { Text = text }));
}
