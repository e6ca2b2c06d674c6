namespace WeChatPolicy.Rules.WeCom;

/// <summary>Remembers at least the last so many message ids, by 64-bit hash, in memory that does not grow.</summary>
/// <remarks>
/// Two tables take turns: when the younger is full, the older is forgotten and takes its place. Two different ids of one
/// window share a hash once in about 10^14 messages; the only harm is a mark of a duplicate, for both are read.
/// </remarks>
internal sealed class DuplicateWindow
{
    private readonly int _perTable;
    private ulong[] _younger;
    private ulong[] _older;
    private int _inYounger;

    public DuplicateWindow(int least)
    {
        _perTable = least;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)least + ((uint)least / 2) + 1);
        _younger = new ulong[size];
        _older = new ulong[size];
    }

    /// <summary>Takes note of an id.</summary>
    /// <returns>Whether it is remembered from before.</returns>
    public bool Note(ReadOnlySpan<byte> id)
    {
        // Zero marks a free place.
        var hash = Math.Max(1, Utf8Hash.Of(id));
        var place = Find(_younger, hash);
        if (_younger[place] == hash) return true;
        var before = _older[Find(_older, hash)] == hash;
        if (_inYounger == _perTable)
        {
            (_younger, _older) = (_older, _younger);
            Array.Clear(_younger);
            _inYounger = 0;
            place = Find(_younger, hash);
        }

        _younger[place] = hash;
        _inYounger++;
        return before;
    }

    private static int Find(ulong[] table, ulong hash)
    {
        var mask = table.Length - 1;
        var place = (int)(hash >> 32) & mask;
        while (table[place] != 0 && table[place] != hash) place = (place + 1) & mask;
        return place;
    }
}
