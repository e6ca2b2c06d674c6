using System.Text;

namespace WeChatPolicy.Rules.DataZone.Reading;

/// <summary>The lines of a transcript, as far as its bounds allow, and where each stands in its bytes.</summary>
internal sealed class TranscriptText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<Line> _lines = [];

    private TranscriptText(string text, int unreadLines) => (Text, UnreadLines) = (text, unreadLines);

    public string Text { get; }

    /// <summary>How many lines lie beyond the bounds.</summary>
    public int UnreadLines { get; private set; }

    public int LineCount => _lines.Count;

    public Line this[int line] => _lines[line];

    /// <exception cref="TranscriptException">What is within the bounds is no UTF-8.</exception>
    public static TranscriptText Of(ReadOnlySpan<byte> bytes, int maxBytes, int maxLines)
    {
        var (read, unread) = (bytes.Length, 0);
        if (bytes.Length > maxBytes)
        {
            read = bytes[..maxBytes].LastIndexOf((byte)'\n') + 1;
            unread = CountLines(bytes[read..]);
        }

        var mark = bytes[..read].StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = new TranscriptText(Decoded(bytes[mark..read], mark), unread);
        text.Cut(mark, maxLines);
        return text;
    }

    /// <summary>The number of the line that holds a place, from 0.</summary>
    public int LineAt(int position)
    {
        var (low, high) = (0, _lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void Cut(int mark, int maxLines)
    {
        var (start, byteStart) = (0, mark);
        while (start < Text.Length)
        {
            if (_lines.Count == maxLines)
            {
                UnreadLines += CountLines(Text.AsSpan(start));
                return;
            }

            var end = Text.IndexOf('\n', start);
            var next = end < 0 ? Text.Length : end + 1;
            if (end < 0) end = Text.Length;
            var length = end > start && Text[end - 1] == '\r' ? end - 1 - start : end - start;
            _lines.Add(new(start, length, byteStart));
            byteStart += Encoding.UTF8.GetByteCount(Text.AsSpan(start, next - start));
            start = next;
        }
    }

    private static string Decoded(ReadOnlySpan<byte> bytes, int mark)
    {
        try
        {
            return s_strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            var at = error.Index + mark;
            throw new TranscriptException(TranscriptError.InvalidUtf8, at, $"The transcript is no UTF-8 at byte {at}: hand it in as the zone gives it, in whole characters.");
        }
    }

    private static int CountLines(ReadOnlySpan<byte> rest) => rest.Count((byte)'\n') + (rest is [.., not (byte)'\n'] ? 1 : 0);

    private static int CountLines(ReadOnlySpan<char> rest) => rest.Count('\n') + (rest is [.., not '\n'] ? 1 : 0);

    /// <summary>A line without its end.</summary>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Length">How long it is.</param>
    /// <param name="ByteStart">Where it begins in the bytes.</param>
    internal readonly record struct Line(int Start, int Length, int ByteStart);
}
