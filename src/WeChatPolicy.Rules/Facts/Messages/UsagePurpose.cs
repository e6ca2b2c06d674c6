namespace WeChatPolicy.Rules;

/// <summary>What a message or an account is used for, as somebody who looked has found.</summary>
public enum UsagePurpose
{
    /// <summary>Nobody has looked.</summary>
    Unknown,

    /// <summary>Work.</summary>
    Work,

    /// <summary>Something that has nothing to do with work.</summary>
    UnrelatedToWork,

    /// <summary>The person's own business.</summary>
    PrivateBusiness,

    /// <summary>Joining, serving or recruiting for an illegal organisation.</summary>
    IllegalOrganisation,

    /// <summary>Something unlawful.</summary>
    IllegalActivity,
}

/// <summary>Whether a statement is true, as far as somebody has checked.</summary>
public enum Veracity
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>Known not to have been verified when it was spread.</summary>
    Unverified,

    /// <summary>Checked and true.</summary>
    Accurate,

    /// <summary>True in part: it leaves out what would change the picture.</summary>
    OneSided,

    /// <summary>Wrong in what it says.</summary>
    Inaccurate,

    /// <summary>Known to be false.</summary>
    Refuted,
}

/// <summary>How pressing a message or a file is. Ordered, apart from <see cref="Unknown"/>.</summary>
public enum Importance
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>Ordinary.</summary>
    Ordinary,

    /// <summary>Marked important.</summary>
    Important,

    /// <summary>Marked urgent.</summary>
    Urgent,
}

/// <summary>How content was protected before it was sent.</summary>
public enum Protection
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>Encrypted.</summary>
    Encrypted,

    /// <summary>Whatever identifies somebody was masked, replaced or left out (脱敏).</summary>
    DeIdentified,

    /// <summary>In another way that the company accepts.</summary>
    Other,
}
