namespace WeChatPolicy.Rules.Text;

/// <summary>One entry of a <see cref="Lexicon"/>.</summary>
/// <param name="Text">
/// The term as written. It matches every spelling that folds to the same (width, case, traditional forms, separators);
/// punctuation in it stands for itself. One <c>…</c> inside stands for a gap of at most 8 folded characters within one
/// clause: <c>验证码…发我</c>.
/// </param>
/// <param name="Strength">How much the term says by itself.</param>
/// <param name="Exceptions">Longer words that contain the term; inside them it does not count (干 in 干活).</param>
public sealed record LexiconTerm(string Text, Confidence Strength, IReadOnlyList<string> Exceptions)
{
    /// <summary>The sign for a gap in <see cref="Text"/>.</summary>
    public const char Gap = '…';
}
