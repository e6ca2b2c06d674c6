using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>IPv6 addresses in text form, RFC 4291 section 2.2 (without an IPv4 tail).</summary>
internal static class IPv6
{
    private const int Groups = 8;
    private const int Longest = 39;
    private static readonly SearchValues<char> s_units = SearchValues.Create("0123456789abcdefABCDEF:");

    /// <summary>The next address at or behind <paramref name="from"/>, at least eight units long; false if there is no more.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, ref int from, out int start, out int length)
    {
        while (from < text.Length)
        {
            var colon = text[from..].IndexOf(':');
            if (colon < 0) break;
            colon += from;
            start = from + 1 + text[from..colon].LastIndexOfAnyExcept(s_units);
            var run = text[start..].IndexOfAnyExcept(s_units);
            var end = run < 0 ? text.Length : start + run;
            from = end;

            // A colon in front or behind belongs to the sentence.
            if (text[start] == ':' && start + 1 < end && text[start + 1] != ':') start++;
            if (end - start > 2 && text[end - 1] == ':' && text[end - 2] != ':') end--;
            length = end - start;
            var isFree = (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])) && (end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] == '.'));
            if (isFree && IsAddress(text.Slice(start, length))) return true;
        }

        (start, length) = (0, 0);
        return false;
    }

    /// <summary>Eight groups of one to four hexadecimal digits, or fewer with one :: between; with five digits or more, so that no time of day, no C++ name and no hardware address is one.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.Length is < 7 or > Longest || !text.ContainsAny(AsciiSet.Digits)) return false;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap >= 0 && text[(gap + 1)..].Contains("::", StringComparison.Ordinal)) return false;
        int groups = 0, digits = 0, longest = 0;
        foreach (var range in text.Split(':'))
        {
            var group = text[range];
            if (group.Length > 4) return false;
            if (group.Length > 0) groups++;
            digits += group.Length;
            longest = Math.Max(longest, group.Length);
        }

        return digits >= 5 && (gap < 0 ? groups == Groups && longest > 2 : groups is >= 2 and < Groups);
    }
}
