namespace WeChatPolicy.Rules.WeCom;

/// <summary>How the sequence number of a message stands to those before it.</summary>
public enum SequenceOrder
{
    /// <summary>It follows the one before, or is the first.</summary>
    Next,

    /// <summary>Numbers were passed over before it; <see cref="SequencedLine.MissingBefore"/> says how many.</summary>
    AfterGap,

    /// <summary>It came after a larger one; it was new all the same and is judged.</summary>
    GoingBack,

    /// <summary>It was handed out already; the message is not decrypted again and not judged again.</summary>
    Repeated,

    /// <summary>Another message of the same page has the same number; both are judged.</summary>
    Shared,

    /// <summary>It has no number that can be read.</summary>
    Unknown,
}
