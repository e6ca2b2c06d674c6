using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>For each finding of chapters 1.3.4, 4 and 5, the change that an explanation names does away with it.</summary>
public class CureTests
{
    private static readonly Dictionary<string, RuleCase> s_rows = new RuleCase[][] { [.. ResponsibilityCases.Rows], [.. SupervisionCases.Rows], [.. AssessmentCases.Rows], [.. TrainingCases.Rows], [.. PublicityCases.Rows] }
        .SelectMany(rows => rows).Where(row => row.Expected is not null).ToDictionary(row => row.ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_the_explanation_names_does_away_with_the_finding(string row)
    {
        var rowCase = s_rows[row];
        var builder = PolicyBuilder.CreateDefault();
        if (rowCase.Options is { } options) builder.WithOptions(options);
        var engine = builder.Build();

        var explanation = engine.Evaluate(rowCase.Fact).Explain().Single(explanation => explanation.Finding.RuleId == rowCase.Rule);

        Assert.NotEmpty(explanation.Changes);
        Assert.NotNull(explanation.ChangedFact);
        Assert.DoesNotContain(engine.Evaluate(explanation.ChangedFact).Findings, finding => finding.RuleId == rowCase.Rule);
    }
}
