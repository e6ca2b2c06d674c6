using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>Very short messages: a courtesy that asks for no answer, or idle talk. Letters and digits count, a run of one counts once.</summary>
internal static class SmallTalk
{
    /// <summary>Longer messages say something.</summary>
    private const int Longest = 8;

    // Runs are shortened first: 谢谢 is 谢, 哈哈哈 is 哈, 666 is 6.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_courtesies = Words(
        "好 好的 好滴 好嘞 好谢 好的谢 行 行的 可以 没问题 收到 收到了 收到谢 已收到 ok okey 嗯 嗯好 嗯好的 谢 谢了 谢您 谢你 多谢 感谢 非常感谢 辛苦 辛苦了 明白 明白了 知道了 了解 "
        + "不客气 不用谢 没事 客气了 是 是的 对 对的 1 再见 拜 晚安 thanks thx noted roger");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_idle = Words(
        "hi helo 你好 大家好 哈 哈嘿 嘿 呵 嘻 早 早安 早上好 大家早 大家早上好 中午好 下午好 晚上好 晚安 在吗 在不在 吃了吗 吃饭了吗 吃啥 中午吃啥 晚上吃啥 中午吃什么 下班 下班了 下班啦 周末愉快 "
        + "无聊 好无聊 困 好困 好累 好饿 饿了 6 23 lol h 笑死 笑死我了 绝了 羡慕 冲 摸鱼 摸鱼中");

    /// <summary>Whether a message only acknowledges or thanks, or has no letter at all.</summary>
    public static bool IsCourtesy(string text) => IsOf(s_courtesies, text);

    /// <summary>Whether a message is a greeting, laughter, small talk, or has no letter at all.</summary>
    public static bool IsIdle(string text) => text.Length > 0 && IsOf(s_idle, text);

    private static bool IsOf(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, string text)
    {
        Span<char> word = stackalloc char[Longest];
        var length = Shorten(text, word);
        return length == 0 || (length > 0 && words.Contains(word[..length]));
    }

    /// <summary>Keeps letters and digits in lower case; [微笑] is a picture. A negative answer: too long.</summary>
    internal static int Shorten(string text, Span<char> word)
    {
        var length = 0;
        var mayClose = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '[' && mayClose)
            {
                // Where nothing closes this one, nothing closes those behind it either.
                var end = text.IndexOf(']', i);
                mayClose = end > 0;
                if (mayClose)
                {
                    i = end;
                    continue;
                }
            }

            if (!char.IsLetterOrDigit(c)) continue;
            c = char.ToLowerInvariant(c);
            if (length > 0 && word[length - 1] == c) continue;
            if (length == word.Length) return -1;
            word[length++] = c;
        }

        return length;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
