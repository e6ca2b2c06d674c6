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
        if (Count * 4L <= _slots.Length * 3L) return;
        var larger = new uint[_slots.Length * 2];
        foreach (var known in _slots)
        {
            if (known != 0) TryPlace(larger, known);
        }

        _slots = larger;
    }

    /// <summary>All of them, in no particular order.</summary>
    public Enumerator GetEnumerator() => new(_slots, _hasZero);

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

    /// <summary>Goes over the slots that are taken.</summary>
    internal ref struct Enumerator(uint[] slots, bool hasZero)
    {
        private readonly ReadOnlySpan<uint> _slots = slots;
        private int _at = hasZero ? -2 : -1;

        public readonly uint Current => _at < 0 ? 0 : _slots[_at];

        public bool MoveNext()
        {
            _at++;
            while (_at >= 0 && _at < _slots.Length && _slots[_at] == 0) _at++;
            return _at < _slots.Length;
        }
    }
}
