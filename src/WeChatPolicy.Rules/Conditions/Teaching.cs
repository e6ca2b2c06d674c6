using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>Texts that teach: what they name is what they warn of.</summary>
internal static class Teaching
{
    /// <summary>A heading is short.</summary>
    private const int LongestHeading = 14;

    /// <summary>Whether the part opens with a heading in brackets that says so: 【防骗提醒】….</summary>
    public static bool IsHeaded(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        if (original.IsEmpty || original[0] is not ('【' or '[' or '〔')) return false;
        var end = original[..Math.Min(original.Length, LongestHeading + 1)].IndexOfAny('】', ']', '〕');
        return end > 0 && (original[..end].Contains("提醒", StringComparison.Ordinal)
            || original[..end].Contains("提示", StringComparison.Ordinal) || original[..end].Contains("防骗", StringComparison.Ordinal)
            || original[..end].Contains("预警", StringComparison.Ordinal) || original[..end].Contains("案例", StringComparison.Ordinal));
    }
}
