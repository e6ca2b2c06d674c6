using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Texts that teach: what they name is what they warn of.</summary>
internal static class WarningHeading
{
    /// <summary>A heading is short.</summary>
    private const int Longest = 14;

    /// <summary>Whether the part opens with a heading in brackets that says so: 【防骗提醒】….</summary>
    public static bool Opens(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        if (original.IsEmpty || original[0] is not ('【' or '[' or '〔')) return false;
        var end = original[..Math.Min(original.Length, Longest + 1)].IndexOfAny('】', ']', '〕');
        return end > 0 && text.Words(WordLists.WarningHeading).IsIn(original[..end]);
    }
}
