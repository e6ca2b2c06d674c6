using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Text;

/// <summary>Messages made to be expensive: one thing over and over, at any size. None of them was written by anybody.</summary>
internal static class AdversarialMessages
{
    // Brackets that nothing closes, separators, digits, addresses, keys: whatever a reader could be tempted to look ahead or back for.
    private static readonly string[] s_units =
    [
        "好", "[", "[哈", "【", "（", "“", "赌 博 ", "赌\u200B博\u200B", "*", " ", "\u200B", "1", "一", "1 ", "1-", "12345678 ", "13812345678 ", "4111111111111111 ", "0", "@", "a@", "a@b.cn ",
        "@张三 ", "a", "a1", "abc123 ", "=", "sk-", "a.", "10.0.0.1.", "http://a.cn/ ", "a.cn/!", "密码", "密码:", "密码:a ", "密码是abcd ", "账号a/b", "-----BEGIN ",
        "-----BEGIN PRIVATE KEY-----", "护照E", "我", "你", "哈哈", "😀", "\uD83D", "\n", "。", "，",
        "傻", "傻傻逼", ".", "a@b.c", "密码:a", "加", "码", "傻 ", "\uDE00\uD83D", "\0", "-", "-----BEGIN RSA PRIVATE KEY-----", "eyJ", "http://", "www.a.cn/", "a.b/",
        "傻😀逼", "傻。", "[微笑]", "傻傻逼逼", "女表子", "shabi", "sha逼", "4逼", "煞币", "🐷头", "[微笑]傻[微笑]逼", "黑[捂脸]鬼", "傻￥逼我", "s逼", "提🔪", "勒死晒鼻", "sbzdxwmq", "黑鬼", "怒。",
        "86", "13812345678", "4111 ", "\u0301", "𝟏", "vx", "vx1", "密码是 傻逼 13812345678 ", "客户 工资 底价 ", "公司垃圾 离职 ",
    ];

    private static readonly Participant s_sender = new() { Id = "zhang", Kind = ParticipantKind.Employee };
    private static readonly DateTimeOffset s_at = new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly Conversation s_group = new() { Id = "group", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.No };
    private static readonly Conversation s_outside = new() { Id = "outside", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, WorkGroup = Ternary.Yes, External = Ternary.Yes };

    /// <summary>Each kind by name, with what makes one of it of about so many characters.</summary>
    public static IEnumerable<(string Name, Func<int, Message> Make)> Kinds()
    {
        foreach (var unit in s_units) yield return (Shown(unit), size => Said(Repeated(unit, size)));
        foreach (var unit in (string[])["密码", "密码:a1b2c3 ", "好", "13812345678"])
        {
            yield return ($"parts of {unit}", size => Said("") with { Parts = [.. Enumerable.Range(0, size / 16).Select(i => new Rules.TextPart("option", Padded(unit)))] });
            yield return ($"forwarded {unit}", size => Said("") with { Forwarded = [.. Enumerable.Range(0, size / 16).Select(i => new ForwardedItem { Text = Padded(unit) })] });
        }

        foreach (var lexicon in Lexicons.Embedded())
        {
            if (lexicon.Category == Lexicons.Allowed || lexicon.Terms.Count == 0) continue;
            var term = Written(lexicon.Terms.MinBy(term => term.Text.Length)!);
            yield return ($"{lexicon.Category}: {term}", size => Said(Repeated(term, size)));
            yield return ($"{lexicon.Category}: {term}, headed", size => Said("【" + Repeated(term, size)));
        }
    }

    /// <summary>Terms of every two categories in turn, where one of them gives the other its meaning; many, so only when asked for.</summary>
    public static IEnumerable<(string Name, Func<int, Message> Make)> Pairs()
    {
        var terms = Lexicons.Embedded().Where(lexicon => lexicon.Category != Lexicons.Allowed && lexicon.Terms.Count > 0)
            .Select(lexicon => (lexicon.Category, Term: Written(lexicon.Terms.MaxBy(term => term.Strength)!))).ToArray();
        var context = Signals.All.Where(signal => signal.Kind == SignalKind.Context).Select(signal => signal.Name).ToArray();
        foreach (var (category, term) in terms)
        {
            foreach (var (other, near) in terms.Where(item => item.Category != category && context.Contains(item.Category)))
                yield return ($"{category}, {other}: {term}{near}", size => Said(Repeated(term + near, size)) with { Conversation = s_outside });
        }
    }

    private static Message Said(string text) => new() { Id = "m", Sender = s_sender, Conversation = s_group, SentAt = s_at, Text = text };

    private static string Written(LexiconTerm term) => term.Text.Replace(LexiconTerm.Gap, '的');

    private static string Padded(string unit) => unit.PadRight(16, '的');

    private static string Repeated(string unit, int size) => string.Concat(Enumerable.Repeat(unit, size / unit.Length));

    private static string Shown(string unit) => string.Concat(unit.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is ' ' or '\u200B' ? $"\\u{(int)c:X4}" : $"{c}"));
}
