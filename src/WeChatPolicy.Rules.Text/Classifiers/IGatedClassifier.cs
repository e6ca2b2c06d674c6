namespace WeChatPolicy.Rules.Text;

/// <summary>A learned reading that scores nothing that does not pass a cheap look at its characters, so that the look can be had in passing.</summary>
internal interface IGatedClassifier : ITextClassifier
{
    /// <summary>The look. Whoever has asked it for a part calls the reading only where it lets the part pass.</summary>
    CharacterGate Gate { get; }
}
