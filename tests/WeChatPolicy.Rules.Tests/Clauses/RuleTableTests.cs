using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>Runs every row of every clause's table.</summary>
public class RuleTableTests
{
    private static readonly Dictionary<string, RuleCase> s_rows = AllCases.Rows.ToDictionary(row => row.ToString(), StringComparer.Ordinal);
    private static readonly PolicyEngine s_default = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    public static TheoryData<string> RulesOfMessages => [.. s_rows.Values.Select(row => row.Rule).Distinct()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_rule_says_what_the_policy_says(string row)
    {
        var rowCase = s_rows[row];
        var decision = EngineOf(rowCase).Evaluate(rowCase.Fact);
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
    [MemberData(nameof(RulesOfMessages))]
    public void Each_rule_has_a_violating_a_compliant_and_an_unknown_example(string rule)
    {
        var kinds = s_rows.Values.Where(row => row.Rule == rule).Select(row => row.Kind).ToHashSet();

        Assert.Contains(CaseKind.Violating, kinds);
        Assert.Contains(CaseKind.Compliant, kinds);
        Assert.Contains(CaseKind.Unknown, kinds);
    }

    [Fact]
    public void Every_rule_that_checks_messages_is_in_the_table()
    {
        var checkedRules = s_default.Clauses.SelectMany(clause => clause.Rules)
            .Where(rule => rule.Checks.Any(check => check.FactType == typeof(Message))).Select(rule => rule.Id);

        Assert.Empty(checkedRules.Except(s_rows.Values.Select(row => row.Rule)));
    }

    /// <summary>A field that is initialised after the clause would leave the rule asked of every message.</summary>
    [Fact]
    public void Rules_that_read_the_text_say_what_they_look_for() => Assert.All(
        s_default.Clauses.Where(clause => clause.Chapter is 1 or 2).SelectMany(clause => clause.Rules).Where(rule => rule.DecidedBy.HasFlag(DecidedBy.Text) && rule.Id != "2.3.4/chit-chat"),
        rule => Assert.False(rule.Needs.IsEmpty, rule.Id));

    private static PolicyEngine EngineOf(RuleCase row)
    {
        if (row.Options is null && row.Compose is null) return s_default;
        var builder = PolicyBuilder.CreateDefault();
        if (row.Options is { } options) builder.WithOptions(options);
        row.Compose?.Invoke(builder);
        return builder.Build();
    }
}
