namespace WeChatPolicy.Rules.Text;

/// <summary>Which two neighbours may be two of a hidden term, and what stands behind or before them then.</summary>
/// <remarks>Bloom filters: they never deny what was added.</remarks>
internal sealed class NeighbourFilter(IReadOnlyCollection<uint> pairs, IReadOnlyCollection<uint> thirds)
{
    private const ulong PairMultiplier = 0x9E37_79B9_7F4A_7C15;
    private const ulong ThirdMultiplier = 0xD6E8_FEB8_6659_FD93;

    private readonly PairFilter _pairs = new(pairs);
    private readonly PairFilter _thirds = new(thirds);

    /// <summary>Whether the two may be neighbours in a term, whatever stands around them.</summary>
    internal bool Has(int first, int second) => _pairs.Has(first, second);

    /// <summary>Whether the two may be neighbours in a term that has what stands around them.</summary>
    /// <param name="first">A character or the number of a sound.</param>
    /// <param name="second">The same of the one behind it.</param>
    /// <param name="around">What stands around them in the text.</param>
    internal bool Has(int first, int second, in Surroundings around) => _pairs.Has(first, second)
        && (around.IsAnything || _thirds.Has(Alone(first, second)) || (around.Behind > 0 && _thirds.Has(Behind(first, second, around.Behind))) || (around.Before > 0 && _thirds.Has(Before(first, second, around.Before))));

    internal static uint Alone(int first, int second) => Key(first, second, 0);

    internal static uint Behind(int first, int second, int sound) => Key(first, second, (sound << 2) | 1);

    internal static uint Before(int first, int second, int sound) => Key(first, second, (sound << 2) | 2);

    private static uint Key(int first, int second, int third) =>
        (uint)((((((ulong)first << 16) | (uint)second) * PairMultiplier) ^ ((ulong)third * ThirdMultiplier)) >> 24);

    /// <summary>What stands before and behind two characters: the number of a sound, 0 where nothing of the same word does.</summary>
    /// <param name="IsAnything">One of them may be read in more than one way.</param>
    /// <param name="Before">The sound before them.</param>
    /// <param name="Behind">The sound behind them.</param>
    internal readonly record struct Surroundings(bool IsAnything, int Before, int Behind)
    {
        /// <summary>Those of the two characters that begin at a place.</summary>
        internal static Surroundings Of(ReadOnlySpan<char> text, int at)
        {
            var (isAnything, before, behind) = (false, 0, 0);
            if (at > 0) before = Sound(text[at - 1], text[at], ref isAnything);
            if (at + 2 < text.Length) behind = Sound(text[at + 2], text[at + 1], ref isAnything);
            return new(isAnything, before, behind);
        }

        // Equal characters are one where there are enough of them, pieces sound like what they are pieces of, and letters, digits and signs
        // may stand for anything or for nothing.
        private static int Sound(char unit, char neighbour, ref bool isAnything)
        {
            var kind = CharacterKinds.Of(unit);
            if (kind == CharacterKind.Boundary) return 0;
            if (kind != CharacterKind.Han || unit == neighbour || SplitTable.IsPiece(unit)) isAnything = true;
            return SyllableTable.OfCharacter[unit];
        }
    }
}
