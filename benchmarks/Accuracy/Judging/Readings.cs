namespace WeChatPolicy.Rules.Accuracy;

/// <summary>What the data call by one word, in terms of the rules.</summary>
internal static class Readings
{
    /// <summary>Topics that do not belong to work: right in a work group, and of no weight where the data are leisure talk.</summary>
    public const string OffTopic = "2.3.4/off-topic";

    /// <summary>Whether the alarm calls the text abusive: improper language, a personal attack, or harmful content.</summary>
    public static bool IsAbuse(Finding alarm) => alarm.RuleId is "2.2.1/harmful" || alarm.RuleId.StartsWith("2.2.4/", StringComparison.Ordinal);

    /// <summary>Whether the alarm accuses somebody of more than leaving the topic.</summary>
    public static bool IsGrave(Finding alarm) => alarm.Kind == FindingKind.Violation && alarm.RuleId is not OffTopic;
}
