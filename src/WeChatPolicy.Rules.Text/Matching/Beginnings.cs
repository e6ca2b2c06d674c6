namespace WeChatPolicy.Rules.Text;

/// <summary>What may begin where two characters stand side by side, whatever stands around them.</summary>
[Flags]
internal enum Beginnings
{
    Nothing = 0,

    /// <summary>A term is anchored there.</summary>
    Term = 1,

    /// <summary>A term of context is.</summary>
    Context = 2,

    /// <summary>A term that is written otherwise.</summary>
    Hidden = 4,

    /// <summary>Something stands there between two characters of a word, or a character stands twice.</summary>
    Between = 8,
}
