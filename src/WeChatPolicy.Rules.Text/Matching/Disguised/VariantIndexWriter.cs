namespace WeChatPolicy.Rules.Text;

/// <summary>Puts terms in a <see cref="VariantIndex"/>.</summary>
internal sealed class VariantIndexWriter
{
    private const int LongestTerm = 64;
    private const int Fewest = 1 << 14;
    private const int LongestKey = VariantIndex.LongestKey;

    internal VariantIndexWriter(IEnumerable<(int Term, FoldedTerm Folded)> terms, DisguiseKinds kinds)
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
            if ((kinds & DisguiseKinds.Initials) != 0 && VariantIndex.IsShortened(folded)) AddShortened(links, ids, term, folded.IsUnmistakable);
        }

        Neighbours = neighbours.ToFilter();
        Terms = Flatten(links);
    }

    internal KeyTable Table { get; } = new(Fewest);

    internal int[] Terms { get; }

    internal ulong[] Pairs { get; } = new ulong[(1 << (2 * VariantIndex.BitsOfSound)) / 64];

    internal ulong[] Begins { get; } = new ulong[(1 << (2 * VariantIndex.BitsOfSound)) / 64];

    internal ulong[] Wholes { get; } = new ulong[(1 << VariantIndex.FilterBits) / 64];

    internal ulong[] Prefixes { get; } = new ulong[(1 << VariantIndex.FilterBits) / 64];

    internal NeighbourFilter Neighbours { get; }

    /// <summary>Lays the terms of each key side by side, in the order in which they came, and makes the key lead to the first of them.</summary>
    private int[] Flatten(List<(int Term, int Before)> links)
    {
        var terms = new int[links.Count];
        var next = 0;
        foreach (ref var value in Table.Values)
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
            ids[at] = VariantIndex.Shortened(whole);
            Add(links, ids, term);
            for (var other = at + 1; isUnmistakable && ids.Length >= 4 && other < last; other++)
            {
                var second = ids[other];
                if (second >= Sound.FirstLetter) continue;
                ids[other] = VariantIndex.Shortened(second);
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
            if (at > 0) SetHash(Prefixes, key);
            key = VariantIndex.Extend(key, ids[at]);
        }

        SetHash(Wholes, key);
        ref var last = ref Table.ValueOf(key);

        // Terms come one after the other, so that one that is there already is the last of its key.
        if (last == 0 || links[last - 1].Term != term)
        {
            links.Add((term, last));
            last = links.Count;
        }

        for (var at = 0; at + 1 < ids.Length; at++) Set(Pairs, ids[at], ids[at + 1]);
        Set(Begins, ids[0], ids[1]);
    }

    private static bool TrySound(ReadOnlySpan<char> text, Span<ushort> ids)
    {
        if (text.Length is < 2 or > LongestTerm) return false;
        var syllables = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            ids[at] = VariantIndex.Sounds(unit);
            if (ids[at] == 0) return false;
            if (ids[at] < Sound.FirstLetter) syllables++;
        }

        return syllables >= 1;
    }

    private static void SetHash(ulong[] bits, ulong key) => bits[VariantIndex.Hash(key) >> 6] |= 1ul << (VariantIndex.Hash(key) & 63);

    private static void Set(ulong[] bits, ushort first, ushort second)
    {
        var at = (first << VariantIndex.BitsOfSound) | second;
        bits[at >> 6] |= 1ul << (at & 63);
    }
}
