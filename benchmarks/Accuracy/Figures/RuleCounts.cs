namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Which rules speak most.</summary>
internal static class RuleCounts
{
    /// <summary>The rules with most findings and how many each has.</summary>
    public static string Most(IEnumerable<Finding> findings, int rules) => string.Join(", ", findings
        .GroupBy(finding => finding.RuleId, StringComparer.Ordinal)
        .OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key, StringComparer.Ordinal)
        .Take(rules).Select(rule => $"{rule.Key} {rule.Count()}"));
}
