using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>A small value for each of some thousand keys; made once and asked for every few characters of every text.</summary>
internal sealed class KeyTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly ulong[] _keys;
    private readonly int[] _values;
    private readonly int _shift;

    /// <param name="entries">Keys and values, neither of which is 0; of one key the first value stays.</param>
    internal KeyTable(IReadOnlyCollection<(ulong Key, int Value)> entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Count * 2));
        _shift = 64 - BitOperations.Log2((uint)size);
        (_keys, _values) = (new ulong[size], new int[size]);
        foreach (var (key, value) in entries)
        {
            var slot = Slot(key);
            if (_keys[slot] == 0) (_keys[slot], _values[slot]) = (key, value);
        }
    }

    /// <summary>The value of a key; 0 for one that is not there.</summary>
    internal int Find(ulong key)
    {
        var slot = Slot(key);
        return _keys[slot] == key ? _values[slot] : 0;
    }

    /// <summary>Where the key is, or would be.</summary>
    private int Slot(ulong key)
    {
        var slot = (int)((key * Multiplier) >> _shift);
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }
}
