namespace WeChatPolicy.Rules.Training;

/// <summary>The rules that have a score of their own, and which are so near to each other that neither teaches the other what it is not.</summary>
internal static class TopicRules
{
    /// <summary>In the order of the columns.</summary>
    public static readonly string[] All =
    [
        "1.3.1/illegal-activity", "2.1.3/illegal-organisation", "2.1.3/private-promotion", "2.1.3/unrelated-activity", "2.2.1/misleading",
        "2.2.2/trade-secret", "2.2.2/technical-secret", "2.2.2/customer-information", "2.2.2/other-sensitive", "2.2.3/rumour",
        "3.1.1/password-disclosure", "3.1.1/password-safekeeping", "3.1.2/suspicious-message", "3.3.2/partner-disclosure", OwnText.Advertisement,
    ];

    private static readonly string[][] s_siblings =
    [
        ["2.2.2/trade-secret", "2.2.2/technical-secret", "2.2.2/customer-information", "2.2.2/other-sensitive", "3.3.1/disclosure-consent", "3.3.2/partner-disclosure", "2.2.3/rumour"],
        ["1.3.1/illegal-activity", "2.1.3/illegal-organisation", "2.1.3/private-promotion", "3.1.2/suspicious-message", "2.2.1/misleading", OwnText.Advertisement],
        ["2.1.3/unrelated-activity", "2.1.3/private-promotion", "2.3.4/off-topic", "2.1.3/illegal-organisation", "1.3.1/illegal-activity", OwnText.Advertisement],
        ["2.2.1/harmful", "2.2.4/improper-language", "2.2.4/personal-attack", "2.2.3/disparagement"],
        ["2.2.3/rumour", "2.2.3/disparagement", "2.2.1/harmful", "3.3.1/disclosure-consent"],
        ["3.1.1/password-disclosure", "3.1.1/password-safekeeping", "2.2.2/technical-secret"],
    ];

    public static string ScoreOf(string rule) => $"{rule[(rule.IndexOf('/', StringComparison.Ordinal) + 1)..]}-text";

    /// <summary>The columns of a rule's siblings, a bit each.</summary>
    public static uint Siblings(string rule)
    {
        uint columns = 0;
        foreach (var sibling in s_siblings.Where(group => group.Contains(rule)).SelectMany(static group => group))
        {
            if (sibling != rule && Array.IndexOf(All, sibling) is var column and >= 0) columns |= 1u << column;
        }

        return columns;
    }
}
