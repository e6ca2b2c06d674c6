namespace WeChatPolicy.Rules.Text;

/// <summary>Pairs of neighbours at which something may begin, with what that may be, as they were met.</summary>
/// <remarks>As <see cref="QuietPairs"/>, in fewer slots: there are few of them, and what is asked for often should be near.</remarks>
internal sealed class LoudPairs
{
    private const int SlotBits = 14;
    private const int KindBits = SlotBits;
    private const uint Kinds = (1u << KindBits) - 1;

    // What may begin in the lower bits, the tag in the upper ones. What is loud begins something, so that 0 is none.
    private readonly uint[] _known = new uint[1 << SlotBits];
    private int _refused;

    /// <summary>What may begin at a pair, or <see cref="Beginnings.Nothing"/> where it is not remembered.</summary>
    internal Beginnings Of(uint pair)
    {
        var hash = pair * PairHash.Multiplier;
        var known = _known[hash >> (32 - SlotBits)];
        return (known ^ (hash << SlotBits)) <= Kinds ? (Beginnings)(known & Kinds) : Beginnings.Nothing;
    }

    internal void Remember(uint pair, Beginnings beginnings)
    {
        var hash = pair * PairHash.Multiplier;
        ref var known = ref _known[hash >> (32 - SlotBits)];
        if (known == 0 || (++_refused & 15) == 0) known = (hash << SlotBits) | (uint)beginnings;
    }
}
