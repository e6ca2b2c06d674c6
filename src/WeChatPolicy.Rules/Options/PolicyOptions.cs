namespace WeChatPolicy.Rules;

/// <summary>Everything that a host can set without code; configuration section <c>WeChatPolicy</c>.</summary>
/// <remarks>The source says "promptly", "regularly", "strong" without numbers; the numbers here are the library's defaults. Its collections are compared by reference, not by their elements.</remarks>
public sealed partial record PolicyOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string SectionName = "WeChatPolicy";

    /// <summary>What the policy applies to (clause 1.2).</summary>
    public ScopeOptions Scope { get; set; } = new();

    /// <summary>Who answers for what is published (clause 2.2.1).</summary>
    public PublicationOptions Publication { get; set; } = new();

    /// <summary>Working hours, holidays and time zone.</summary>
    public WorkCalendarOptions Calendar { get; set; } = new();

    /// <summary>Accounts (clauses 2.1.x).</summary>
    public AccountOptions Accounts { get; set; } = new();

    /// <summary>Communication (clauses 2.3.x).</summary>
    public CommunicationOptions Communication { get; set; } = new();

    /// <summary>Files (clauses 2.4.x).</summary>
    public FileHandlingOptions Files { get; set; } = new();

    /// <summary>Passwords (clause 3.1.1).</summary>
    public PasswordRuleOptions Passwords { get; set; } = new();

    /// <summary>Taken-over accounts, audits and data-security problems (clauses 3.1.2, 3.2.3).</summary>
    public IncidentOptions Incidents { get; set; } = new();

    /// <summary>Backups (clause 3.2.1).</summary>
    public BackupOptions Backups { get; set; } = new();

    /// <summary>Privacy (clause 3.3.3).</summary>
    public PrivacyOptions Privacy { get; set; } = new();

    /// <summary>Supervision (clauses 4.1.x).</summary>
    public SupervisionOptions Supervision { get; set; } = new();

    /// <summary>Assessment (clauses 4.2.x).</summary>
    public AssessmentOptions Assessment { get; set; } = new();

    /// <summary>Training and publicity (chapter 5).</summary>
    public TrainingOptions Training { get; set; } = new();

    /// <summary>How duties are followed over time.</summary>
    public TrackingOptions Tracking { get; set; } = new();

    /// <summary>Ratings and dates of single rules, by rule id, in any case.</summary>
    public Dictionary<string, RuleConfiguration> Rules { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Terms that the company adds to lexicon categories, by category.</summary>
    public Dictionary<string, string[]> Lexicons { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Terms that are always harmless.</summary>
    public string[] AllowedTerms { get; set; } = [];
}
