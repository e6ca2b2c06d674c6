using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Decodes words such as <c>=?gb18030?B?1tDOxA==?=</c> in header fields (RFC 2047).</summary>
internal static partial class EncodedWords
{
    /// <summary>The field as it is shown. Blanks between two such words are none; a character cut over two words of one encoding is put together again.</summary>
    public static string Decode(string field)
    {
        if (!field.Contains("=?", StringComparison.Ordinal)) return field;
        var shown = new StringBuilder();
        var bytes = new List<byte>();
        string? charset = null;
        var at = 0;
        foreach (Match word in Word.Matches(field))
        {
            var between = field.AsSpan(at, word.Index - at);
            var goesOn = charset is not null && between.IsWhiteSpace();
            if (!goesOn || !word.Groups[1].ValueSpan.Equals(charset, StringComparison.OrdinalIgnoreCase)) Flush(shown, bytes, charset);
            if (!goesOn) shown.Append(between);
            charset = word.Groups[1].Value;
            bytes.AddRange(word.Groups[2].ValueSpan[0] is 'B' or 'b' ? Base64(word.Groups[3].Value) : Quoted(word.Groups[3].Value));
            at = word.Index + word.Length;
        }

        Flush(shown, bytes, charset);
        return shown.Append(field.AsSpan(at)).ToString();
    }

    private static void Flush(StringBuilder shown, List<byte> bytes, string? charset)
    {
        if (bytes.Count == 0) return;
        var all = bytes.ToArray();
        bytes.Clear();

        // A language may stand behind the name of the encoding (RFC 2231, 5).
        var star = charset!.IndexOf('*', StringComparison.Ordinal);
        var encoding = EncodingFinder.Named(star < 0 ? charset : charset[..star]) ?? EncodingFinder.Find(all, null).Encoding;
        shown.Append(encoding.GetString(all));
    }

    private static byte[] Base64(string text)
    {
        text = text.TrimEnd('=');
        var bytes = new byte[(text.Length * 3 / 4) + 3];
        return Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var written) ? bytes[..written] : [];
    }

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.Add(text[i] == '_' ? (byte)' ' : (byte)text[i]);
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"=\?([^?\s]{1,60})\?([BbQq])\?([^?]*)\?=", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
