using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>From a pair of characters to the pieces of terms that are anchored at it.</summary>
/// <remarks>Open addressing over flat arrays; the pieces of one pair stand next to each other.</remarks>
internal sealed class AnchorIndex
{
    private readonly uint[] _pairs;
    private readonly (int First, int Count)[] _slots;
    private readonly Anchor[] _anchors;
    private readonly int _shift;

    internal AnchorIndex(IReadOnlyList<(uint Pair, Anchor Anchor)> anchors)
    {
        var chains = anchors.GroupBy(item => item.Pair, item => item.Anchor).ToList();
        Pairs = [.. chains.Select(chain => chain.Key)];
        var bits = BitOperations.Log2((uint)Math.Max(1, chains.Count)) + 2;
        _shift = 32 - bits;
        _pairs = new uint[1 << bits];
        _slots = new (int, int)[1 << bits];
        _anchors = new Anchor[anchors.Count];
        var next = 0;
        foreach (var chain in chains)
        {
            var first = next;
            foreach (var anchor in chain) _anchors[next++] = anchor;
            var slot = Slot(chain.Key);
            while (_slots[slot].Count > 0) slot = (slot + 1) & (_slots.Length - 1);
            _pairs[slot] = chain.Key;
            _slots[slot] = (first, next - first);
        }
    }

    /// <summary>One piece of a term: its characters, and where in them its rarest pair stands.</summary>
    internal readonly record struct Anchor(int Term, string Piece, int Offset, bool IsSecondHalf);

    /// <summary>All pairs that lead somewhere.</summary>
    internal IReadOnlyCollection<uint> Pairs { get; }

    /// <summary>The pieces anchored at a pair; none for most pairs.</summary>
    internal ReadOnlySpan<Anchor> Find(uint pair)
    {
        for (var slot = Slot(pair); _slots[slot].Count > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_pairs[slot] == pair) return _anchors.AsSpan(_slots[slot].First, _slots[slot].Count);
        }

        return [];
    }

    private int Slot(uint pair) => (int)((pair * 0x9E37_79B1u) >> _shift);
}
