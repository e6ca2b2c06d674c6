namespace WeChatPolicy.Rules.Text;

/// <summary>Pairs of neighbours at which nothing that is looked for can begin, as they were met: most of a text is passed over by it.</summary>
/// <remarks>
/// It learns: who finds that nothing begins at a pair lets it be remembered, and the next text that holds the pair is spared the look. What
/// is so is a matter of the pair alone, so a reading is the same whatever is remembered. No pair is ever taken for another one: a slot and a
/// tag together are the pair, since multiplying by an odd number loses nothing. A slot is one number that is written at once, so threads
/// that remember different pairs in it lose one of them at the worst.
/// </remarks>
internal sealed class QuietPairs
{
    // The two tags that were remembered last, the last one in the lower half. Tag 0 is none: such a pair is always looked at.
    private readonly uint[] _tags = new uint[PairHash.Slots];

    // How many found no room; threads that lose count of it do no harm.
    private int _refused;

    internal ReadOnlySpan<uint> Tags => _tags;

    /// <summary>Whether the pair with this hash is one of those in its slot.</summary>
    internal static bool Holds(uint tags, uint hash)
    {
        var tag = PairHash.Tag(hash);
        return (Math.Min((tags ^ tag) & 0xFFFF, (tags >> PairHash.SlotShift) ^ tag) == 0) & (tag != 0);
    }

    /// <summary>Whether the pair is remembered.</summary>
    internal bool Has(uint pair) => Holds(_tags[(pair * PairHash.Multiplier) >> PairHash.SlotShift], pair * PairHash.Multiplier);

    /// <summary>Remembers a pair at which nothing can begin.</summary>
    /// <remarks>
    /// The first ones to come are the common ones, mostly, and stay: what comes seldom would only drive them out. One pair in sixteen takes
    /// the place of another all the same, so that what is talked about may change.
    /// </remarks>
    internal void Remember(uint pair)
    {
        var hash = pair * PairHash.Multiplier;
        ref var tags = ref _tags[hash >> PairHash.SlotShift];
        if (tags >> PairHash.SlotShift != 0 && (++_refused & 15) != 0) return;
        tags = (tags << PairHash.SlotShift) | PairHash.Tag(hash);
    }
}
