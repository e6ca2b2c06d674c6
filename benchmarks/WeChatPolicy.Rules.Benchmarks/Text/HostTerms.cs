using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Text;

/// <summary>What a company might add to the lexicons, in any number and made from a seed: each kind is hard on a matcher in a way of its own.</summary>
internal static class HostTerms
{
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷";
    private const string GivenNames = "伟芳娜敏静秀丽强磊洋艳勇军杰娟涛超明霞平刚桂文辉玲建华红国志云飞鑫波斌宇浩凯健俊帆帅旭宁欣佳雪梅兰英玉萍燕春海龙山林子雨晨涵梓轩思怡可一诺天泽瑞嘉诚家安永福生德贵清淑珍荣新光东振兴学成立民力友达中正义仁和";
    private const int Seed = 5;

    /// <summary>The kinds by name, and what makes so many of each.</summary>
    public static IReadOnlyDictionary<string, Func<int, string[]>> Kinds { get; } = new Dictionary<string, Func<int, string[]>>(StringComparer.Ordinal)
    {
        // A rare character in each, as the terms of a real lexicon have.
        ["terms"] = static count => MadeMessages.Terms(count, Seed),

        // Every character, and most pairs of them, are those of ordinary chat.
        ["names"] = static count => Make(count, static random => string.Concat(Pick(Surnames, random), Pick(GivenNames, random), Pick(GivenNames, random))),

        // They begin alike; what tells them apart are digits.
        ["numbers"] = static count => Make(count, static random => string.Create(CultureInfo.InvariantCulture, $"HT{2019 + random.Next(8)}{random.Next(1_000_000):D6}")),

        // Thousands of different characters, the frequent and the nearly unknown alike.
        ["signs"] = static count => Make(count, static random => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => ((char)random.Next(0x4E00, 0x9FA6)).ToString()))),
    };

    private static string[] Make(int count, Func<Random, string> term)
    {
        var (random, terms) = (new Random(Seed), new HashSet<string>(StringComparer.Ordinal));
        while (terms.Count < count) terms.Add(term(random));
        return [.. terms];
    }

    private static string Pick(string from, Random random) => from[random.Next(from.Length)].ToString();
}
