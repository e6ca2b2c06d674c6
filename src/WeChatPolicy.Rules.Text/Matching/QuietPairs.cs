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
    // Slot and tag are the hash. A tag has its highest bit set, so that 0 is none.
    private readonly ushort[] _tags = new ushort[Slots];

    // How many found no room; threads that lose count of it do no harm.
    private int _refused;

    internal const int Slots = 1 << 17;

    private const int SlotShift = 15;

    internal ReadOnlySpan<ushort> Tags => _tags;

    /// <summary>Whether the pair with this hash is the one of its slot.</summary>
    internal static bool Holds(ReadOnlySpan<ushort> tags, uint hash) => tags[(int)(hash >> SlotShift)] == ((hash & 0x7FFF) | 0x8000);

    /// <summary>Whether the pair is remembered.</summary>
    internal bool Has(uint pair) => Holds(_tags, pair * PairHash.Multiplier);

    /// <summary>Remembers a pair at which nothing can begin.</summary>
    /// <remarks>
    /// The first ones to come are the common ones, mostly, and stay: what comes seldom would only drive them out. One pair in sixteen takes
    /// the place of another all the same, so that what is talked about may change.
    /// </remarks>
    internal void Remember(uint pair)
    {
        var hash = pair * PairHash.Multiplier;
        ref var tag = ref _tags[hash >> SlotShift];
        if (tag == 0 || (++_refused & 15) == 0) tag = (ushort)((hash & 0x7FFF) | 0x8000);
    }
}
