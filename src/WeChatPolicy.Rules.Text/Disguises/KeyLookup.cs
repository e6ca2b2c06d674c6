using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>A <see cref="KeyTable"/> that nothing is added to any more.</summary>
internal readonly struct KeyLookup
{
    private readonly FixedTable<ulong> _keys;
    private readonly FixedTable<int> _values;

    internal KeyLookup(FixedTable<ulong> keys, FixedTable<int> values) => (_keys, _values) = (keys, values);

    internal KeyLookup(TableReader tables)
        : this(tables.Next<ulong>(), tables.Next<int>())
    {
    }

    /// <summary>The value of a key; 0 for one that is not there.</summary>
    internal int Find(ulong key)
    {
        var keys = _keys.AsSpan();
        var slot = (int)((key * KeyTable.Multiplier) >> KeyTable.Shift(keys.Length));
        while (keys[slot] != key)
        {
            if (keys[slot] == 0) return 0;
            slot = (slot + 1) & (keys.Length - 1);
        }

        return _values[slot];
    }

    internal void Write(TableWriter to)
    {
        to.Add(_keys);
        to.Add(_values);
    }
}
