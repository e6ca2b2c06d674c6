namespace WeChatPolicy.Rules.Benchmarks.Text;

/// <summary>Short messages and terms that look like chat, made from a seed: nothing in them was written by anybody.</summary>
internal static class MadeMessages
{
    private const string Common = "的是人我不一了个有这你在就好国大说们上都来那还也中女没到要可他多为以看家会得时能去地和种很过点对分生天学年下吗道什自行话出吧后用店小实样现知想您里心东日真最";
    private const string Rare = "赌彩博贷毒枪诈骗黄色嫖娼妓淫乱伪冒黑洗钱传销邪教迷信算命咒杀砍炸药刀械裸聊援交返佣刷单套现逾期催收征信流水假证办章代孕卵肾";
    private static readonly string[] s_tails = ["", "", "", "。", "！", " 😀", "~", " ok", " 10:30", "，3号", "？", "[OK]"];

    /// <summary>Distinct clean messages of about ten characters, some with digits, Latin letters or emoji.</summary>
    internal static string[] Clean(int count, int seed)
    {
        var random = new Random(seed);
        var messages = new HashSet<string>();
        while (messages.Count < count)
        {
            var body = new char[random.Next(4, 15)];
            for (var at = 0; at < body.Length; at++) body[at] = Common[(int)(Common.Length * Math.Pow(random.NextDouble(), 1.6))];
            messages.Add(new string(body) + s_tails[random.Next(s_tails.Length)]);
        }

        return [.. messages];
    }

    /// <summary>Distinct terms of two to five characters, each with a rare one, as those of a real lexicon have.</summary>
    internal static string[] Terms(int count, int seed)
    {
        var random = new Random(seed);
        var terms = new HashSet<string>();
        while (terms.Count < count)
        {
            var body = new char[random.Next(2, 6)];
            for (var at = 0; at < body.Length; at++)
                body[at] = random.Next(3) == 0 ? Rare[random.Next(Rare.Length)] : Common[random.Next(Common.Length)];
            body[random.Next(body.Length)] = Rare[random.Next(Rare.Length)];
            terms.Add(new string(body));
        }

        return [.. terms];
    }
}
