namespace WeChatPolicy.Rules;

/// <summary>Which findings stay, and in what order they are told.</summary>
internal static class Precedence
{
    /// <summary>Drops what a more specific rule has said already, and puts the gravest and surest first.</summary>
    public static Finding[] Order(List<Finding> findings, IReadOnlyDictionary<string, RuleSetting> rules)
    {
        var suppressing = findings.FindAll(finding => rules.GetValueOrDefault(finding.RuleId)?.Rule.Suppresses.Count > 0);
        var kept = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            // A recogniser that failed is no rule, and is told all the same.
            if (rules.GetValueOrDefault(finding.RuleId) is { IsDisabled: true }) continue;
            if (!suppressing.Exists(other => Supersedes(other, finding, rules))) kept.Add(finding);
        }

        kept.Sort(static (a, b) =>
        {
            if (a.Enforcement != b.Enforcement) return b.Enforcement.CompareTo(a.Enforcement);
            if (a.Severity != b.Severity) return b.Severity.CompareTo(a.Severity);
            if (a.Confidence != b.Confidence) return b.Confidence.CompareTo(a.Confidence);
            return a.RuleId != b.RuleId ? string.CompareOrdinal(a.RuleId, b.RuleId) : string.CompareOrdinal(a.Id, b.Id);
        });
        return [.. kept];
    }

    // A doubtful specific finding must not hide a surer or stricter general one.
    private static bool Supersedes(Finding specific, Finding general, IReadOnlyDictionary<string, RuleSetting> rules) =>
        rules[specific.RuleId].Rule.Suppresses.Contains(general.RuleId)
        && specific.Confidence >= general.Confidence
        && specific.Enforcement >= general.Enforcement
        && general.Evidence.All(place => specific.Evidence.Any(other => Covers(other, place)));

    private static bool Covers(Evidence other, Evidence place) => other.Part == place.Part
        && (place.IsField || (other.Start < place.Start + place.Length && place.Start < other.Start + other.Length));
}
