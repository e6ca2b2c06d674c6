namespace WeChatPolicy.Rules;

/// <summary>How a norm binds.</summary>
public enum Modality
{
    /// <summary>A duty (必须, 须, 应).</summary>
    Must,

    /// <summary>A prohibition (严禁, 禁止, 不得).</summary>
    MustNot,

    /// <summary>A recommendation (建议, 尽量).</summary>
    Should,

    /// <summary>Encouraged conduct that earns credit (鼓励).</summary>
    Merit,

    /// <summary>Something that somebody may demand (有权, 可).</summary>
    Right,

    /// <summary>A principle that other clauses realise.</summary>
    Principle,

    /// <summary>Decides what the policy applies to.</summary>
    Scope,

    /// <summary>Follows from confirmed violations.</summary>
    Consequence,
}

/// <summary>What a rule is decided by.</summary>
[Flags]
public enum DecidedBy
{
    /// <summary>Nothing: a principle or a scope.</summary>
    None = 0,

    /// <summary>The content of a message, or the extracted text of a file.</summary>
    Text = 1,

    /// <summary>Typed fields.</summary>
    Facts = 2,

    /// <summary>A duty that one fact opens and another discharges.</summary>
    Time = 4,

    /// <summary>A periodic audit of what the organisation has done.</summary>
    Programme = 8,
}
