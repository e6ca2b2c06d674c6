namespace WeChatPolicy.Rules.Text;

/// <summary>As what a linear model sees a text.</summary>
internal enum TextView
{
    /// <summary>Its folded characters; digits are one symbol, and marks are none.</summary>
    Characters,

    /// <summary>Its syllables, without tones and with the sounds that are confused made one.</summary>
    Sounds,
}
