namespace WeChatPolicy.Rules;

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
