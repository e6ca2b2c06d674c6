using System.Buffers;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Hands out one shared <see cref="Correspondent"/> for each id. Bounded: full, it begins anew.</summary>
internal sealed class Correspondents
{
    private const int MostUnlisted = 1000;

    private readonly WeComDirectory _directory;
    private readonly int _most;
    private readonly Dictionary<byte[], Correspondent> _byId = new(Utf8Keys.Comparer);
    private readonly Dictionary<byte[], Correspondent>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;
    private readonly SortedSet<string> _unlisted = new(StringComparer.Ordinal);

    public Correspondents(WeComDirectory directory, int most)
    {
        _directory = directory;
        _most = most;
        _byBytes = _byId.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The first ids met that the directory should have listed and does not.</summary>
    public IReadOnlyCollection<string> Unlisted => _unlisted;

    public Correspondent Find(JsonSlice id)
    {
        if (!id.Escaped) return Find(id.Bytes);
        var rented = ArrayPool<byte>.Shared.Rent(id.Bytes.Length);
        var found = Find(rented.AsSpan(0, JsonEscapes.Undo(id.Bytes, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return found;
    }

    public Correspondent Find(ReadOnlySpan<byte> id)
    {
        if (_byBytes.TryGetValue(id, out var known)) return known;
        if (_byId.Count >= _most) _byId.Clear();
        var found = _directory.Find(System.Text.Encoding.UTF8.GetString(id));
        _byBytes[id] = found;
        if (found.IsUnlisted && _unlisted.Count < MostUnlisted) _unlisted.Add(found.Id);
        return found;
    }
}
