namespace WeChatPolicy.Rules;

/// <summary>How a host applies one rule; what is left out stays at the default.</summary>
public sealed record RuleConfiguration
{
    /// <summary>Whether the rule is in use.</summary>
    public bool? Enabled { get; set; }

    /// <summary>How grave a breach is.</summary>
    public Severity? Severity { get; set; }

    /// <summary>What a host is asked to do about a breach.</summary>
    public Enforcement? Enforcement { get; set; }

    /// <summary>The first instant at which it is in force.</summary>
    public DateTimeOffset? EffectiveFrom { get; set; }

    /// <summary>The first instant at which it is no longer in force.</summary>
    public DateTimeOffset? EffectiveUntil { get; set; }
}
