namespace WeChatPolicy.Rules;

/// <summary>Yes, no, or not known. The default is <see cref="Unknown"/>, and unknown is not no.</summary>
public enum Ternary
{
    /// <summary>The host does not know, or has not said.</summary>
    Unknown,

    /// <summary>Known not to be so.</summary>
    No,

    /// <summary>Known to be so.</summary>
    Yes,
}
