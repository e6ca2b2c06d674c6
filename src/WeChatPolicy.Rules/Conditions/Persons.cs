using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>Whether a place of a text is said of a certain person. A list of nouns cannot hold everybody's name.</summary>
internal static class Persons
{
    /// <summary>How far the person may stand before what is said of them, in folded characters.</summary>
    private const int Reach = 10;

    /// <summary>A name is written in two or three characters.</summary>
    private const int LongestName = 3;

    // The hundred or so surnames that cover nine people in ten, but those that are common words as well (高 方 万 白 文 时 于 …).
    private static readonly SearchValues<char> s_surnames = SearchValues.Create(
        "王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟雷黎贺龚庄汤樊兰殷施陶翟颜倪严牛温俞章鲁葛韦毛梁林江华甘柯邢岳翁梅");

    private static readonly SearchValues<char> s_before = SearchValues.Create("小老阿");
    private static readonly SearchValues<char> s_behind = SearchValues.Create("总工姐哥叔姨董");
    private static readonly SearchValues<char> s_pronouns = SearchValues.Create("他她");

    /// <summary>Whether a pronoun, a noun for a colleague or a name stands just before it.</summary>
    public static bool Precede(TextAnalysis text, in TextMatch match)
    {
        if (text.Precedes(Signals.EmployeeReference, match, Reach)) return true;
        var (start, _) = text.FoldedRange(match.Part);
        var before = Vicinity.Before(text, match, Reach);
        var sentence = before.LastIndexOf('\n');
        if (sentence >= 0) before = before[(sentence + 1)..];
        return before.ContainsAny(s_pronouns) || HasNickname(before) || EndsWithName(before, match.FoldedStart - before.Length == start || sentence >= 0);
    }

    // 小王, 老李, 阿强; 王总, 李姐.
    private static bool HasNickname(ReadOnlySpan<char> before)
    {
        for (var i = 0; i + 1 < before.Length; i++)
        {
            if (s_before.Contains(before[i]) && s_surnames.Contains(before[i + 1])) return true;
            if (s_surnames.Contains(before[i]) && s_behind.Contains(before[i + 1])) return true;
        }

        return false;
    }

    /// <summary>The clause before it, or between it and the clause before, is nothing but a name: 薛梅怀孕了; 末位是吕娜，C档.</summary>
    private static bool EndsWithName(ReadOnlySpan<char> before, bool isFromStart)
    {
        if (before.Length > 0 && before[^1] == ',') before = before[..^1];
        for (var length = 2; length <= LongestName && length <= before.Length; length++)
        {
            if (!s_surnames.Contains(before[^length])) continue;
            var isWhole = before.Length == length ? isFromStart : before[^(length + 1)] is ',' or '是' or '把' or '和' or '跟' or '事';
            if (isWhole) return true;
        }

        return false;
    }
}
