using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

/// <summary>A term in disguise among ordinary talk, made by the obvious opposite of what finds it.</summary>
public sealed record Disguised(DisguiseKinds Kind, string Term, string Before, string Written, string After)
{
    /// <summary>The whole message.</summary>
    public string Text => Before + Written + After;

    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {Before}[{Written}]{After}";
}

/// <summary>Generates <see cref="Disguised"/>.</summary>
public static class Disguising
{
    private static readonly string[] s_terms = ["王八蛋", "去你妈的", "想自杀", "下三滥", "加微信"];
    private static readonly string[] s_before = ["", "你", "這個，", "😀\u200B ", "今天 ", "好。", "都说 Ａ１ 了：", "[微笑]"];
    private static readonly string[] s_after = ["", "！", "，好吗", "。嗯", " 😂", "\n再说"];
    private static readonly string[] s_signs = ["@", "$", "￥", "%"];
    private static readonly string[] s_marks = ["。", "，", "！"];
    private static readonly string[] s_emoji = ["😂", "🔥", "👨‍👩‍👧", "😂😂"];
    private static readonly string[] s_stickers = ["[微笑]", "[捂脸]", "[Smile]"];

    // By hand, and by nobody's table: each character of the terms as it is written in a disguise.
    private static readonly Dictionary<char, (string Homophone, string Pinyin, string Split, string Alike, string Digit, string Emoji)> s_forms = new()
    {
        ['王'] = ("亡", "wang", "", "", "", ""),
        ['八'] = ("捌", "ba", "", "", "8", ""),
        ['蛋'] = ("旦", "dan", "疋虫", "", "", "🥚"),
        ['去'] = ("趣", "qu", "", "", "", ""),
        ['你'] = ("妮", "ni", "亻尔", "", "", ""),
        ['妈'] = ("嬷", "ma", "女马", "", "", "🐎"),
        ['的'] = ("得", "de", "白勺", "", "", ""),
        ['想'] = ("响", "xiang", "相心", "", "", ""),
        ['自'] = ("籽", "zi", "", "", "", ""),
        ['杀'] = ("煞", "sha", "", "", "", ""),
        ['下'] = ("吓", "xia", "", "", "", ""),
        ['三'] = ("叁", "san", "", "", "3", ""),
        ['滥'] = ("烂", "lan", "氵监", "", "", ""),
        ['加'] = ("珈", "jia", "力口", "", "", ""),
        ['微'] = ("薇", "wei", "", "", "", ""),
        ['信'] = ("芯", "xin", "亻言", "", "", ""),
    };

    public static Arbitrary<Disguised> All() => Arb.From(
        from term in Gen.Elements(s_terms)
        from kind in Gen.Elements(DisguiseKinds.Signs, DisguiseKinds.Punctuation, DisguiseKinds.Emoji, DisguiseKinds.Stickers, DisguiseKinds.Repetition, DisguiseKinds.Pinyin, DisguiseKinds.Splits, DisguiseKinds.Order)
        from before in Gen.Elements(s_before)
        from after in Gen.Elements(s_after)
        from at in Gen.Choose(0, term.Length - 2)
        from choice in Gen.Choose(0, 11)
        let written = Write(kind, term, at, choice)
        where written is not null
        select new Disguised(kind, term, before, written, after));

    private static string? Write(DisguiseKinds kind, string term, int at, int choice) => kind switch
    {
        DisguiseKinds.Signs => Between(term, s_signs, choice),
        DisguiseKinds.Punctuation => Between(term, s_marks, choice),
        DisguiseKinds.Emoji => Between(term, s_emoji, choice),
        DisguiseKinds.Stickers => Between(term, s_stickers, choice),
        DisguiseKinds.Repetition => string.Concat(term.Select(character => new string(character, 2 + (choice % 3)))),
        DisguiseKinds.Pinyin => Replace(term, at, s_forms[term[at]].Pinyin),
        DisguiseKinds.Splits => Replace(term, at, s_forms[term[at]].Split),
        DisguiseKinds.Order when !PairTable.IsOrdinary(term[at + 1], term[at]) => $"{term[..at]}{term[at + 1]}{term[at]}{term[(at + 2)..]}",
        _ => null,
    };

    private static string Between(string term, string[] signs, int choice) => string.Join(signs[choice % signs.Length], term.ToCharArray());

    private static string? Replace(string term, int at, string form) => form.Length == 0 ? null : $"{term[..at]}{form}{term[(at + 1)..]}";
}
