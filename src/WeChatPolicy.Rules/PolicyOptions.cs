namespace WeChatPolicy.Rules;

/// <summary>Everything that a host can set without code; configuration section <c>WeChatPolicy</c>.</summary>
/// <remarks>The source says "promptly", "regularly", "strong" without numbers; the numbers here are the library's defaults.</remarks>
public sealed record PolicyOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string SectionName = "WeChatPolicy";

    /// <summary>What the policy applies to (clause 1.2).</summary>
    public ScopeOptions Scope { get; set; } = new();

    /// <summary>Who answers for what is published (clause 2.2.1).</summary>
    public PublicationOptions Publication { get; set; } = new();

    /// <summary>Ratings and dates of single rules, by rule id.</summary>
    public Dictionary<string, RuleConfiguration> Rules { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Terms that the company adds to lexicon categories, by category.</summary>
    public Dictionary<string, string[]> Lexicons { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Terms that are always harmless.</summary>
    public string[] AllowedTerms { get; set; } = [];

    /// <summary>A copy that shares nothing that can change.</summary>
    internal PolicyOptions Copy() => this with
    {
        Scope = Scope with { },
        Publication = Publication with { Reviewers = new(Publication.Reviewers, StringComparer.Ordinal) },
        Rules = Rules.ToDictionary(pair => pair.Key, pair => pair.Value with { }, StringComparer.Ordinal),
        Lexicons = Lexicons.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal),
        AllowedTerms = [.. AllowedTerms],
    };

    /// <summary>Every fault of these options, each with the path of the option.</summary>
    internal IEnumerable<string> Faults()
    {
        foreach (var (id, rule) in Rules)
        {
            if (rule.EffectiveUntil <= rule.EffectiveFrom) yield return $"Rules:{id}:EffectiveUntil must be after EffectiveFrom.";
            if (rule.Severity is { } severity && !Enum.IsDefined(severity)) yield return $"Rules:{id}:Severity is not a defined severity.";
            if (rule.Enforcement is { } enforcement && !Enum.IsDefined(enforcement)) yield return $"Rules:{id}:Enforcement is not a defined enforcement.";
        }

        if (!Enum.IsDefined(Scope.UnknownPurpose)) yield return "Scope:UnknownPurpose is not a defined value.";
        foreach (var (topic, departments) in Publication.Reviewers)
        {
            if (departments.Length == 0 || departments.Any(string.IsNullOrWhiteSpace)) yield return $"Publication:Reviewers:{topic} must name the departments that answer for the topic.";
        }
    }
}

/// <summary>What the policy applies to (clause 1.2).</summary>
public sealed record ScopeOptions
{
    /// <summary>Whether a conversation of unknown purpose is judged. Default: over a designated account or in a work group.</summary>
    public UnknownPurpose UnknownPurpose { get; set; } = UnknownPurpose.DesignatedAccountOrWorkGroup;
}

/// <summary>Whether a conversation of unknown purpose is judged.</summary>
public enum UnknownPurpose
{
    /// <summary>Over an account that the company designated, or in a work group.</summary>
    DesignatedAccountOrWorkGroup,

    /// <summary>Always.</summary>
    InScope,

    /// <summary>Never.</summary>
    OutOfScope,
}

/// <summary>Who answers for what is published (clause 2.2.1).</summary>
public sealed record PublicationOptions
{
    /// <summary>By topic: the departments each of which must approve its publication.</summary>
    public Dictionary<string, string[]> Reviewers { get; set; } = new(StringComparer.Ordinal);
}

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
