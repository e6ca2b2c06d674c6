using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Text;

/// <summary>Builds texts out of terms, pieces of terms, separators, variants and noise.</summary>
public static class Fragments
{
    private static readonly string[] s_all =
    [
        "傻逼", "傻", "逼", "你真傻", "我", "干", "干活", "干净", "活", "加", "微", "信", "微信", "加微信", "微信支付", "支付", "vx", "v", "x", "号",
        "VX", "ｖｘ", "🇻", "🇽", "𝐯", "ⓥ", "sb", "s", "b", "SB", "usb", "sm4", "sm", "4", "12345", "１２", "①", "三", "〇", "幺", "验证码", "发我", "发",
        "验证", "码", "一", "密码", "免费", "领取", "免費", "領", "取", "【绝密】", "【", "】", "绝密", "(", "（", ")", ":", "：", "fuck", "you", "fuck you",
        " ", "  ", "\u3000", "*", ".", "...", "-", "--", "~", "·", "_", "/", "…", "\u200B", "\u200D", "\uFE0F", "\u0301", "，", "。", "!", "？", "\n", "\0",
        "😀", "👨‍👩‍👧", "\uD83D", "\uDE00", "\uDB40", "\U000E0061", "❤", "的", "是", "abc", "é", "А", "ab c", "@", "1.5", ".com", "a.b", "啊啊啊啊啊啊啊", "啊",
        "傻逼玩意", "脑", "残", "腦", "          ", "我你真 傻吗", "我加微 信吗", "vx1234", "1234vx", "vx12345", "12345vx", "1 2345",
        "+", "＋", "➕", "+v", "c", "c++", "C＋＋", "#", "sb-2", "sb-22222", "-22", "+\u200B",
    ];

    /// <summary>A text of up to some fifty fragments; a counterexample shrinks by leaving fragments out.</summary>
    public static Arbitrary<FragmentText> Texts() => Arb.From(
        Gen.Elements(s_all).ArrayOf().Select(pieces => new FragmentText(pieces)),
        text => Enumerable.Range(0, text.Pieces.Length).Select(gone => new FragmentText([.. text.Pieces.Where((_, at) => at != gone)])));
}

/// <summary>A generated text.</summary>
public sealed record FragmentText(string[] Pieces)
{
    /// <summary>The pieces, end to end.</summary>
    public string Text => string.Concat(Pieces);

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join('|', Pieces)}]";
}
