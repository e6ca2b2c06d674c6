namespace WeChatPolicy.Rules.Text;

/// <summary>Which two neighbours may be two of a hidden term, and what stands behind or before them then.</summary>
/// <remarks>Bloom filters: they never deny what was added.</remarks>
internal sealed class NeighbourFilter
{
    private const ulong PairMultiplier = 0x9E37_79B9_7F4A_7C15;
    private const ulong ThirdMultiplier = 0xD6E8_FEB8_6659_FD93;

    // Beside the numbers of sounds, of which none is 0.
    private const int Nothing = 0;
    private const int Anything = -1;

    private readonly PairFilter _pairs;
    private readonly PairFilter _thirds;

    // A bit for each that is the first, or the second, of any two: most of what is asked for ends here, in memory that is near.
    private readonly FixedTable<ulong> _firsts;
    private readonly FixedTable<ulong> _seconds;

    /// <param name="pairs">The two, by <see cref="PairFilter.Pair"/>.</param>
    /// <param name="thirds">The two with what stands beside them, by the methods here.</param>
    internal NeighbourFilter(PairSet pairs, PairSet thirds)
    {
        (_pairs, _thirds) = (new(pairs), new(thirds));
        var (firsts, seconds) = (new ulong[0x10000 / 64], new ulong[0x10000 / 64]);
        foreach (var pair in pairs)
        {
            firsts[pair >> 22] |= 1ul << (int)(pair >> 16);
            seconds[(ushort)pair >> 6] |= 1ul << (int)pair;
        }

        (_firsts, _seconds) = (firsts, seconds);
    }

    internal NeighbourFilter(TableReader tables) => (_pairs, _thirds, _firsts, _seconds) = (new(tables), new(tables), tables.Next<ulong>(), tables.Next<ulong>());

    internal void Write(TableWriter to)
    {
        _pairs.Write(to);
        _thirds.Write(to);
        to.Add(_firsts);
        to.Add(_seconds);
    }

    /// <summary>Whether the two may be neighbours in a term, whatever stands around them.</summary>
    internal bool Has(int first, int second) =>
        ((_firsts[first >> 6] >> first) & (_seconds[second >> 6] >> second) & 1) != 0 && _pairs.Has(first, second);

    /// <summary>Whether the two may be neighbours in a term that has what stands around them.</summary>
    /// <param name="first">A character or the number of a sound.</param>
    /// <param name="second">The same of the one behind it.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="at">Where in it the first of them is written; the second stands behind it.</param>
    internal bool Has(int first, int second, ReadOnlySpan<char> text, int at)
    {
        if (!Has(first, second)) return false;
        if (_thirds.Has(Alone(first, second))) return true;
        var behind = at + 2 < text.Length ? SoundOf(text[at + 2], text[at + 1], SplitTable.TryRead(text[(at + 2)..], out _, out _)) : Nothing;
        if (behind == Anything || (behind != Nothing && _thirds.Has(Behind(first, second, behind)))) return true;
        var before = at > 0 ? SoundOf(text[at - 1], text[at], EndsSplit(text, at, 2) || EndsSplit(text, at, 3)) : Nothing;
        return before == Anything || (before != Nothing && _thirds.Has(Before(first, second, before)));
    }

    internal static uint Alone(int first, int second) => Key(first, second, 0);

    internal static uint Behind(int first, int second, int sound) => Key(first, second, (sound << 2) | 1);

    internal static uint Before(int first, int second, int sound) => Key(first, second, (sound << 2) | 2);

    private static uint Key(int first, int second, int third) =>
        (uint)((((((ulong)first << 16) | (uint)second) * PairMultiplier) ^ ((ulong)third * ThirdMultiplier)) >> 24);

    /// <summary>What a character beside the two sounds like.</summary>
    private static int SoundOf(char unit, char neighbour, bool isSplit)
    {
        var kind = CharacterKinds.Of(unit);
        if (kind == CharacterKind.Boundary) return Nothing;

        // Equal characters are one where there are enough of them, pieces sound like what they are pieces of, and letters, digits and signs
        // may stand for anything or for nothing.
        return kind != CharacterKind.Han || unit == neighbour || isSplit ? Anything : SyllableTable.OfCharacter[unit];
    }

    private static bool EndsSplit(ReadOnlySpan<char> text, int end, int pieces) => end >= pieces && SplitTable.TryRead(text[(end - pieces)..], out _, out var length) && length == pieces;
}
