namespace WeChatPolicy.Rules.Text;

/// <summary>One sound of a text: a syllable, or a letter or digit that may stand for one.</summary>
/// <param name="Id">
/// What it sounds like: 0 for a boundary, from 1 up a syllable without tone, from <see cref="FirstLetter"/> a single letter, from
/// <see cref="FirstDigit"/> a digit.
/// </param>
/// <param name="Length">How many folded characters are written for it, at least 1.</param>
/// <param name="Start">Where it begins, in folded characters of what was read.</param>
internal readonly record struct Sound(ushort Id, ushort Length, int Start)
{
    /// <summary>The end of a sentence, a clause or a part: what stands on its two sides is not one word.</summary>
    internal const ushort Boundary = 0;

    internal const ushort FirstLetter = 512;

    internal const ushort FirstDigit = 544;

    /// <summary>Every id is below.</summary>
    internal const ushort Limit = 576;

    /// <summary>Behind its last folded character.</summary>
    internal int End => Start + Length;

    internal bool IsSyllable => Id is > Boundary and < FirstLetter;

    internal bool IsLetter => Id is >= FirstLetter and < FirstDigit;

    internal bool IsDigit => Id >= FirstDigit;
}
