using System.Text;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Parameters of a header field: <c>name=value</c>, quoted or not, in pieces and percent-encoded (RFC 2045, 5.1; RFC 2231).</summary>
internal static class MailParameters
{
    /// <summary>The value of a parameter as it is shown, <see langword="null"/> where it is not there.</summary>
    public static string? Find(string field, string name)
    {
        var pieces = new SortedDictionary<int, (string Value, bool IsEncoded)>();
        foreach (var (key, value) in All(field))
        {
            if (!key.StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = key.AsSpan(name.Length);
            var isEncoded = rest.EndsWith("*", StringComparison.Ordinal);
            if (isEncoded) rest = rest[..^1];
            if (rest.IsEmpty && !isEncoded) return EncodedWords.Decode(value);
            if (rest.IsEmpty) pieces[0] = (value, true);
            else if (rest[0] == '*' && int.TryParse(rest[1..], out var number)) pieces[number] = (value, isEncoded);
        }

        return pieces.Count == 0 ? null : Join(pieces.Values);
    }

    // utf-8''%E5%90%88 …: the encoding stands before the first piece.
    private static string Join(IEnumerable<(string Value, bool IsEncoded)> pieces)
    {
        string? charset = null;
        var bytes = new List<byte>();
        foreach (var (value, isEncoded) in pieces)
        {
            var text = value;
            if (isEncoded && charset is null)
            {
                var parts = value.Split('\'', 3);
                (charset, text) = parts.Length == 3 ? (parts[0], parts[2]) : ("", value);
            }

            if (isEncoded) AddPercentEncoded(bytes, text);
            else bytes.AddRange(Encoding.UTF8.GetBytes(text));
        }

        var all = bytes.ToArray();
        return (EncodingFinder.Named(charset) ?? EncodingFinder.Find(all, null).Encoding).GetString(all);
    }

    private static void AddPercentEncoded(List<byte> bytes, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i].ToString()));
            }
        }
    }

    private static IEnumerable<(string Key, string Value)> All(string field)
    {
        var at = field.IndexOf(';', StringComparison.Ordinal);
        while (at >= 0 && at < field.Length)
        {
            var equals = field.IndexOf('=', at);
            if (equals < 0) yield break;
            var key = field[(at + 1)..equals].Trim().TrimStart(';').Trim();
            var start = equals + 1;
            while (start < field.Length && field[start] == ' ') start++;
            if (start < field.Length && field[start] == '"')
            {
                var value = new StringBuilder();
                for (at = start + 1; at < field.Length && field[at] != '"'; at++)
                {
                    if (field[at] == '\\' && at + 1 < field.Length) at++;
                    value.Append(field[at]);
                }

                yield return (key, value.ToString());
                at = at < field.Length ? field.IndexOf(';', at) : -1;
            }
            else
            {
                at = field.IndexOf(';', start);
                yield return (key, (at < 0 ? field[start..] : field[start..at]).Trim());
            }
        }
    }
}
