namespace WeChatPolicy.Rules.WeCom;

/// <summary>Follows the indexes of chunks from one to the next, and notices where they go in a circle.</summary>
/// <remarks>
/// Brent's way of finding a cycle (BIT 20, 1980): one index is remembered, and another one after 1, 2, 4, 8 … steps. A circle is noticed
/// within three rounds of it, and memory does not grow with the file.
/// </remarks>
internal sealed class ChunkChain(string? first)
{
    /// <summary>Somebody may be slow; but a file of nothing has an end.</summary>
    private const int MostEmpty = 16;

    private string _remembered = first ?? "";
    private long _steps;
    private long _until = 1;
    private int _empty;

    /// <summary>The index of the chunk to ask for; <see langword="null"/>: the first.</summary>
    public string? Index { get; private set; } = first;

    /// <summary>Goes on to the next chunk.</summary>
    /// <returns>Whether there is one: not so where the index was passed already, or where too many chunks in a row hold nothing.</returns>
    public bool Advance(MediaChunk chunk)
    {
        var (asked, next) = (Index ?? "", chunk.NextIndex ?? "");
        _empty = chunk.Data.IsEmpty ? _empty + 1 : 0;
        if (next == asked || next == _remembered || next.Length == 0 || _empty > MostEmpty) return false;
        Index = next;
        if (++_steps < _until) return true;
        (_remembered, _steps, _until) = (next, 0, _until * 2);
        return true;
    }
}
