namespace WeChatPolicy.Rules.Oracle;

/// <summary>The rules that a fact of a type cannot leave open (or break, or keep), each with the reason.</summary>
internal static class Exemptions
{
    private static readonly (string RuleId, string FactType, Outcomes Outcomes, string Reason)[] s_table =
    [
        ("4.2.1/assessment", "AssessmentEntered", Outcomes.Unknown, "The points are required, and an id that is left out says that they come from no such thing."),
    ];

    /// <summary>What cannot happen to a rule by facts of a type.</summary>
    public static Outcomes Of(string ruleId, string factType) => s_table
        .Where(row => row.RuleId == ruleId && (row.FactType == factType || row.FactType == "*"))
        .Aggregate(Outcomes.None, (all, row) => all | row.Outcomes);
}
