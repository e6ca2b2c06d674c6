using WeChatPolicy.Rules;

namespace ScreeningService.Endpoints;

/// <summary>A clause of the policy with its rules.</summary>
internal sealed record ClauseView(string Number, Modality Modality, LocalizedText Title, LocalizedText Summary, IReadOnlyList<RuleView> Rules)
{
    public static ClauseView Of(Clause clause, PolicyEngine engine) =>
        new(clause.Number, clause.Modality, clause.Title, clause.Summary, [.. clause.Rules.Select(rule => RuleView.Of(rule, engine))]);
}

/// <summary>A rule: what it demands, and how grave a breach is.</summary>
internal sealed record RuleView(string Id, Modality Modality, Severity Severity, Enforcement Enforcement, bool InUse, LocalizedText Norm)
{
    public static RuleView Of(Rule rule, PolicyEngine engine) => new(rule.Id, rule.Modality, rule.DefaultSeverity, rule.DefaultEnforcement, engine.RuleIds.Contains(rule.Id), rule.Norm);
}
