using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>In Moments and on an official account an offer is the company's business unless the sender speaks of a trade of their own.</summary>
internal static class OwnTrade
{
    private static readonly string[] s_own = ["自家", "自己", "本人", "私下", "私聊", "私我", "单独联系", "小号", "老婆", "老公", "我妈", "我爸", "我家", "家里"];

    /// <summary>Whether it says I, mine or privately anywhere; 我们 and 我司 are the company.</summary>
    public static bool IsSpokenOf(TextAnalysis text)
    {
        var folded = text.Folded;
        foreach (var word in s_own)
        {
            if (folded.Contains(word, StringComparison.Ordinal)) return true;
        }

        for (var at = folded.IndexOf('我'); at >= 0 && at + 1 < folded.Length;)
        {
            if (folded[at + 1] is not ('们' or '司')) return true;
            var next = folded[(at + 1)..].IndexOf('我');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
