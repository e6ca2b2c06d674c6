using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>The password in the user information of an address, RFC 3986 section 3.2.1: scheme://user:password@host.</summary>
internal static class CredentialUserInfo
{
    private const int Longest = 512;
    private const int Shortest = 3;

    // What the authority of an address ends at. A password may hold an @, so that its last one counts.
    private static readonly SearchValues<char> s_ends = SearchValues.Create("/?\"'<>`");

    private static readonly SearchValues<char> s_marks = SearchValues.Create("\"'<>`");

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
            var address = authority;
            authority = Until(authority, authority.IndexOfAny(s_ends));
            if (!authority.Contains('@') && HoldsStroke(address, authority.Length)) authority = Until(address, address.IndexOfAny(s_marks));
            var host = authority.LastIndexOf('@');
            var colon = host < 0 ? -1 : authority[..host].IndexOf(':');
            if (colon < 0 || host - colon - 1 < Shortest || host + 1 == authority.Length) continue;

            // 10.0.0.1:8080@all: a host with its port, and somebody mentioned.
            if (authority[..colon].Contains('.') && !authority[(colon + 1)..host].ContainsAnyExcept(AsciiSet.Digits)) continue;
            if (!CredentialToken.IsSample(authority[(colon + 1)..host])) scan.Add(from + colon + 1, host - colon - 1, Confidence.Likely);
        }
    }

    // The standard has a stroke in a password written %2F; people write it as it is: amqp://mq:a/b3@host. A port before a path is none: host:8080/@name.
    private static bool HoldsStroke(ReadOnlySpan<char> address, int stroke)
    {
        if (stroke >= address.Length || address[stroke] != '/') return false;
        var colon = address[..stroke].IndexOf(':');
        if (colon < 0 || address[..colon].Contains('.') || !address[(colon + 1)..stroke].ContainsAnyExcept(AsciiSet.Digits)) return false;
        var at = address.LastIndexOf('@');
        return at > stroke && at + 1 < address.Length && char.IsAsciiLetterOrDigit(address[at + 1]);
    }

    private static ReadOnlySpan<char> Until(ReadOnlySpan<char> text, int end) => end < 0 ? text : text[..end];
}
