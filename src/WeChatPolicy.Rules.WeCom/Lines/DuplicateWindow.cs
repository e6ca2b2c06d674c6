using System.Numerics;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Remembers at least the last so many message ids, by 64-bit hash, in memory that stops growing.</summary>
/// <remarks>
/// Two tables take turns: when the younger is full, the older is forgotten and takes its place. Two different ids of one
/// window share a hash once in about 10^14 messages; the only harm is a mark of a duplicate, for both are read.
/// </remarks>
internal sealed class DuplicateWindow(int least)
{
    private readonly int _largest = TableSize(least);
    private ulong[] _younger = new ulong[Math.Min(1024, TableSize(least))];
    private ulong[] _older = [0];
    private int _inYounger;

    /// <summary>Takes note of an id.</summary>
    /// <returns>Whether it is remembered from before.</returns>
    public bool Note(ReadOnlySpan<byte> id)
    {
        // Zero marks a free place.
        var hash = Math.Max(1, Utf8Hash.Of(id));
        if (_younger[Place(_younger, hash)] == hash) return true;
        var before = _older[Place(_older, hash)] == hash;
        if (_inYounger == least) TakeTurns();
        else if (_younger.Length < _largest && _inYounger > _younger.Length / 2) Grow();
        _younger[Place(_younger, hash)] = hash;
        _inYounger++;
        return before;
    }

    /// <summary>A power of two that is never more than two thirds full.</summary>
    private static int TableSize(int entries) => (int)BitOperations.RoundUpToPowerOf2((uint)entries + ((uint)entries / 2) + 1);

    private static int Place(ulong[] table, ulong hash)
    {
        var mask = table.Length - 1;
        var place = (int)(hash >> 32) & mask;
        while (table[place] != 0 && table[place] != hash) place = (place + 1) & mask;
        return place;
    }

    private void TakeTurns()
    {
        var forgotten = _older.Length == _younger.Length ? _older : new ulong[_younger.Length];
        Array.Clear(forgotten);
        (_younger, _older) = (forgotten, _younger);
        _inYounger = 0;
    }

    private void Grow()
    {
        var larger = new ulong[_younger.Length * 2];
        foreach (var hash in _younger)
        {
            if (hash != 0) larger[Place(larger, hash)] = hash;
        }

        _younger = larger;
    }
}
