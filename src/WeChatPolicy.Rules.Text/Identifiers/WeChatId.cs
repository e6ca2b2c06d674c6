namespace WeChatPolicy.Rules.Text;

/// <summary>A WeChat id: a Latin letter and 5 to 19 letters, digits, _ or - (Tencent's rule for 微信号), behind a word or sign for WeChat.</summary>
internal sealed class WeChatId(Signal cueSignal) : ContactAccount("wechat-id", cueSignal)
{
    private const int Shortest = 6;
    private const int Longest = 20;
    private static readonly string[] s_signs = ["微信", "薇信", "威信", "徽信", "微", "薇", "威", "vx", "wx", "wechat", "weixin", "v信", "v"];

    protected override bool IsOfService(ReadOnlySpan<char> cue) => !cue.ContainsAny("qQ扣企球");

    protected override int SignLength(ReadOnlySpan<char> text)
    {
        foreach (var sign in s_signs)
        {
            if (!text.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) continue;
            var isWhole = !char.IsAsciiLetter(sign[^1]) || text.Length == sign.Length || !char.IsAsciiLetterOrDigit(text[sign.Length]);
            if (isWhole) return sign.Length;
        }

        return 0;
    }

    protected override int AccountLength(ReadOnlySpan<char> text, bool isNamed)
    {
        int length = 0, digits = 0, signs = 0;
        while (length < text.Length && length <= Longest && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_' or '-'))
        {
            if (char.IsAsciiDigit(text[length])) digits++;
            else if (!char.IsAsciiLetter(text[length])) signs++;
            length++;
        }

        if (length is < Shortest or > Longest || !char.IsAsciiLetter(text[0])) return 0;

        // An address goes on behind its first word, and so does a sentence in English.
        if (length < text.Length && text[length] is '.' or '@' or ':' or '/' or '(' && length + 1 < text.Length && !char.IsWhiteSpace(text[length + 1])) return 0;
        var isWord = digits == 0 && signs == 0;
        if (isWord && (!isNamed || (length + 1 < text.Length && text[length] == ' ' && char.IsAsciiLetter(text[length + 1])))) return 0;
        return isNamed || digits >= 3 || signs > 0 ? length : 0;
    }
}
