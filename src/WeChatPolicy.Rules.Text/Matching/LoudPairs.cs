namespace WeChatPolicy.Rules.Text;

/// <summary>Pairs of neighbours at which something may begin, with what that may be, as they were met.</summary>
/// <remarks>As <see cref="QuietPairs"/>, with one to a slot.</remarks>
internal sealed class LoudPairs
{
    // What may begin in the lower half, the tag in the upper one. What is loud begins something, so that 0 is none.
    private readonly uint[] _known = new uint[PairHash.Slots];

    private int _refused;

    /// <summary>What may begin at a pair, or <see cref="Beginnings.Nothing"/> where it is not remembered.</summary>
    internal Beginnings Of(uint pair)
    {
        var hash = pair * PairHash.Multiplier;
        var known = _known[hash >> PairHash.SlotShift];
        return known >> PairHash.SlotShift == PairHash.Tag(hash) ? (Beginnings)(known & 0xFFFF) : Beginnings.Nothing;
    }

    internal void Remember(uint pair, Beginnings beginnings)
    {
        var hash = pair * PairHash.Multiplier;
        ref var known = ref _known[hash >> PairHash.SlotShift];
        if (known != 0 && (++_refused & 15) != 0) return;
        known = (PairHash.Tag(hash) << PairHash.SlotShift) | (uint)beginnings;
    }
}
