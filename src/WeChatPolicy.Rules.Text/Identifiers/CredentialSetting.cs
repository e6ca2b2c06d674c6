using System.Buffers;

namespace WeChatPolicy.Rules.Text;

/// <summary>The value of a setting whose compound name ends in a word for a password: dbPwd=…, DB_PASSWORD: …, basicAuth: …, redis.auth=….</summary>
/// <remarks>A plain word (password, pwd) is a term of <c>credential-cue</c>. Key alone is none: a primary key, a sort key and a key on the keyboard open nothing.</remarks>
internal static class CredentialSetting
{
    private const int LongestName = 64;
    private static readonly SearchValues<char> s_assigns = SearchValues.Create("=:：＝");
    private static readonly SearchValues<char> s_name = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-");

    // The last word of a name, by itself or, the long ones, run together with what stands before it (PGPASSWORD).
    private static readonly string[] s_words = ["pwd", "pass", "auth", "secret", "pw", "psw", "passcode"];
    private static readonly string[] s_endings = ["password", "passwd", "passphrase"];

    internal static void Read(IdentifierScan scan)
    {
        var text = scan.Text;
        for (int at = 0, next; at < text.Length && (next = text[at..].IndexOfAny(s_assigns)) >= 0; at++)
        {
            at += next;
            var end = at;
            if (end > 0 && text[end - 1] is ' ' or '"' or '\'') end--;
            var floor = Math.Max(0, end - LongestName);
            var start = floor + 1 + text[floor..end].LastIndexOfAnyExcept(s_name);
            if (!IsCompound(text[start..end])) continue;
            var link = CredentialLink.Read(text, at);
            if (!link.IsLink) continue;
            var length = CredentialToken.LengthAt(text[link.End..]);
            if (length == 0 || !CredentialToken.IsSecret(text.Slice(link.End, length), text[(link.End + length)..], isExplicit: false)) continue;
            scan.Add(link.End, length, Confidence.Likely);
            at = link.End + length - 1;
        }
    }

    private static bool IsCompound(ReadOnlySpan<char> name)
    {
        foreach (var ending in s_endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var word in s_words)
        {
            if (name.Length > word.Length && name.EndsWith(word, StringComparison.OrdinalIgnoreCase) && Begins(name, name.Length - word.Length)) return true;
        }

        return false;
    }

    // A word begins behind _ . or -, at a capital, or behind a digit: db_pwd, dbPwd, db1pwd, but not forward.
    private static bool Begins(ReadOnlySpan<char> name, int at) =>
        name[at - 1] is '_' or '.' or '-' || char.IsAsciiDigit(name[at - 1]) || (char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]));
}
