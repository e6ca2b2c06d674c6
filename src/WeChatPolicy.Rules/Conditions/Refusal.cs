using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>Whoever declines to hand something over, or sends the asker to the proper way, has disclosed nothing.</summary>
internal static class Refusal
{
    private static readonly string[] s_phrases =
    [
        "不能给", "不能发", "不能说", "不能直接", "不方便在这", "不方便说", "我拒绝", "已拒绝", "拒绝了", "没给他", "没有给", "不给的", "走审批", "要审批",
        "先请示", "先申请", "申请权限", "找主管开", "权限找", "不要发微信", "请交档案", "授权书", "个人隐私", "不能在群里",
    ];

    /// <summary>Whether the part that holds the match declines.</summary>
    public static bool Is(TextAnalysis text, in TextMatch match)
    {
        var folded = Vicinity.Of(text, match);
        foreach (var phrase in s_phrases)
        {
            if (folded.Contains(phrase, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
