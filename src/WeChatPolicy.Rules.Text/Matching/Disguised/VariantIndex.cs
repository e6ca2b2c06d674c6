using System.Runtime.InteropServices;

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
    private const int FilterBits = 20;

    private readonly KeyTable _table;

    // The terms of one key after another; the last of each as its complement.
    private readonly int[] _terms;
    private readonly ulong[] _pairs = new ulong[(1 << (2 * BitsOfSound)) / 64];
    private readonly ulong[] _begins = new ulong[(1 << (2 * BitsOfSound)) / 64];

    // A bit for each key, and one for each beginning of a key, by hash: most of what is asked for ends here, in memory that is near.
    private readonly ulong[] _wholes = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _prefixes = new ulong[(1 << FilterBits) / 64];

    internal VariantIndex(IEnumerable<(int Term, FoldedTerm Folded)> terms, DisguiseKinds kinds)
    {
        var byKey = new Dictionary<ulong, List<int>>();
        var sounds = new ushort[64];
        var neighbours = new HiddenNeighbours(kinds);
        foreach (var (term, folded) in terms)
        {
            var text = folded.First;
            if (!TrySound(text, sounds)) continue;
            var ids = sounds.AsSpan(0, text.Length);
            Add(byKey, ids, term);
            neighbours.Add(folded);
            if ((kinds & DisguiseKinds.Initials) != 0 && IsShortened(folded)) AddShortened(byKey, ids, term, folded.IsUnmistakable);
        }

        Neighbours = neighbours.ToFilter();
        var flat = new List<int>();
        var entries = new List<(ulong, int)>(byKey.Count);
        foreach (var (key, list) in byKey)
        {
            entries.Add((key, flat.Count + 1));
            flat.AddRange(list);
            flat[^1] = ~flat[^1];
        }

        (_terms, _table) = ([.. flat], new KeyTable(entries));
    }

    /// <summary>The neighbours that may stand in a text for neighbours of a term.</summary>
    internal NeighbourFilter Neighbours { get; }

    /// <summary>The terms under a key of sounds, the last one as its complement; empty if there are none.</summary>
    internal ReadOnlySpan<int> Find(ulong key) => HasHash(_wholes, key) && _table.Find(key) is var index and not 0 ? _terms.AsSpan(index - 1) : [];

    /// <summary>Whether some key may go on from here.</summary>
    internal bool MayGoOn(ulong key) => HasHash(_prefixes, key);

    /// <summary>Whether some term begins with the two sounds.</summary>
    internal bool Begins(ushort first, ushort second) => Has(_begins, first, second);

    /// <summary>Whether the two sounds stand beside each other in some term.</summary>
    internal bool HasPair(ushort first, ushort second) => Has(_pairs, first, second);

    internal static ulong Extend(ulong key, ushort sound) => (key << BitsOfSound) | sound;

    private void AddShortened(Dictionary<ulong, List<int>> byKey, Span<ushort> ids, int term, bool isUnmistakable)
    {
        var last = Math.Min(ids.Length, LongestKey);
        for (var at = 0; at < last; at++)
        {
            var whole = ids[at];
            if (whole >= Sound.FirstLetter) continue;
            ids[at] = Shortened(whole);
            Add(byKey, ids, term);
            for (var other = at + 1; isUnmistakable && ids.Length >= 4 && other < last; other++)
            {
                var second = ids[other];
                if (second >= Sound.FirstLetter) continue;
                ids[other] = Shortened(second);
                Add(byKey, ids, term);
                ids[other] = second;
            }

            ids[at] = whole;
        }
    }

    private void Add(Dictionary<ulong, List<int>> byKey, ReadOnlySpan<ushort> ids, int term)
    {
        var key = 0ul;
        for (var at = 0; at < Math.Min(ids.Length, LongestKey); at++)
        {
            if (at > 0) SetHash(_prefixes, key);
            key = Extend(key, ids[at]);
        }

        SetHash(_wholes, key);
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _);
        list ??= [];
        if (!list.Contains(term)) list.Add(term);
        for (var at = 0; at + 1 < ids.Length; at++) Set(_pairs, ids[at], ids[at + 1]);
        Set(_begins, ids[0], ids[1]);
    }

    /// <summary>Whether a first letter may stand for a syllable of a term.</summary>
    internal static bool IsShortened(FoldedTerm term) => term.Strength > Confidence.Possible && (term.First.Length > 2 || term.IsUnmistakable);

    internal static ushort Shortened(ushort syllable) => (ushort)(Sound.FirstLetter + SyllableTable.Initial(syllable) - 'a');

    /// <summary>How a character of a term is read: a syllable, or a letter or digit as itself; 0 for what has no sound.</summary>
    internal static ushort Sounds(char unit) => char.IsAsciiLetterLower(unit) ? (ushort)(Sound.FirstLetter + unit - 'a')
        : char.IsAsciiDigit(unit) ? (ushort)(Sound.FirstDigit + unit - '0') : SyllableTable.OfCharacter[unit];

    private static bool TrySound(string text, Span<ushort> ids)
    {
        if (text.Length is < 2 or > 64) return false;
        var syllables = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            ids[at] = Sounds(unit);
            if (ids[at] == 0) return false;
            if (ids[at] < Sound.FirstLetter) syllables++;
        }

        return syllables >= 1;
    }

    private static int Hash(ulong key) => (int)((key * 0xD6E8FEB86659FD93) >> (64 - FilterBits));

    private static void SetHash(ulong[] bits, ulong key) => bits[Hash(key) >> 6] |= 1ul << (Hash(key) & 63);

    private static bool HasHash(ulong[] bits, ulong key) => (bits[Hash(key) >> 6] & (1ul << (Hash(key) & 63))) != 0;

    private static void Set(ulong[] bits, ushort first, ushort second)
    {
        var at = (first << BitsOfSound) | second;
        bits[at >> 6] |= 1ul << (at & 63);
    }

    private static bool Has(ulong[] bits, ushort first, ushort second)
    {
        var at = (first << BitsOfSound) | second;
        return (bits[at >> 6] & (1ul << (at & 63))) != 0;
    }
}
