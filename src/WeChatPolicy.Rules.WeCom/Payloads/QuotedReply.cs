namespace WeChatPolicy.Rules.WeCom;

/// <summary>A reply that quotes: the client puts the quoted words before the sender's own, into one text.</summary>
/// <example>
/// <code>
/// 这是一条引用/回复消息：
/// "李娜：明天几点开会？"
/// ------
/// 十点
/// </code>
/// </example>
internal static class QuotedReply
{
    private const string Heading = "这是一条引用/回复消息";
    private const string Rule = "------";

    /// <summary>The text with what is quoted blanked out, so that every place in it is where it was in the archive.</summary>
    public static string OwnWords(string text)
    {
        if (!text.StartsWith(Heading, StringComparison.Ordinal)) return text;
        var own = BeginningOfReply(text);
        return own == 0 ? text : string.Create(text.Length, (text, own), static (target, source) =>
        {
            target[..source.own].Fill(' ');
            source.text.AsSpan(source.own).CopyTo(target[source.own..]);
        });
    }

    /// <summary>A reply may quote a reply, so as many rules are passed as there are headings.</summary>
    private static int BeginningOfReply(string text)
    {
        var open = 0;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd('\r');
            if (line.Contains(Heading, StringComparison.Ordinal)) open++;
            else if (line.SequenceEqual(Rule) && --open == 0) return Math.Min(end + 1, text.Length);
            start = end + 1;
        }

        return 0;
    }
}
