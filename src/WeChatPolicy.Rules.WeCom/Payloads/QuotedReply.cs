namespace WeChatPolicy.Rules.WeCom;

/// <summary>A reply that quotes: clients put the quoted words before the sender's own, into one text.</summary>
/// <remarks>
/// WeCom writes <c>这是一条引用/回复消息：</c> (or <c>This is a quote/reply:</c>), the quote, a line of six hyphens and the reply;
/// WeChat writes <c>「name：quote」</c>, a line of spaced hyphens and the reply.
/// </remarks>
internal static class QuotedReply
{
    private const string WeComRule = "------";
    private const string WeChatRule = "」\n- - - - - - - - - - - - - - -\n";

    private static readonly string[] s_headings = ["这是一条引用/回复消息", "This is a quote/reply"];

    /// <summary>The text with what is quoted blanked out, so that every place in it is where it was in the archive.</summary>
    public static string OwnWords(string text)
    {
        var own = text.StartsWith('「') ? AfterWeChatQuote(text) : StartsWithHeading(text) ? AfterWeComQuote(text) : 0;
        return own == 0 ? text : string.Create(text.Length, (text, own), static (target, source) =>
        {
            target[..source.own].Fill(' ');
            source.text.AsSpan(source.own).CopyTo(target[source.own..]);
        });
    }

    /// <summary>The last rule counts: a quoted reply brings its own along.</summary>
    private static int AfterWeChatQuote(string text)
    {
        var rule = text.LastIndexOf(WeChatRule, StringComparison.Ordinal);
        return rule < 0 ? 0 : rule + WeChatRule.Length;
    }

    /// <summary>A reply may quote a reply, so as many rules are passed as there are headings; a rule that the sender drew below stays.</summary>
    private static int AfterWeComQuote(string text)
    {
        var open = 0;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd('\r');
            if (line.SequenceEqual(WeComRule) && --open == 0) return Math.Min(end + 1, text.Length);
            if (HasHeading(line)) open++;
            start = end + 1;
        }

        return 0;
    }

    private static bool StartsWithHeading(string text) =>
        text.StartsWith(s_headings[0], StringComparison.Ordinal) || text.StartsWith(s_headings[1], StringComparison.Ordinal);

    private static bool HasHeading(ReadOnlySpan<char> line) =>
        line.Contains(s_headings[0], StringComparison.Ordinal) || line.Contains(s_headings[1], StringComparison.Ordinal);
}
