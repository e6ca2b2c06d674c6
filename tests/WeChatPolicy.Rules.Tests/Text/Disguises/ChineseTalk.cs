using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

/// <summary>Talk with something hidden in it, long enough for a block of sixty-four characters or two, and most often with it at the edge of one.</summary>
/// <param name="Padding">Ordinary talk before all else, of so many characters.</param>
/// <param name="Pieces">What follows.</param>
public sealed record ChineseTalk(int Padding, string[] Pieces)
{
    private const string Ordinary = "今天下午三点在会议室开会大家带上合同和报表准时参加";

    private static readonly string[] s_pieces =
    [
        "今天", "开会", "我们", "明天的会", "合同", "报销单", "你", "的", "了", "吗", "下班", "客户说", "電話", "請假", "ＡＢ", "ok", "v1", "2026", "3点", "6",
        "傻叉", "女表子", "弓虽", "立土", "亻尔", "艹", "贝戋", "王八旦", "亡八蛋", "想z杀", "shabi", "sha笔", "4妈", "🐷头", "草泥🐎", "😀", "👨‍👩‍👧", "🇨🇳", "\uD83D", "\uDE00",
        "。", "，", "、", "！", "。。。", "！？", "（", "）", "\n", " ", "@", "$", "￥", "%", "&", "[微笑]", "[", "]", "哈哈哈", "开开心心", "傻傻逼逼", "fuuuck", "加。微。信", "加@微", "𠮷", "㐂",
    ];

    /// <summary>Up to some twenty pieces behind no padding, or so much that the first of them stands at the edge of a block.</summary>
    public static Arbitrary<ChineseTalk> All() => Arb.From(
        from padding in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(56, 66)), (3, Gen.Choose(118, 130)))
        from count in Gen.Choose(1, 20)
        from pieces in Gen.Elements(s_pieces).ArrayOf(count)
        select new ChineseTalk(padding, pieces));

    /// <summary>The whole message.</summary>
    public string Text => string.Concat(Enumerable.Range(0, Padding).Select(at => Ordinary[at % Ordinary.Length])) + string.Concat(Pieces);

    /// <inheritdoc/>
    public override string ToString() => $"{Padding}+[{string.Join('|', Pieces)}]";
}
