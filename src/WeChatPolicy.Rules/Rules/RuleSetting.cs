namespace WeChatPolicy.Rules;

/// <summary>A rule as one engine applies it: with the host's ratings and dates.</summary>
internal sealed record RuleSetting(
    Rule Rule, Severity Severity, Enforcement Enforcement, DateTimeOffset? EffectiveFrom, DateTimeOffset? EffectiveUntil)
{
    /// <summary>
    /// Whether the rule is out of use. One that is more specific than others goes on standing before them: whoever disabled it
    /// wanted to hear nothing of the matter, not to hear it from the general rule.
    /// </summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether the rule is in force at an instant. A fact of unknown time is judged by every rule.</summary>
    public bool InForceAt(DateTimeOffset? instant) =>
        instant is not { } at || ((EffectiveFrom is null || at >= EffectiveFrom) && (EffectiveUntil is null || at < EffectiveUntil));
}
