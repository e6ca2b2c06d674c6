using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>The folded text around a place. Bounded, so that a text of many places is not read once for each of them.</summary>
internal static class Vicinity
{
    /// <summary>As far as what is said of a place may reasonably stand from it, in folded characters.</summary>
    public const int Far = 120;

    /// <summary>What stands around a place in its own part, the place included.</summary>
    public static ReadOnlySpan<char> Of(TextAnalysis text, in TextMatch match, int reach = Far)
    {
        var (start, end) = text.FoldedRange(match.Part);
        var from = match.FoldedStart - Math.Min(reach, match.FoldedStart - start);
        return text.Folded[from..(match.FoldedEnd() + Math.Min(reach, end - match.FoldedEnd()))];
    }

    /// <summary>What stands before a place in its own part.</summary>
    public static ReadOnlySpan<char> Before(TextAnalysis text, in TextMatch match, int reach)
    {
        var (start, _) = text.FoldedRange(match.Part);
        return text.Folded[(match.FoldedStart - Math.Min(reach, match.FoldedStart - start))..match.FoldedStart];
    }

    /// <summary>What stands behind a place in its own part.</summary>
    public static ReadOnlySpan<char> Behind(TextAnalysis text, in TextMatch match, int reach = Far)
    {
        var (_, end) = text.FoldedRange(match.Part);
        return text.Folded.Slice(match.FoldedEnd(), Math.Min(reach, end - match.FoldedEnd()));
    }
}
