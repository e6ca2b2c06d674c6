using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>From a pair of characters to the pieces of terms that are anchored at it.</summary>
/// <remarks>Open addressing over flat arrays; the pieces of one pair stand next to each other.</remarks>
internal sealed class AnchorIndex
{
    private readonly FixedTable<uint> _pairs;
    private readonly FixedTable<Slot> _slots;
    private readonly FixedTable<Anchor> _anchors;

    // The characters of all terms, where the pieces lie.
    private readonly FixedTable<char> _chars;
    private readonly int _shift;

    /// <param name="pieces">The pieces, each with the pair that it is anchored at.</param>
    /// <param name="terms">The terms that they are of.</param>
    /// <param name="pairs">All pairs that lead somewhere.</param>
    internal AnchorIndex(List<(uint Pair, Piece Piece)> pieces, FoldedTerms terms, out PairSet pairs)
    {
        pairs = new PairSet();
        foreach (var (pair, _) in pieces) pairs.Add(pair);

        // Most slots stay empty, so that a search ends soon.
        var bits = BitOperations.Log2((uint)Math.Max(1, pairs.Count)) + 2;
        _shift = 32 - bits;
        _chars = terms.AllChars;
        (var keys, var slots, var anchors) = (new uint[1 << bits], new Slot[1 << bits], new Anchor[pieces.Count]);
        Deal(pieces, terms, keys, slots, anchors);
        (_pairs, _slots, _anchors) = (keys, slots, anchors);
    }

    internal AnchorIndex(TableReader tables, FoldedTerms terms)
    {
        (_pairs, _slots, _anchors, _chars) = (tables.Next<uint>(), tables.Next<Slot>(), tables.Next<Anchor>(), terms.AllChars);
        _shift = 32 - BitOperations.Log2((uint)_pairs.Length);
    }

    internal void Write(TableWriter to)
    {
        to.Add(_pairs);
        to.Add(_slots);
        to.Add(_anchors);
    }

    /// <summary>Counts the pieces of each pair, and then puts them side by side, in the order in which they came.</summary>
    private void Deal(List<(uint Pair, Piece Piece)> pieces, FoldedTerms terms, uint[] keys, Slot[] slots, Anchor[] anchors)
    {
        foreach (var (pair, _) in pieces)
        {
            var slot = SlotOf(pair);
            while (slots[slot].Count > 0 && keys[slot] != pair) slot = (slot + 1) & (slots.Length - 1);
            keys[slot] = pair;
            slots[slot].Count++;
        }

        var next = 0;
        foreach (ref var slot in slots.AsSpan())
        {
            slot.First = next;
            next += slot.Count;
        }

        // Each place moves on as it is filled, and goes back at the end.
        foreach (var (pair, piece) in pieces)
        {
            var slot = SlotOf(pair);
            while (keys[slot] != pair) slot = (slot + 1) & (slots.Length - 1);
            anchors[slots[slot].First++] = new(piece, terms);
        }

        foreach (ref var slot in slots.AsSpan()) slot.First -= slot.Count;
    }

    /// <summary>The pieces anchored at a pair; none for most pairs.</summary>
    internal ReadOnlySpan<Anchor> Find(uint pair)
    {
        var slots = _slots.AsSpan();
        for (var slot = SlotOf(pair); slots[slot].Count > 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (_pairs[slot] == pair) return _anchors.AsSpan(slots[slot].First, slots[slot].Count);
        }

        return [];
    }

    /// <summary>Whether the piece stands in the text, its pair being at <paramref name="at"/>, and where it begins.</summary>
    internal bool Stands(in Anchor anchor, ReadOnlySpan<char> text, int at, out int start)
    {
        start = at - anchor.Offset;
        if (anchor.Length == 2) return true;

        // One further character tells most of a chain apart, and it lies with the anchor.
        var probe = at + anchor.ProbeAt;
        return (uint)probe < (uint)text.Length && text[probe] == anchor.Probe && start >= 0 && start + anchor.Length <= text.Length
            && text.Slice(start, anchor.Length).SequenceEqual(_chars.AsSpan(anchor.First, anchor.Length));
    }

    private int SlotOf(uint pair) => (int)((pair * 0x9E37_79B1u) >> _shift);

    /// <summary>A piece of a term to be anchored at its pair that begins at <paramref name="Offset"/>.</summary>
    internal readonly record struct Piece(int Term, int Offset, bool IsSecondHalf)
    {
        internal ReadOnlySpan<char> Of(FoldedTerms terms) => IsSecondHalf ? terms[Term].Second : terms[Term].First;
    }

    private struct Slot
    {
        internal int First;
        internal int Count;
    }

    /// <summary>A piece where it is looked up.</summary>
    internal readonly struct Anchor
    {
        internal readonly int Term;
        internal readonly int First;
        internal readonly byte Length;
        internal readonly byte Offset;
        internal readonly bool IsSecondHalf;
        internal readonly sbyte ProbeAt;

        // A character; as wide as this, so that nothing lies between two anchors that nobody has set.
        internal readonly int Probe;

        internal Anchor(Piece piece, FoldedTerms terms)
        {
            ref readonly var row = ref terms.Row(piece.Term);
            var text = piece.Of(terms);
            (Term, First) = (piece.Term, row.Start + (piece.IsSecondHalf ? row.First : 0));
            (Length, Offset, IsSecondHalf) = ((byte)text.Length, (byte)piece.Offset, piece.IsSecondHalf);
            ProbeAt = (sbyte)(piece.Offset > 0 ? -1 : 2);
            Probe = text.Length == 2 ? '\0' : text[piece.Offset > 0 ? piece.Offset - 1 : 2];
        }
    }
}
