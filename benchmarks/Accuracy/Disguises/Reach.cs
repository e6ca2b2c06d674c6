namespace WeChatPolicy.Rules.Accuracy.Disguises;

/// <summary>How much of a word or text whoever disguises in this way changes at once.</summary>
internal enum Reach
{
    /// <summary>One character.</summary>
    One,

    /// <summary>One to three characters.</summary>
    Few,

    /// <summary>All of a word.</summary>
    Word,

    /// <summary>All of the text, wherever the word stands.</summary>
    Text,
}
