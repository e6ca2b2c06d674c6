using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>A key or token of a machine: PEM private keys (RFC 7468), JSON web tokens (RFC 7519), vendors' documented prefixes, or random characters behind a word such as 密钥.</summary>
internal sealed class SecretKey() : IdentifierRecogniser("secret-key", IdentifierTrigger.AsciiRun)
{
    private const int Shortest = 16;
    private static readonly SearchValues<char> s_units =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+/=.");

    // Prefix and least length of the whole token, as the issuers document them: AWS, Alibaba Cloud, Tencent Cloud,
    // OpenAI and others, GitHub, GitLab, Slack, Google, Stripe, npm.
    private static readonly (string Prefix, int Least)[] s_prefixes =
    [
        ("AKIA", 20), ("ASIA", 20), ("LTAI", 16), ("AKID", 32), ("sk-", 23), ("ghp_", 40), ("gho_", 40), ("ghu_", 40),
        ("ghs_", 40), ("ghr_", 40), ("github_pat_", 40), ("glpat-", 26), ("xoxb-", 24), ("xoxp-", 24), ("xoxa-", 24),
        ("AIza", 39), ("sk_live_", 24), ("rk_live_", 24), ("npm_", 40),
    ];

    private static readonly string[] s_cues =
        ["密钥", "秘钥", "密匙", "私钥", "凭证", "令牌", "secret", "token", "apikey", "api_key", "api-key", "api key", "access", "appkey", "accesskey", "secretkey", "encryption key", "signing key"];

    public override void Recognise(IdentifierScan scan)
    {
        var text = scan.Text;
        AddPrivateKeys(scan);

        // A token of sixteen units covers one place in sixteen, so most of the text is never looked at.
        for (var probe = Shortest - 1; probe < text.Length; probe += Shortest)
        {
            if (!s_units.Contains(text[probe])) continue;
            var from = probe;
            while (from > 0 && s_units.Contains(text[from - 1])) from--;
            var run = text[probe..].IndexOfAnyExcept(s_units);
            var to = run < 0 ? text.Length : probe + run;
            if (to - from >= Shortest) Judge(scan, from, to);
            probe = Math.Max(probe, to / Shortest * Shortest - 1);
        }
    }

    private static void Judge(IdentifierScan scan, int from, int to)
    {
        var run = scan.Text[from..to];

        // key=value, a sentence's stop, a file's path: the token is what stands behind the last = that has something behind it.
        var assigned = run.TrimEnd('=').LastIndexOf('=') + 1;
        var token = run[assigned..].TrimEnd(".-/");
        if (token.Length < Shortest) return;
        var start = from + assigned;
        foreach (var (prefix, least) in s_prefixes)
        {
            if (!token.StartsWith(prefix, StringComparison.Ordinal) || token.Length < least) continue;
            if (!token.ContainsAny(AsciiSet.Digits) && Entropy.BitsPerCharacter(token) < 4) continue;
            scan.Add(start, token.Length, Confidence.Certain);
            return;
        }

        if (IsJsonWebToken(token))
        {
            scan.Add(start, token.Length, Confidence.Certain);
        }
        else if (token.Length >= 20 && LooksRandom(token) && scan.IsPrecededBy(s_cues, start, assigned > 0 ? assigned : 24))
        {
            scan.Add(start, token.Length, Confidence.Likely);
        }
    }

    /// <summary>Three base64url parts, the first of which opens a JSON object: <c>{"</c> is <c>eyJ</c>.</summary>
    private static bool IsJsonWebToken(ReadOnlySpan<char> token)
    {
        if (!token.StartsWith("eyJ", StringComparison.Ordinal) || token.Count('.') != 2) return false;
        var first = token.IndexOf('.');
        var last = token.LastIndexOf('.');
        return first >= 10 && last - first > 10 && token.Length - last > 8;
    }

    /// <summary>Letters and digits mixed, no URL and no path, and as varied as hexadecimal or base64 of that length.</summary>
    private static bool LooksRandom(ReadOnlySpan<char> token) =>
        token.ContainsAny(AsciiSet.Digits) && token.ContainsAny(AsciiSet.Letters)
        && !token.Contains("//", StringComparison.Ordinal) && token.Count('/') <= 2 && token.Count('.') <= 1 && token.Count('-') <= 4
        && Entropy.BitsPerCharacter(token) >= 3.2;

    private static void AddPrivateKeys(IdentifierScan scan)
    {
        const string Begin = "-----BEGIN ";
        var text = scan.Text;
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOf(Begin, StringComparison.Ordinal);
            if (at < 0) return;
            at += from;
            from = at + Begin.Length;
            var label = text[from..Math.Min(text.Length, from + 40)];
            var close = label.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal);
            if (close < 0 || label[..close].ContainsAny('-', '\n')) continue;
            from += close + "PRIVATE KEY-----".Length;
            var end = text[from..].IndexOf("PRIVATE KEY-----", StringComparison.Ordinal);
            if (end >= 0) from += end + "PRIVATE KEY-----".Length;
            scan.Add(at, from - at, Confidence.Certain);
        }
    }
}
