namespace WeChatPolicy.Rules.Oracle;

/// <summary>The rules that a fact of a type cannot leave open (or break, or keep), each with the reason.</summary>
internal static class Exemptions
{
    private static readonly (string RuleId, string FactType, Outcomes Outcomes, string Reason)[] s_table =
    [
        ("4.2.1/assessment", "AssessmentEntered", Outcomes.Unknown, "The points are required, and an id that is left out says that they come from no such thing."),
        ("1.3.1/law-and-standards", "Message", Outcomes.Unknown, ByText),
        ("2.2.1/harmful", "Message", Outcomes.Unknown, ByText),
        ("2.2.1/misleading", "Message", Outcomes.Unknown, ByText),
        ("2.2.3/disparagement", "Message", Outcomes.Unknown, ByText),
        ("2.2.4/improper-language", "Message", Outcomes.Unknown, ByText),
        ("2.2.4/personal-attack", "Message", Outcomes.Unknown, ByText),
        ("2.3.2/ambiguity", "Message", Outcomes.Unknown, ByText),
        ("3.1.1/password-safekeeping", "Message", Outcomes.Unknown, ByText),
        ("3.1.2/suspicious-message", "Message", Outcomes.Unknown, ByText),
    ];

    private const string ByText = "Decided by the text, which is there or is not; nothing excuses it.";

    /// <summary>What cannot happen to a rule by facts of a type.</summary>
    public static Outcomes Of(string ruleId, string factType) => s_table
        .Where(row => row.RuleId == ruleId && (row.FactType == factType || row.FactType == "*"))
        .Aggregate(Outcomes.None, (all, row) => all | row.Outcomes);
}
