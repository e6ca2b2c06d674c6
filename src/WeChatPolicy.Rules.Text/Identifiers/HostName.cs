using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>Host names and IPv4 addresses, as they stand in running text (RFC 1123 labels, two or more).</summary>
internal static class HostName
{
    private const int Longest = 253;
    private static readonly SearchValues<char> s_units =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    /// <summary>The length of the host name that a text begins with; 0 for none. A full stop behind it is not part of it.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, Longest + 1)].IndexOfAnyExcept(s_units);
        if (length < 0) length = Math.Min(text.Length, Longest + 1);
        var host = text[..length].TrimEnd(".-");
        return host.Length is > 2 and <= Longest && host.Contains('.') && host[0] is not ('.' or '-') && !host.Contains("..", StringComparison.Ordinal)
            ? host.Length
            : 0;
    }

    /// <summary>The next host name at or behind <paramref name="from"/>; false if there is no more.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, ref int from, out int start, out int length)
    {
        while (from < text.Length)
        {
            var dot = text[from..].IndexOf('.');
            if (dot < 0) break;
            dot += from;
            start = from + 1 + text[from..dot].LastIndexOfAnyExcept(s_units);
            var run = text[start..].IndexOfAnyExcept(s_units);
            from = run < 0 ? text.Length : start + run;
            while (start < from && text[start] is '.' or '-') start++;
            length = LengthAt(text[start..from]);
            if (length > 0) return true;
        }

        (start, length) = (0, 0);
        return false;
    }

    /// <summary>Reads four decimal octets; false for anything else, a fifth number or a leading zero included.</summary>
    internal static bool TryReadIPv4(ReadOnlySpan<char> host, out uint address)
    {
        address = 0;
        var octets = 0;
        foreach (var range in host.Split('.'))
        {
            var octet = host[range];
            if (++octets > 4 || octet.Length is 0 or > 3 || (octet.Length > 1 && octet[0] == '0')) return false;
            var value = 0;
            foreach (var digit in octet)
            {
                if (!char.IsAsciiDigit(digit)) return false;
                value = (value * 10) + digit - '0';
            }

            if (value > 255) return false;
            address = (address << 8) | (uint)value;
        }

        return octets == 4;
    }
}
