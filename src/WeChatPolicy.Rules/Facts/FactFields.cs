namespace WeChatPolicy.Rules;

/// <summary>
/// What a fact tells beside its text that a check may turn on. A field counts as told where it may decide something: one that is unknown,
/// empty or as it should be decides nothing, and most messages of a host tell none of them.
/// </summary>
[Flags]
internal enum FactFields
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>An account that is personal, or that the company has not designated.</summary>
    Account = 1,

    /// <summary>When the sender left the company.</summary>
    Departure = 1 << 1,

    /// <summary>What somebody found it to be for.</summary>
    Activity = 1 << 2,

    /// <summary>Whether what it says is so.</summary>
    Veracity = 1 << 3,

    /// <summary>How confidential it is.</summary>
    Classification = 1 << 4,

    /// <summary>Whose data it discloses.</summary>
    Discloses = 1 << 5,

    /// <summary>The topics that it publishes something about.</summary>
    Topics = 1 << 6,

    /// <summary>Who commended it.</summary>
    Commendation = 1 << 7,

    /// <summary>That it forwards what others wrote.</summary>
    Forwarding = 1 << 8,

    /// <summary>All of them: a fact that does not look says this, and every check is asked.</summary>
    All = (1 << 9) - 1,
}
