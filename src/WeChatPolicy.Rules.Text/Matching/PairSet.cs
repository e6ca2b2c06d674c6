using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>Pairs of characters, each once, while filters are built of them; a hundred thousand of them, so that a flat array is worth it.</summary>
internal sealed class PairSet
{
    private uint[] _slots = new uint[256];
    private bool _hasZero;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    internal void Add(uint pair)
    {
        // An empty slot is 0.
        if (pair == 0)
        {
            if (!_hasZero) Count++;
            _hasZero = true;
            return;
        }

        if (!TryPlace(_slots, pair)) return;
        Count++;
        if (Count * 2 <= _slots.Length) return;
        var larger = new uint[_slots.Length * 4];
        foreach (var known in _slots)
        {
            if (known != 0) TryPlace(larger, known);
        }

        _slots = larger;
    }

    /// <summary>All of them, in no particular order.</summary>
    internal uint[] ToArray()
    {
        var pairs = new uint[Count];
        var next = _hasZero ? 1 : 0;
        foreach (var known in _slots)
        {
            if (known != 0) pairs[next++] = known;
        }

        return pairs;
    }

    private static bool TryPlace(uint[] slots, uint pair)
    {
        var slot = (int)((pair * PairHash.Multiplier) >> (32 - BitOperations.Log2((uint)slots.Length)));
        while (slots[slot] != 0)
        {
            if (slots[slot] == pair) return false;
            slot = (slot + 1) & (slots.Length - 1);
        }

        slots[slot] = pair;
        return true;
    }
}
