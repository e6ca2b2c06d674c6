namespace WeChatPolicy.Rules.Text;

/// <summary>Pairs of neighbours at which nothing that is looked for can begin, the commonest of everyday talk: most of a text is passed over by it.</summary>
/// <remarks>
/// One access to memory a pair, and no pair is ever taken for another one: a slot and its tag together are the pair, since multiplying by
/// an odd number loses nothing. A pair that is missing costs a look; one that is there must be quiet.
/// </remarks>
internal sealed class QuietPairs
{
    private const int TagBits = PairHash.SlotShift;

    private readonly FixedTable<ushort> _tags;

    /// <param name="commonestFirst">Where two pairs share a slot the commoner one stays.</param>
    /// <param name="isQuiet">Whether nothing can begin at the pair.</param>
    internal QuietPairs(ReadOnlySpan<uint> commonestFirst, Func<uint, bool> isQuiet)
    {
        var (taken, tags) = (new bool[PairHash.Slots], new ushort[PairHash.Slots]);
        foreach (var pair in commonestFirst)
        {
            var hash = pair * PairHash.Multiplier;
            if (taken[hash >> TagBits] || !isQuiet(pair)) continue;
            taken[hash >> TagBits] = true;
            tags[hash >> TagBits] = (ushort)hash;
        }

        // Each tag is that of some pair, so an empty slot has to have one of a pair that is quiet too.
        for (var slot = 0u; slot < PairHash.Slots; slot++)
        {
            if (taken[slot]) continue;
            var tag = 0u;
            while (!isQuiet(((slot << TagBits) | tag) * s_inverse)) tag++;
            tags[slot] = (ushort)tag;
        }

        _tags = tags;
    }

    internal QuietPairs(TableReader tables) => _tags = tables.Next<ushort>();

    internal void Write(TableWriter to) => to.Add(_tags);

    internal ReadOnlySpan<ushort> Tags => _tags.AsSpan();

    /// <summary>Whether the pair is one of them.</summary>
    internal bool Has(uint pair) => _tags[(int)((pair * PairHash.Multiplier) >> TagBits)] == (ushort)(pair * PairHash.Multiplier);

    private static readonly uint s_inverse = Inverse();

    // Each step doubles the bits that are right; the number itself is right to three.
    private static uint Inverse()
    {
        var inverse = PairHash.Multiplier;
        for (var step = 0; step < 5; step++) inverse *= 2 - (PairHash.Multiplier * inverse);
        return inverse;
    }
}
