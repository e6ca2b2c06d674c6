using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>From a pair of characters to the pieces of terms that are anchored at it.</summary>
/// <remarks>Open addressing over flat arrays; the pieces of one pair stand next to each other.</remarks>
internal sealed class AnchorIndex
{
    private readonly uint[] _pairs;
    private readonly (int First, int Count)[] _slots;
    private readonly Anchor[] _anchors;
    private readonly char[] _pieces;
    private readonly int _shift;

    /// <param name="pieces">The pieces, each with the pair that it is anchored at.</param>
    /// <param name="pairs">All pairs that lead somewhere.</param>
    internal AnchorIndex(List<(uint Pair, Piece Piece)> pieces, out PairSet pairs)
    {
        pairs = new PairSet();
        var length = 0;
        foreach (var (pair, piece) in pieces)
        {
            pairs.Add(pair);
            length += piece.Text.Length;
        }

        // Most slots stay empty, so that a search ends soon.
        var bits = BitOperations.Log2((uint)Math.Max(1, pairs.Count)) + 2;
        _shift = 32 - bits;
        _pairs = new uint[1 << bits];
        _slots = new (int, int)[1 << bits];
        _anchors = new Anchor[pieces.Count];
        _pieces = new char[length];
        Deal(pieces);
    }

    /// <summary>Counts the pieces of each pair, and then puts them side by side, in the order in which they came.</summary>
    private void Deal(List<(uint Pair, Piece Piece)> pieces)
    {
        foreach (var (pair, _) in pieces)
        {
            var slot = Slot(pair);
            while (_slots[slot].Count > 0 && _pairs[slot] != pair) slot = (slot + 1) & (_slots.Length - 1);
            _pairs[slot] = pair;
            _slots[slot].Count++;
        }

        var next = 0;
        foreach (ref var slot in _slots.AsSpan())
        {
            slot.First = next;
            next += slot.Count;
        }

        // Each place moves on as it is filled, and goes back at the end.
        var written = 0;
        foreach (var (pair, piece) in pieces)
        {
            var slot = Slot(pair);
            while (_pairs[slot] != pair) slot = (slot + 1) & (_slots.Length - 1);
            _anchors[_slots[slot].First++] = new(piece, written);
            piece.Text.CopyTo(_pieces.AsSpan(written));
            written += piece.Text.Length;
        }

        foreach (ref var slot in _slots.AsSpan()) slot.First -= slot.Count;
    }

    /// <summary>The pieces anchored at a pair; none for most pairs.</summary>
    internal ReadOnlySpan<Anchor> Find(uint pair)
    {
        for (var slot = Slot(pair); _slots[slot].Count > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_pairs[slot] == pair) return _anchors.AsSpan(_slots[slot].First, _slots[slot].Count);
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
            && text.Slice(start, anchor.Length).SequenceEqual(_pieces.AsSpan(anchor.First, anchor.Length));
    }

    private int Slot(uint pair) => (int)((pair * 0x9E37_79B1u) >> _shift);

    /// <summary>A piece of a term to be anchored at its pair that begins at <paramref name="Offset"/>.</summary>
    internal readonly record struct Piece(int Term, string Text, int Offset, bool IsSecondHalf);

    /// <summary>A piece where it is looked up: its characters are in the common array.</summary>
    internal readonly struct Anchor(Piece piece, int first)
    {
        internal readonly int Term = piece.Term;
        internal readonly int First = first;
        internal readonly byte Length = (byte)piece.Text.Length;
        internal readonly byte Offset = (byte)piece.Offset;
        internal readonly bool IsSecondHalf = piece.IsSecondHalf;
        internal readonly sbyte ProbeAt = (sbyte)(piece.Offset > 0 ? -1 : 2);
        internal readonly char Probe = piece.Text.Length == 2 ? '\0' : piece.Text[piece.Offset > 0 ? piece.Offset - 1 : 2];
    }
}
