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
    private const int LongestTerm = 64;
    private const int Fewest = 1 << 14;

    // From a key to the first of its terms, counted from 1.
    private readonly KeyTable _table = new(Fewest);

    // The terms of one key after another; the last of each as its complement.
    private readonly int[] _terms;
    private readonly ulong[] _pairs = new ulong[(1 << (2 * BitsOfSound)) / 64];
    private readonly ulong[] _begins = new ulong[(1 << (2 * BitsOfSound)) / 64];

    // A bit for each key, and one for each beginning of a key, by hash: most of what is asked for ends here, in memory that is near.
    private readonly ulong[] _wholes = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _prefixes = new ulong[(1 << FilterBits) / 64];

    internal VariantIndex(IEnumerable<(int Term, FoldedTerm Folded)> terms, DisguiseKinds kinds)
    {
        Span<ushort> sounds = stackalloc ushort[LongestTerm];
        var neighbours = new HiddenNeighbours(kinds);
        var links = new List<(int Term, int Before)>(Fewest);
        foreach (var (term, folded) in terms)
        {
            var text = folded.First;
            if (!TrySound(text, sounds)) continue;
            var ids = sounds[..text.Length];
            Add(links, ids, term);
            neighbours.Add(folded);
            if ((kinds & DisguiseKinds.Initials) != 0 && IsShortened(folded)) AddShortened(links, ids, term, folded.IsUnmistakable);
        }

        Neighbours = neighbours.ToFilter();
        _terms = Flatten(links);
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

    /// <summary>Lays the terms of each key side by side, in the order in which they came, and makes the key lead to the first of them.</summary>
    private int[] Flatten(List<(int Term, int Before)> links)
    {
        var terms = new int[links.Count];
        var next = 0;
        foreach (ref var value in _table.Values)
        {
            if (value == 0) continue;
            var first = next;
            for (var link = value; link != 0; link = links[link - 1].Before) terms[next++] = links[link - 1].Term;
            terms.AsSpan(first..next).Reverse();
            terms[next - 1] = ~terms[next - 1];
            value = first + 1;
        }

        return terms;
    }

    private void AddShortened(List<(int Term, int Before)> links, Span<ushort> ids, int term, bool isUnmistakable)
    {
        var last = Math.Min(ids.Length, LongestKey);
        for (var at = 0; at < last; at++)
        {
            var whole = ids[at];
            if (whole >= Sound.FirstLetter) continue;
            ids[at] = Shortened(whole);
            Add(links, ids, term);
            for (var other = at + 1; isUnmistakable && ids.Length >= 4 && other < last; other++)
            {
                var second = ids[other];
                if (second >= Sound.FirstLetter) continue;
                ids[other] = Shortened(second);
                Add(links, ids, term);
                ids[other] = second;
            }

            ids[at] = whole;
        }
    }

    private void Add(List<(int Term, int Before)> links, ReadOnlySpan<ushort> ids, int term)
    {
        var key = 0ul;
        for (var at = 0; at < Math.Min(ids.Length, LongestKey); at++)
        {
            if (at > 0) SetHash(_prefixes, key);
            key = Extend(key, ids[at]);
        }

        SetHash(_wholes, key);
        ref var last = ref _table.ValueOf(key);

        // Terms come one after the other, so that one that is there already is the last of its key.
        if (last == 0 || links[last - 1].Term != term)
        {
            links.Add((term, last));
            last = links.Count;
        }

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
        if (text.Length is < 2 or > LongestTerm) return false;
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
