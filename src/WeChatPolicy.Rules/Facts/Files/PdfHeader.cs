using System.Buffers;

namespace WeChatPolicy.Rules;

/// <summary>Finds the header of a PDF that does not begin with it.</summary>
/// <remarks>
/// ISO 32000-1 annex H.3: readers take a file whose header appears somewhere within the first 1,024 bytes. Mail programs, scanners
/// and web servers put a byte order mark, line ends, or their own header before it.
/// </remarks>
internal static class PdfHeader
{
    private const int MostPreamble = 1024;

    private static readonly SearchValues<byte> s_blanks = SearchValues.Create(" \t\r\n\f\0"u8);

    private static ReadOnlySpan<byte> Mark => "%PDF-"u8;

    /// <summary>Looks for it.</summary>
    /// <returns>
    /// PDF behind nothing but a mark and white space, or behind a preamble in a file that is no text; unknown for a text that has the
    /// header on a line of its own and objects below it; otherwise nothing: a text may speak of PDF.
    /// </returns>
    public static FileFormat? Find(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, MostPreamble + Mark.Length)];
        for (var at = head.IndexOf(Mark); at >= 0;)
        {
            var before = bytes[..at];
            if (before.StartsWith("\uFEFF"u8)) before = before[3..];
            if (!before.ContainsAnyExcept(s_blanks)) return FileFormat.Pdf;
            var after = bytes[(at + Mark.Length)..];
            if (IsVersion(after))
            {
                if (TextContent.HasControls(bytes)) return FileFormat.Pdf;
                if (before[^1] is (byte)'\r' or (byte)'\n' && after[3..].TrimStart(" "u8) is [(byte)'\r' or (byte)'\n', ..] && after.IndexOf(" obj"u8) >= 0) return FileFormat.Unknown;
            }

            var next = head[(at + 1)..].IndexOf(Mark);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static bool IsVersion(ReadOnlySpan<byte> bytes) => bytes is [>= (byte)'0' and <= (byte)'9', (byte)'.', >= (byte)'0' and <= (byte)'9', ..];
}
