namespace WeChatPolicy.Rules.Text;

/// <summary>A cheap look at a text that says whether it is worth a full score: one weight a character, and the heaviest stretch of it.</summary>
/// <remarks>Part of the model's definition: what does not pass has no score. Ordinary chat does not pass, and costs one look-up a character.</remarks>
internal sealed class CharacterGate(sbyte[] weights, int least)
{
    internal const int Characters = 0x10000;

    internal int Least { get; } = least;

    internal ReadOnlySpan<sbyte> Weights => weights;

    /// <summary>Whether some stretch of the text weighs enough.</summary>
    internal bool Lets(ReadOnlySpan<char> folded)
    {
        var table = weights.AsSpan(0, Characters);
        var stretch = 0;
        foreach (var character in folded)
        {
            stretch = Math.Max(0, stretch + table[character]);
            if (stretch >= Least) return true;
        }

        return Least <= 0;
    }
}
