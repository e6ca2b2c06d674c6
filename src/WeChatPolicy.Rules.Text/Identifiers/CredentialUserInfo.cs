using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>The password in the user information of an address, RFC 3986 section 3.2.1: scheme://user:password@host.</summary>
internal static class CredentialUserInfo
{
    private const int Longest = 512;
    private const int Shortest = 3;

    // What the authority of an address ends at. A password may hold an @, so that its last one counts.
    private static readonly SearchValues<char> s_ends = SearchValues.Create("/?\"'<>`");

    private static readonly SearchValues<char> s_printable =
        SearchValues.Create("!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    internal static void Read(IdentifierScan scan)
    {
        const string Scheme = "://";
        var text = scan.Text;
        for (int at = 0, next; (next = text[at..].IndexOf(Scheme, StringComparison.Ordinal)) >= 0;)
        {
            var from = at + next + Scheme.Length;
            at = from;
            var authority = text[from..Math.Min(text.Length, from + Longest)];
            authority = Until(authority, authority.IndexOfAnyExcept(s_printable));
            authority = Until(authority, authority.IndexOfAny(s_ends));
            var host = authority.LastIndexOf('@');
            var colon = host < 0 ? -1 : authority[..host].IndexOf(':');
            if (colon < 0 || host - colon - 1 < Shortest || host + 1 == authority.Length) continue;

            // 10.0.0.1:8080@all: a host with its port, and somebody mentioned.
            if (authority[..colon].Contains('.') && !authority[(colon + 1)..host].ContainsAnyExcept(AsciiSet.Digits)) continue;
            if (!CredentialToken.IsSample(authority[(colon + 1)..host])) scan.Add(from + colon + 1, host - colon - 1, Confidence.Likely);
        }
    }

    private static ReadOnlySpan<char> Until(ReadOnlySpan<char> text, int end) => end < 0 ? text : text[..end];
}
