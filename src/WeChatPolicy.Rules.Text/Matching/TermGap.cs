namespace WeChatPolicy.Rules.Text;

/// <summary>The gap in a term such as 验证码…发我.</summary>
internal static class TermGap
{
    /// <summary>
    /// Where the nearest second half begins: within <see cref="FoldedTerm.GapWindow"/> characters of the first half's
    /// end and in the same clause; -1 for nowhere.
    /// </summary>
    internal static int SecondHalf(ReadOnlySpan<char> text, int firstEnd, string second)
    {
        for (var at = firstEnd; at <= firstEnd + FoldedTerm.GapWindow && at + second.Length <= text.Length; at++)
        {
            if (text[at..].StartsWith(second, StringComparison.Ordinal)) return at;
            if (FoldCode.IsBoundary(text[at])) return -1;
        }

        return -1;
    }
}
