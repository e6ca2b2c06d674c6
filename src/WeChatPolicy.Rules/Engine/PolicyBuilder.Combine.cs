using System.Text.Json;
using System.Text.Json.Nodes;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules;

public sealed partial class PolicyBuilder
{
    /// <summary>Combines a group's policy with that of a subsidiary.</summary>
    /// <param name="group">The policy of the group. It is not changed.</param>
    /// <param name="subsidiary">The policy of the subsidiary. It is not changed.</param>
    /// <remarks>
    /// Of rules the group's word holds, and the subsidiary can only add to them or make them stricter. An option that the group
    /// leaves at its default it leaves to the subsidiary, in either direction. In particular:
    /// clauses and rules of either are in it, and of a rule that both define the group's definition is;
    /// a rule is out of use only where both disabled it;
    /// of two ratings the graver severity and the stricter enforcement holds;
    /// a rule is in force from the earlier beginning to the later end;
    /// terms, identifiers and classifiers of either are read, in the disguises of either, but only the group's allowed terms are allowed, and a score that both write is the group's;
    /// a learned reading of the library is out of use only where both removed it;
    /// of the other options the group's value holds where it differs from the default, otherwise the subsidiary's.
    /// </remarks>
    public static PolicyBuilder Combine(PolicyBuilder group, PolicyBuilder subsidiary)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(subsidiary);
        var combined = new PolicyBuilder(group._clauses.Concat(subsidiary._clauses.Where(clause => !group._clauses.Exists(known => known.Number == clause.Number))));
        foreach (var rule in group._ownRules.Concat(subsidiary._ownRules))
        {
            if (!combined.Rules.Any(known => known.Id == rule.Id)) combined._ownRules.Add(rule);
        }

        (combined._options, combined._hasDefaultOptions) = (Combined(group._options, subsidiary._options), false);
        foreach (var rule in combined.Rules) combined.CombineSettings(rule, group, subsidiary);
        combined._terms.AddRange([.. group._terms, .. subsidiary._terms]);
        combined._allowedTerms.AddRange(group._allowedTerms);
        combined._disguises = group._disguises | subsidiary._disguises;
        combined._classifiers.AddRange(group._classifiers);
        combined._classifiers.AddRange(subsidiary._classifiers.Where(own => !group._classifiers.Exists(known => known.Scores.Any(score => own.Scores.Any(same => same.Name == score.Name)))));
        combined._removedClassifiers.AddRange(group._removedClassifiers.Intersect(subsidiary._removedClassifiers));
        combined._recognisers.AddRange(group._recognisers.Concat(subsidiary._recognisers).DistinctBy(recogniser => recogniser.Name));
        combined._telemetry = ReferenceEquals(group._telemetry, PolicyTelemetry.OfProcess) ? subsidiary._telemetry : group._telemetry;
        return combined;
    }

    private void CombineSettings(Rule rule, PolicyBuilder group, PolicyBuilder subsidiary)
    {
        var hasIt = new[] { group, subsidiary }.Where(builder => builder.Rules.Any(known => known.Id == rule.Id)).ToArray();
        if (hasIt.All(builder => builder.IsDisabled(rule.Id))) _disabled.Add(rule.Id);
        var settings = hasIt.Where(builder => !builder.IsDisabled(rule.Id)).Select(builder => builder.Setting(rule, builder._options)).ToArray();
        if (settings.Length == 0) return;
        _configured[rule.Id] = new RuleConfiguration
        {
            Severity = settings.Max(setting => setting.Severity),
            Enforcement = settings.Max(setting => setting.Enforcement),
            EffectiveFrom = settings.Any(setting => setting.EffectiveFrom is null) ? null : settings.Min(setting => setting.EffectiveFrom),
            EffectiveUntil = settings.Any(setting => setting.EffectiveUntil is null) ? null : settings.Max(setting => setting.EffectiveUntil),
        };
    }

    private bool IsDisabled(string ruleId) => _disabled.Contains(ruleId) || _options.Rules.GetValueOrDefault(ruleId)?.Enabled == false;

    private static PolicyOptions Combined(PolicyOptions group, PolicyOptions subsidiary)
    {
        var merged = Merge(Tree(group with { Rules = [] }), Tree(subsidiary with { Rules = [], AllowedTerms = [] }), Tree(new PolicyOptions()));
        return merged.Deserialize(OptionsJsonContext.Default.PolicyOptions)!.WithUnreadOf(group, subsidiary);
    }

    private static JsonObject Tree(PolicyOptions options) => JsonSerializer.SerializeToNode(options, OptionsJsonContext.Default.PolicyOptions)!.AsObject();

    private static JsonObject Merge(JsonObject group, JsonObject subsidiary, JsonObject defaults)
    {
        var merged = new JsonObject();
        foreach (var name in group.Select(pair => pair.Key).Union(subsidiary.Select(pair => pair.Key), StringComparer.Ordinal).ToArray())
        {
            var (mine, theirs, usual) = (group[name], subsidiary[name], defaults[name]);
            merged[name] = mine is JsonObject mineObject && theirs is JsonObject theirsObject
                ? Merge(mineObject, theirsObject, usual as JsonObject ?? [])
                : (mine is null || JsonNode.DeepEquals(mine, usual) ? theirs ?? mine : mine)?.DeepClone();
        }

        return merged;
    }
}
