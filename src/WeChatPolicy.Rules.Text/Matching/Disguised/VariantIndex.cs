namespace WeChatPolicy.Rules.Text;

/// <summary>Terms by how they sound, whole or with single syllables shortened to their first letter.</summary>
/// <remarks>
/// A key is the ids of two to six sounds, ten bits each, so that equal keys are equal sounds. Longer terms stand under their first six.
/// What is found is only a candidate: <see cref="VariantJudge"/> compares the spelling.
/// </remarks>
internal sealed class VariantIndex
{
    internal const int LongestKey = 6;
    internal const int BitsOfSound = 10;
    internal const int FilterBits = 20;

    // From a key to the first of its terms, counted from 1.
    private readonly KeyLookup _table;

    // The terms of one key after another; the last of each as its complement.
    private readonly FixedTable<int> _terms;
    private readonly FixedTable<ulong> _pairs;
    private readonly FixedTable<ulong> _begins;

    // A bit for each key, and one for each beginning of a key, by hash: most of what is asked for ends here, in memory that is near.
    private readonly FixedTable<ulong> _wholes;
    private readonly FixedTable<ulong> _prefixes;

    internal VariantIndex(IEnumerable<(int Term, FoldedTerm Folded)> terms, DisguiseKinds kinds)
    {
        var made = new VariantIndexWriter(terms, kinds);
        (_table, _terms, _pairs, _begins, _wholes, _prefixes, Neighbours) = (made.Table.ToLookup(), made.Terms, made.Pairs, made.Begins, made.Wholes, made.Prefixes, made.Neighbours);
    }

    internal VariantIndex(TableReader tables) =>
        (_table, _terms, _pairs, _begins, _wholes, _prefixes, Neighbours) = (new(tables), tables.Next<int>(), tables.Next<ulong>(), tables.Next<ulong>(), tables.Next<ulong>(), tables.Next<ulong>(), new(tables));

    internal void Write(TableWriter to)
    {
        _table.Write(to);
        to.Add(_terms);
        to.Add(_pairs);
        to.Add(_begins);
        to.Add(_wholes);
        to.Add(_prefixes);
        Neighbours.Write(to);
    }

    /// <summary>The neighbours that may stand in a text for neighbours of a term.</summary>
    internal NeighbourFilter Neighbours { get; }

    /// <summary>The terms under a key of sounds, the last one as its complement; empty if there are none.</summary>
    internal ReadOnlySpan<int> Find(ulong key) => HasHash(_wholes, key) && _table.Find(key) is var index and not 0 ? _terms.AsSpan()[(index - 1)..] : [];

    /// <summary>Whether some key may go on from here.</summary>
    internal bool MayGoOn(ulong key) => HasHash(_prefixes, key);

    /// <summary>Whether some term begins with the two sounds.</summary>
    internal bool Begins(ushort first, ushort second) => Has(_begins, first, second);

    /// <summary>Whether the two sounds stand beside each other in some term.</summary>
    internal bool HasPair(ushort first, ushort second) => Has(_pairs, first, second);

    internal static ulong Extend(ulong key, ushort sound) => (key << BitsOfSound) | sound;

    /// <summary>Whether a first letter may stand for a syllable of a term.</summary>
    internal static bool IsShortened(FoldedTerm term) => term.Strength > Confidence.Possible && (term.First.Length > 2 || term.IsUnmistakable);

    internal static ushort Shortened(ushort syllable) => (ushort)(Sound.FirstLetter + SyllableTable.Initial(syllable) - 'a');

    /// <summary>How a character of a term is read: a syllable, or a letter or digit as itself; 0 for what has no sound.</summary>
    internal static ushort Sounds(char unit) => char.IsAsciiLetterLower(unit) ? (ushort)(Sound.FirstLetter + unit - 'a')
        : char.IsAsciiDigit(unit) ? (ushort)(Sound.FirstDigit + unit - '0') : SyllableTable.OfCharacter[unit];

    internal static int Hash(ulong key) => (int)((key * 0xD6E8FEB86659FD93) >> (64 - FilterBits));

    private static bool HasHash(in FixedTable<ulong> bits, ulong key) => (bits[Hash(key) >> 6] & (1ul << (Hash(key) & 63))) != 0;

    private static bool Has(in FixedTable<ulong> bits, ushort first, ushort second)
    {
        var at = (first << BitsOfSound) | second;
        return (bits[at >> 6] & (1ul << (at & 63))) != 0;
    }
}
