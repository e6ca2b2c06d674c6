namespace WeChatPolicy.Rules;

/// <summary>What a host is asked to do about a finding. Ordered: a greater value is stricter.</summary>
public enum Enforcement
{
    /// <summary>Nothing; the finding is for the record.</summary>
    None,

    /// <summary>Tell the person concerned.</summary>
    Notify,

    /// <summary>Put it before a person who decides.</summary>
    Review,

    /// <summary>Hold it back until somebody has decided.</summary>
    Block,
}
