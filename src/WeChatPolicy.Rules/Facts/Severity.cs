namespace WeChatPolicy.Rules;

/// <summary>How grave a breach of a rule is. Ordered: a greater value is graver.</summary>
public enum Severity
{
    /// <summary>Nothing was broken: a recommendation, a hint or a merit.</summary>
    Info,

    /// <summary>A lapse without harm.</summary>
    Low,

    /// <summary>A breach of a duty, or of what "must not" (不得) be done.</summary>
    Medium,

    /// <summary>A breach of what is strictly forbidden (严禁, 禁止).</summary>
    High,

    /// <summary>A breach that endangers the company or a person at once.</summary>
    Critical,
}
