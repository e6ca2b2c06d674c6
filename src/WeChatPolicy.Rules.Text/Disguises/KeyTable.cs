using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>A small value for each of some thousand keys; made once and asked for every few characters of every text.</summary>
internal sealed class KeyTable
{
    internal const ulong Multiplier = 0x9E3779B97F4A7C15;

    private ulong[] _keys;
    private int[] _values;
    private int _shift;
    private int _count;

    /// <param name="keys">How many there will be, about.</param>
    internal KeyTable(int keys)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, (keys * 4) / 3));
        (_keys, _values, _shift) = (new ulong[size], new int[size], Shift(size));
    }

    /// <summary>The value of a key; 0 for one that is not there.</summary>
    internal int Find(ulong key)
    {
        var slot = Slot(key);
        return _keys[slot] == key ? _values[slot] : 0;
    }

    /// <summary>The value of a key, which is put there with 0 unless it is there. What stood at an earlier one may have moved.</summary>
    /// <param name="key">The key; none is 0.</param>
    internal ref int ValueOf(ulong key)
    {
        var slot = Slot(key);
        if (_keys[slot] == key) return ref _values[slot];
        if (++_count * 4L > _keys.Length * 3L)
        {
            Grow();
            slot = Slot(key);
        }

        _keys[slot] = key;
        return ref _values[slot];
    }

    /// <summary>The table as it is now.</summary>
    internal KeyLookup ToLookup() => new(_keys, _values);

    /// <summary>All values, those of empty places included, which are 0.</summary>
    internal Span<int> Values => _values;

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values, _shift) = (new ulong[keys.Length * 2], new int[keys.Length * 2], _shift - 1);
        for (var at = 0; at < keys.Length; at++)
        {
            if (keys[at] == 0) continue;
            var slot = Slot(keys[at]);
            (_keys[slot], _values[slot]) = (keys[at], values[at]);
        }
    }

    /// <summary>Where the key is, or would be.</summary>
    private int Slot(ulong key)
    {
        var slot = (int)((key * Multiplier) >> _shift);
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }

    internal static int Shift(int size) => 64 - BitOperations.Log2((uint)size);
}
