namespace WeChatPolicy.Rules;

/// <summary>How sure a finding, or the reading of a text, is.</summary>
/// <remarks>Ordered: a greater value is surer.</remarks>
public enum Confidence
{
    /// <summary>A cue, or a trigger whose excuses are not known. Nobody is held to it without a look.</summary>
    Possible,

    /// <summary>The text reads that way, as most readers would agree. Words are never surer than this, nor is a word beside something that looks like a secret or a number.</summary>
    Likely,

    /// <summary>Decided by known fields, or by content that proves itself: a number with a valid check digit, a key in its issuer's own format.</summary>
    Certain,
}
