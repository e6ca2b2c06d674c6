using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>A web address: with a scheme (RFC 3986), with www., or a bare host under a well-known top-level domain.</summary>
internal sealed class WebAddress() : IdentifierRecogniser("web-address", IdentifierTrigger.Dot)
{
    private const int LongestPath = 2048;
    private static readonly string[] s_schemes = ["http://", "https://", "ftp://"];

    // Left out are those that are rather a word, a file or a version in running text (me, in, it, py, sh, zip …); they
    // count with a path.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_domains =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            "com", "cn", "net", "org", "gov", "edu", "top", "xyz", "vip", "cc", "io", "info", "club", "shop", "site",
            "online", "wang", "icu", "tv", "co", "biz", "ltd", "group", "link", "live", "work", "fun", "win", "bid",
            "loan", "app", "dev", "cloud", "store", "tech", "hk", "tw", "jp", "uk", "ru", "url", "mobi", "asia", "pw", "ly").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_domainsWithPath =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "me", "in", "to", "so", "is", "gl", "gg", "us", "ai", "im", "de", "fr")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public override Masking Masking => Masking.Ends(2, 2);

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        var from = 0;
        while (HostName.TryNext(text, ref from, out var start, out var length))
        {
            var scheme = SchemeLength(text[..start]);
            if (start > 0 && text[start - 1] == '@' && UserInfo.Scheme(text[..(start - 1)]) is >= 0 and var user)
            {
                var named = SchemeLength(text[..(user + 3)]);
                if (named > 0) scheme = named + start - user - 3;
            }

            if (scheme == 0 && start > 0 && text[start - 1] is '@' or '_' or '/' or '\\') continue;
            var host = text.Slice(start, length);
            var isSure = scheme > 0 || host.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
            var unit = start + length < text.Length ? text[start + length] : '\0';
            if (!isSure && (unit == '@' || !IsKnown(host, hasPath: unit == '/'))) continue;
            var behind = PathEnd(text, start + length);
            scan.Add(start - scheme, behind - start + scheme, isSure ? Confidence.Certain : Confidence.Likely);
            from = Math.Max(from, behind);
        }
    }

    private static bool IsKnown(ReadOnlySpan<char> host, bool hasPath)
    {
        var dot = host.LastIndexOf('.');
        var domain = host[(dot + 1)..];
        var isName = host[..dot].ContainsAnyExcept(AsciiSet.Digits);
        return isName && (s_domains.Contains(domain) || (hasPath && s_domainsWithPath.Contains(domain)));
    }

    private static int SchemeLength(ReadOnlySpan<char> before)
    {
        foreach (var scheme in s_schemes)
        {
            if (before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase)) return scheme.Length;
        }

        return 0;
    }

    /// <summary>Behind port, path and query: printable ASCII but for quotes, brackets, and stops at the end of a sentence.</summary>
    private static int PathEnd(ReadOnlySpan<char> text, int from)
    {
        var to = from;
        if (to < text.Length && text[to] == ':')
        {
            to++;
            while (to < text.Length && char.IsAsciiDigit(text[to])) to++;
            if (to == from + 1) return from;
        }

        if (to >= text.Length || text[to] is not ('/' or '?' or '#')) return to;
        var most = Math.Min(text.Length, to + LongestPath);
        while (to < most && text[to] is > ' ' and < '\u007F' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}')) to++;
        while (text[to - 1] is '.' or ',' or ';' or '!' or ')' or '\'') to--;
        return to;
    }
}
