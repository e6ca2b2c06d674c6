namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Reads a mail line by line (RFC 5322), and ends where a boundary of one of the open parts stands (RFC 2046, 5.1).</summary>
internal sealed class MailLines(Stream content)
{
    /// <summary>No line is longer by the standard (998 bytes); a longer one is handed out in pieces.</summary>
    private const int Longest = 1 << 16;

    private readonly byte[] _buffer = new byte[2 * Longest];
    private readonly List<byte[]> _boundaries = [];
    private int _start;
    private int _end;
    private bool _isAtLineStart = true;

    /// <summary>The depth of the boundary that was met last, 0 for the outermost; −1 before any, and at the end of the mail.</summary>
    public int Met { get; private set; } = -1;

    /// <summary>Whether that boundary says that no part follows.</summary>
    public bool IsLast { get; private set; }

    public int Depth => _boundaries.Count;

    public void Open(string boundary) => _boundaries.Add([.. "--"u8, .. System.Text.Encoding.Latin1.GetBytes(boundary)]);

    public void Close() => _boundaries.RemoveAt(_boundaries.Count - 1);

    /// <summary>The next line with its end; <see langword="false"/> at a boundary, which is read over, and at the end.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        line = Next();
        if (line.IsEmpty)
        {
            (Met, IsLast) = (-1, true);
            return false;
        }

        var startsLine = _isAtLineStart;
        _isAtLineStart = line[^1] == '\n';
        if (!startsLine || !line.StartsWith("--"u8) || !IsBoundary(line)) return true;
        line = default;
        return false;
    }

    /// <summary>Whether the next line begins with these words.</summary>
    public bool IsNext(ReadOnlySpan<byte> words)
    {
        while (_end - _start < words.Length && Fill() > 0)
        {
        }

        return _buffer.AsSpan(_start, _end - _start).StartsWith(words);
    }

    private bool IsBoundary(ReadOnlySpan<byte> line)
    {
        line = line.TrimEnd(" \t\r\n"u8);
        for (var depth = _boundaries.Count - 1; depth >= 0; depth--)
        {
            if (!line.StartsWith(_boundaries[depth])) continue;
            var rest = line[_boundaries[depth].Length..];
            if (!rest.IsEmpty && !rest.SequenceEqual("--"u8)) continue;
            (Met, IsLast) = (depth, !rest.IsEmpty);
            return true;
        }

        return false;
    }

    private ReadOnlySpan<byte> Next()
    {
        while (true)
        {
            var open = _buffer.AsSpan(_start, _end - _start);
            var length = open.IndexOf((byte)'\n') + 1;
            if (length == 0 && open.Length >= Longest) length = open.Length;
            if (length == 0)
            {
                if (Fill() > 0) continue;
                length = _end;
            }

            var line = _buffer.AsSpan(_start, length);
            _start += length;
            return line;
        }
    }

    // What is left moves to the front, so that there is room for a whole line behind it.
    private int Fill()
    {
        var open = _buffer.AsSpan(_start, _end - _start);
        open.CopyTo(_buffer);
        (_start, _end) = (0, open.Length);
        var read = content.Read(_buffer, _end, Longest);
        _end += read;
        return read;
    }
}
