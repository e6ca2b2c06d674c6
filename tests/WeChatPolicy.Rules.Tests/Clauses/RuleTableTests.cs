using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>Runs every row of every clause's table.</summary>
public class RuleTableTests
{
    private static readonly Dictionary<string, RuleCase> s_rows = AllCases.Rows.ToDictionary(row => row.ToString(), StringComparer.Ordinal);
    private static readonly PolicyEngine s_default = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    /// <summary>Every rule but the scope and the principles, which judge nothing themselves.</summary>
    public static TheoryData<string> JudgingRules =>
        [.. PolicyCatalog.Rules.Where(rule => rule.Modality is not (Modality.Scope or Modality.Principle) || rule.Checks.Count > 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_rule_says_what_the_policy_says(string row)
    {
        var rowCase = s_rows[row];
        var decision = Engines.Of(rowCase).Evaluate(rowCase.Fact);
        var finding = decision.Findings.SingleOrDefault(finding => finding.RuleId == rowCase.Rule);

        Assert.Equal(rowCase.Expected, finding?.Confidence);
        if (finding is null) return;
        Assert.Equal(rowCase.Fact.Id, finding.FactId);
        Assert.NotEmpty(finding.Evidence);
        Assert.False(string.IsNullOrWhiteSpace(finding.Message.Zh) || string.IsNullOrWhiteSpace(finding.Message.En));
        Assert.False(string.IsNullOrWhiteSpace(finding.Remedy.Zh) || string.IsNullOrWhiteSpace(finding.Remedy.En));
        if (finding.Confidence == Confidence.Possible) Assert.True(finding.Enforcement <= Enforcement.Review);
        if (finding.Kind == FindingKind.Merit) Assert.Equal(Enforcement.None, finding.Enforcement);
    }

    [Theory]
    [MemberData(nameof(JudgingRules))]
    public void Each_rule_has_a_violating_a_compliant_an_unknown_and_a_boundary_example(string rule)
    {
        var kinds = s_rows.Values.Where(row => row.Rule == rule).Select(row => row.Kind).ToHashSet();

        Assert.Equal(Enum.GetValues<CaseKind>(), kinds.Order());
    }

    /// <summary>A field that is initialised after the clause would leave the rule asked of every message.</summary>
    [Fact]
    public void Rules_that_read_the_text_say_what_they_look_for() => Assert.All(
        s_default.Clauses.SelectMany(clause => clause.Rules).Where(rule => rule.DecidedBy.HasFlag(DecidedBy.Text) && rule.Checks.Any(check => check.FactType == typeof(Message))),
        rule => Assert.False(rule.Needs.IsEmpty, rule.Id));
}
