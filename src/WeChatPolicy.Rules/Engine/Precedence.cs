namespace WeChatPolicy.Rules;

/// <summary>Which findings stay, and in what order they are told.</summary>
internal static class Precedence
{
    /// <summary>Drops what a more specific rule has said already, and puts the gravest and surest first.</summary>
    public static Finding[] Order(List<Finding> findings, IReadOnlyDictionary<string, RuleSetting> rules)
    {
        var kept = new List<Finding>(findings.Count);
        var specific = Specific(findings, rules);
        foreach (var finding in findings)
        {
            // A recogniser that failed is no rule, and is told all the same.
            if (rules.GetValueOrDefault(finding.RuleId) is { IsDisabled: true } || IsSuperseded(finding, specific)) continue;
            kept.Add(finding);
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

    // The findings that stand before others, by the rule that gives way and the part of the fact where they rest: only those are held against each other.
    private static Dictionary<(string GivesWay, string Part), List<Finding>>? Specific(List<Finding> findings, IReadOnlyDictionary<string, RuleSetting> rules)
    {
        Dictionary<(string, string), List<Finding>>? specific = null;
        foreach (var finding in findings)
        {
            foreach (var general in rules.GetValueOrDefault(finding.RuleId)?.Rule.Suppresses ?? [])
            {
                foreach (var part in finding.Evidence.Select(place => place.Part).Distinct(StringComparer.Ordinal))
                {
                    specific ??= [];
                    if (!specific.TryGetValue((general, part), out var there)) specific[(general, part)] = there = [];
                    there.Add(finding);
                }
            }
        }

        return specific;
    }

    private static bool IsSuperseded(Finding general, Dictionary<(string GivesWay, string Part), List<Finding>>? specific) =>
        specific is not null && general.Evidence.Count > 0
        && specific.TryGetValue((general.RuleId, general.Evidence[0].Part), out var there) && there.Exists(other => Supersedes(other, general));

    // A doubtful specific finding must not hide a surer or stricter general one.
    private static bool Supersedes(Finding specific, Finding general) =>
        specific.Confidence >= general.Confidence
        && specific.Enforcement >= general.Enforcement
        && general.Evidence.All(place => specific.Evidence.Any(other => Covers(other, place)));

    private static bool Covers(Evidence other, Evidence place) => other.Part == place.Part
        && (place.IsField || (other.Start < place.Start + place.Length && place.Start < other.Start + other.Length));
}
