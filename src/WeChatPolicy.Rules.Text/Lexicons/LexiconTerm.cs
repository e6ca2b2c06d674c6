namespace WeChatPolicy.Rules.Text;

/// <summary>One entry of a <see cref="Lexicon"/>.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
/// <param name="Text">
/// The term as written. It matches every spelling that folds to the same (width, case, traditional forms, separators);
/// punctuation in it stands for itself, and so do signs at its edges (<c>+V</c>, <c>C++</c>, <c>.NET</c>). One <c>…</c> inside stands for a gap of at most 8 folded characters within one
/// clause: <c>验证码…发我</c>.
/// </param>
/// <param name="Strength">
/// How much the term says by itself: <see cref="Confidence.Likely"/> where it is enough, <see cref="Confidence.Possible"/>
/// where it is a cue that needs another. Never more: a word can always be quoted, joked with or meant otherwise.
/// </param>
/// <param name="Exceptions">Longer words that contain the term, or what stands before its gap; inside them it does not count (干 in 干活).</param>
public sealed record LexiconTerm(string Text, Confidence Strength, IReadOnlyList<string> Exceptions)
{
    /// <summary>How much the term says by itself; never <see cref="Confidence.Certain"/>.</summary>
    public Confidence Strength { get; init => field = NoMoreThanLikely(value); } = NoMoreThanLikely(Strength);

    /// <summary>
    /// Whether the term is itself even where its characters stand apart as plain writing might put them (他 妈 的). Of any
    /// other one, a match like that is only <see cref="Confidence.Possible"/>.
    /// </summary>
    public bool IsUnmistakable { get; init; }

    /// <summary>The sign for a gap in <see cref="Text"/>.</summary>
    public const char Gap = '…';

    private static Confidence NoMoreThanLikely(Confidence strength) => strength is Confidence.Possible or Confidence.Likely ? strength
        : throw new ArgumentOutOfRangeException(nameof(strength), strength, "A word is Possible or Likely; only what proves itself, such as a check digit, is Certain.");
}
