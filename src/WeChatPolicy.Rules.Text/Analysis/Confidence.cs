namespace WeChatPolicy.Rules;

/// <summary>How sure a finding, or the reading of a text, is.</summary>
/// <remarks>Ordered: a greater value is surer.</remarks>
public enum Confidence
{
    /// <summary>A cue, or a trigger whose excuses are not known. Nobody is held to it without a look.</summary>
    Possible,

    /// <summary>The text reads that way, as most readers would agree.</summary>
    Likely,

    /// <summary>Decided by known facts, or by content that means nothing else (a number with a valid check digit, say).</summary>
    Certain,
}
