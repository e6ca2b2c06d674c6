namespace WeChatPolicy.Rules.Files;

/// <summary>Reads names, numbers and strings of a PDF dictionary (ISO 32000-1, 7.3).</summary>
internal static class PdfTokens
{
    /// <summary>Where a name stands that is not the beginning of a longer one; negative where it does not.</summary>
    public static int Find(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (var from = 0; from < bytes.Length;)
        {
            var at = bytes[from..].IndexOf(name);
            if (at < 0) return -1;
            at += from;
            var end = at + name.Length;
            if (end >= bytes.Length || !(char.IsAsciiLetterOrDigit((char)bytes[end]) || bytes[end] is (byte)'_' or (byte)'.' or (byte)'-')) return at;
            from = end;
        }

        return -1;
    }

    /// <summary>The whole number that follows; negative where none does.</summary>
    public static long Integer(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \r\n\t"u8);
        return System.Buffers.Text.Utf8Parser.TryParse(bytes, out long value, out _) ? value : -1;
    }

    /// <summary>The number of an entry, or another one where there is none.</summary>
    public static long Integer(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> name, long otherwise)
    {
        var at = Find(dictionary, name);
        if (at < 0) return otherwise;
        var bytes = dictionary[(at + name.Length)..].TrimStart(" \r\n\t"u8);
        return System.Buffers.Text.Utf8Parser.TryParse(bytes, out long value, out _) ? value : otherwise;
    }

    /// <summary>The first string behind a name, in brackets or hexadecimal; none where there is none.</summary>
    public static byte[] FirstString(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> name)
    {
        var at = Find(dictionary, name);
        if (at < 0) return [];
        var rest = dictionary[(at + name.Length)..].TrimStart(" \r\n\t["u8);
        return rest switch
        {
            [(byte)'(', ..] => Literal(rest[1..]),
            [(byte)'<', not (byte)'<', ..] => Hexadecimal(rest[1..]),
            _ => [],
        };
    }

    private static byte[] Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'>');
        var digits = new List<byte>();
        foreach (var b in end < 0 ? bytes : bytes[..end])
        {
            if (char.IsAsciiHexDigit((char)b)) digits.Add((byte)Convert.ToInt32(((char)b).ToString(), 16));
        }

        if (digits.Count % 2 != 0) digits.Add(0);
        var value = new byte[digits.Count / 2];
        for (var i = 0; i < value.Length; i++) value[i] = (byte)((digits[2 * i] << 4) | digits[(2 * i) + 1]);
        return value;
    }

    private static byte[] Literal(ReadOnlySpan<byte> bytes)
    {
        var value = new List<byte>();
        var depth = 1;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b == '(') depth++;
            else if (b == ')' && --depth == 0) break;
            else if (b == '\\' && i + 1 < bytes.Length)
            {
                b = bytes[++i];
                if (b is >= (byte)'0' and <= (byte)'7')
                {
                    var code = 0;
                    var most = Math.Min(i + 3, bytes.Length);
                    for (; i < most && bytes[i] is >= (byte)'0' and <= (byte)'7'; i++) code = (code * 8) + (bytes[i] - '0');
                    i--;
                    value.Add((byte)code);
                    continue;
                }

                if (b is (byte)'\r' or (byte)'\n')
                {
                    if (b == '\r' && i + 1 < bytes.Length && bytes[i + 1] == '\n') i++;
                    continue;
                }

                b = b switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    _ => b,
                };
            }

            value.Add(b);
        }

        return [.. value];
    }
}
