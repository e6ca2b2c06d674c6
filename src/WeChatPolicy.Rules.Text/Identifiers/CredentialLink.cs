namespace WeChatPolicy.Rules.Text;

/// <summary>What may stand between a word for a password and the password: 是, 为, a colon, an equals sign, white space, quotes.</summary>
/// <param name="End">Behind it, where the token begins.</param>
/// <param name="IsExplicit">It says that what follows is the value (是, :, =), rather than merely standing there.</param>
/// <param name="IsLink">What stands there can be a link at all.</param>
internal readonly record struct CredentialLink(int End, bool IsExplicit, bool IsLink)
{
    private const int Longest = 16;

    /// <summary>A mixed token as long as this is no abbreviation, model or version.</summary>
    private const int SurelySecret = 8;

    private static readonly string[] s_words =
    [
        "统一是", "都是", "还是", "給你", "给你", "发你", "我设的", "我设", "係", "就是", "改成了", "改成", "改为了", "改为", "换成了", "换成", "设为", "设成", "设置为", "设置成", "初始化为",
        "重置为", "重置成", "默认为", "默认是", "默认", "初始", "是", "为", "為", "is", "->", "=>", "→",
    ];

    /// <summary>Reads the link that begins at <paramref name="from"/>; an empty one is a link as well (密码abc123).</summary>
    internal static CredentialLink Read(ReadOnlySpan<char> text, int from)
    {
        var (at, isExplicit) = (from, false);
        while (at < text.Length)
        {
            var next = Word(text[at..]);
            if (next > 0)
            {
                // "password issue" holds no link: the word must end where the Latin word ends.
                isExplicit = true;
            }
            else if (text[at] is ':' or '：' or '=' or '＝' or '﹕')
            {
                (next, isExplicit) = (1, true);
            }
            else if (text[at] is ' ' or '\t' or '\u00A0' or '\u3000' or '"' or '\'' or '“' or '‘' or '「' or '【' or '`' or '(' or '（' or '\n' or '\r')
            {
                next = 1;
            }
            else
            {
                break;
            }

            at += next;
            if (at - from > Longest) return default;
        }

        return new(at, isExplicit, IsLink: true);
    }

    /// <summary>
    /// Reads on across a few words of talk (密码发你们代运营了哈：…, 口令还是老的，…) to a token that can hardly be
    /// anything but a secret: letters, digits and perhaps signs mixed.
    /// </summary>
    internal static CredentialLink ReadAcross(ReadOnlySpan<char> text, int from)
    {
        var end = Math.Min(text.Length, from + Longest);
        for (var at = from; at < end; at++)
        {
            // 〔 holds the place of what was redacted: the secret is told no more.
            if (text[at] is '。' or '\n' or '？' or '?' or '！' or '〔') return default;
            if (!char.IsAsciiLetterOrDigit(text[at])) continue;
            var length = CredentialToken.LengthAt(text[at..]);
            return length >= SurelySecret && CredentialToken.IsMixed(text.Slice(at, length)) ? new(at, IsExplicit: true, IsLink: true) : default;
        }

        return default;
    }

    private static int Word(ReadOnlySpan<char> text)
    {
        foreach (var word in s_words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var isWhole = !char.IsAsciiLetter(word[^1]) || text.Length == word.Length || !char.IsAsciiLetterOrDigit(text[word.Length]);
            if (isWhole) return word.Length;
        }

        return 0;
    }
}
