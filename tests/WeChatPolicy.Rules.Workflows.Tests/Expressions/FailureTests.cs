namespace WeChatPolicy.Rules.Workflows.Tests.Expressions;

/// <summary>An expression that fails at run time is a finding to be reviewed, never silence.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData("100 / message.Mentions.Count > 1", "DivideByZeroException")]
    [InlineData("message.Recipients.Any(x => 1 % message.Mentions.Count == 0)", "DivideByZeroException")]
    [InlineData("1.5 / message.Mentions.Count > 1", "DivideByZeroException")]
    [InlineData("message.SentAt != null && 3 % message.SentAt.Value.HoursSince(message.SentAt.Value) < 1", "DivideByZeroException")]
    [InlineData("(message.Recipients.Count + 2147483640) * 2 > 1", "OverflowException")]
    [InlineData("message.SentAt != null && message.SentAt.Value.AddDays(9999999).Year > 1", "ArgumentOutOfRangeException")]
    public void It_is_reviewed_with_the_type_of_the_error(string expression, string error)
    {
        var decision = Judging.Engine(WorkflowJson.Of(expression)).Evaluate(Facts.Message with { Mentions = [] });

        var finding = Assert.Single(decision.Findings);
        Assert.Equal(Outcome.Review, decision.Outcome);
        Assert.Equal((Confidence.Possible, Enforcement.Review), (finding.Confidence, finding.Enforcement));
        Assert.Equal(("rule-error", error), (Assert.Single(finding.Evidence).Part, finding.Evidence[0].Excerpt));
    }

    [Theory]
    [InlineData("message.Parts.Any(a => message.Parts.Any(b => message.Parts.Any(c => a.Name == b.Name && b.Name == c.Name && a.Text != a.Text)))")]
    [InlineData("message.Parts.Any(a => message.Parts.Any(b => message.Text.Contains(\"nowhere to be found\")))")]
    [InlineData("message.Parts.Any(a => a.Text != message.Text && message.Parts.Count(b => b.Text == message.Text) > 9999)")]
    [InlineData("message.Parts.All(a => message.Parts.All(b => !text.Contains(\"nowhere to be found\")))")]
    [InlineData("message.Text.Contains(message.Parts.Count > 1 ? message.Text : \"a\")")]
    public void One_that_would_run_for_ever_is_stopped(string expression)
    {
        var text = new string('a', 1_000_000);
        var message = Facts.Message with { Text = text, Parts = [.. Enumerable.Range(0, 300).Select(i => new TextPart("part", i < 2 ? "b" + text[1..] : "x"))] };

        var finding = Assert.Single(Judging.Engine(WorkflowJson.Of(expression)).Evaluate(message).Findings);

        Assert.Equal("StepBudgetExceededException", Assert.Single(finding.Evidence).Excerpt);
        Assert.Equal(Enforcement.Review, finding.Enforcement);
    }
}
