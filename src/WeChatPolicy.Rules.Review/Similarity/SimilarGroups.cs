namespace WeChatPolicy.Rules.Review;

/// <summary>Findings of one rule whose texts are alike.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record SimilarGroup
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The findings, by id; two at least.</summary>
    public required IReadOnlyList<string> FindingIds { get; init; }

    /// <summary>Rule and number of findings.</summary>
    public override string ToString() => $"{RuleId}: {FindingIds.Count} finding(s)";
}

/// <summary>What grouping came to.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record SimilarGroups
{
    /// <summary>The groups, largest first.</summary>
    public required IReadOnlyList<SimilarGroup> Groups { get; init; }

    /// <summary>
    /// Whether everything that may be alike was compared. Where very many texts share pieces without being alike, comparing ends at a bound:
    /// equal texts are one group all the same, and some that are alike stand in two.
    /// </summary>
    public required bool IsComplete { get; init; }

    /// <summary>How many groups there are.</summary>
    public override string ToString() => $"{Groups.Count} group(s)";

    /// <summary>Groups findings: of one rule, and linked by pairs that are similar. The order in which they come does not matter.</summary>
    internal static SimilarGroups Of(IEnumerable<(string Id, string RuleId, TextFingerprint Fingerprint)> findings, double threshold)
    {
        var complete = true;
        List<SimilarGroup> groups = [];
        foreach (var rule in findings.GroupBy(static finding => finding.RuleId, StringComparer.Ordinal))
        {
            // Equal texts count as one: a message that was sent a thousand times is compared once.
            var texts = rule.GroupBy(static finding => finding.Fingerprint, static finding => finding.Id).ToArray();
            Array.Sort(texts, static (one, other) => one.Key.Bytes.SequenceCompareTo(other.Key.Bytes));
            var linking = new FingerprintLinking(Array.ConvertAll(texts, static text => text.Key), new FingerprintBands(threshold));
            complete &= linking.Link();
            groups.AddRange(texts.Select((text, index) => (Root: linking.RootOf(index), Ids: text))
                .GroupBy(static text => text.Root, static text => text.Ids)
                .Select(group => new SimilarGroup { RuleId = rule.Key, FindingIds = [.. group.SelectMany(static ids => ids).Order(StringComparer.Ordinal)] })
                .Where(static group => group.FindingIds.Count > 1));
        }

        return new()
        {
            Groups = [.. groups.OrderByDescending(static group => group.FindingIds.Count).ThenBy(static group => group.RuleId, StringComparer.Ordinal).ThenBy(static group => group.FindingIds[0], StringComparer.Ordinal)],
            IsComplete = complete,
        };
    }
}
