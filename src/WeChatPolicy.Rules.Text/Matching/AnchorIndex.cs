using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>From a pair of characters to the pieces of terms that are anchored at it.</summary>
/// <remarks>Open addressing over flat arrays; the pieces of one pair stand next to each other.</remarks>
internal sealed class AnchorIndex
{
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
        var (slots, anchors) = (new Slot[1 << bits], new Anchor[pieces.Count]);
        Deal(pieces, terms, slots, anchors);
        (_slots, _anchors) = (slots, anchors);
    }

    internal AnchorIndex(TableReader tables, FoldedTerms terms)
    {
        (_slots, _anchors, _chars) = (tables.Next<Slot>(), tables.Next<Anchor>(), terms.AllChars);
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
    }

    internal void Write(TableWriter to)
    {
        to.Add(_slots);
        to.Add(_anchors);
    }

    /// <summary>Counts the pieces of each pair, and then puts them side by side, in the order in which they came.</summary>
    private void Deal(List<(uint Pair, Piece Piece)> pieces, FoldedTerms terms, Slot[] slots, Anchor[] anchors)
    {
        var counts = new int[slots.Length];
        foreach (var (pair, _) in pieces)
        {
            var slot = SlotOf(pair);
            while (counts[slot] > 0 && slots[slot].Pair != pair) slot = (slot + 1) & (slots.Length - 1);
            slots[slot].Pair = pair;
            counts[slot]++;
        }

        var next = 0;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (counts[slot] == 0) continue;
            slots[slot].First = next + 1;
            next += counts[slot];
        }

        var dealt = new int[slots.Length];
        foreach (var (pair, piece) in pieces)
        {
            var slot = SlotOf(pair);
            while (counts[slot] == 0 || slots[slot].Pair != pair) slot = (slot + 1) & (slots.Length - 1);
            var place = slots[slot].First - 1 + dealt[slot]++;
            anchors[place] = new(piece, terms, isLast: dealt[slot] == counts[slot]);
        }
    }

    /// <summary>The pieces anchored at a pair; none for most pairs.</summary>
    internal ReadOnlySpan<Anchor> Find(uint pair)
    {
        var slots = _slots.AsSpan();
        for (var at = SlotOf(pair); slots[at].First > 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Pair != pair) continue;
            var anchors = _anchors.AsSpan();
            var first = slots[at].First - 1;
            var last = first;
            while (!anchors[last].IsLast) last++;
            return anchors[first..(last + 1)];
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
        internal uint Pair;

        // The first of its pieces, counted from 1; 0 for an empty slot.
        internal int First;
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

        internal readonly char Probe;

        // As wide as this, so that nothing lies between two anchors that nobody has set.
        private readonly ushort _isLast;

        internal Anchor(Piece piece, FoldedTerms terms, bool isLast)
        {
            _isLast = isLast ? (ushort)1 : (ushort)0;
            ref readonly var row = ref terms.Row(piece.Term);
            var text = piece.Of(terms);
            (Term, First) = (piece.Term, row.Start + (piece.IsSecondHalf ? row.First : 0));
            (Length, Offset, IsSecondHalf) = ((byte)text.Length, (byte)piece.Offset, piece.IsSecondHalf);
            ProbeAt = (sbyte)(piece.Offset > 0 ? -1 : 2);
            Probe = text.Length == 2 ? '\0' : text[piece.Offset > 0 ? piece.Offset - 1 : 2];
        }

        /// <summary>Whether no further piece of its pair follows.</summary>
        internal bool IsLast => _isLast != 0;
    }
}
