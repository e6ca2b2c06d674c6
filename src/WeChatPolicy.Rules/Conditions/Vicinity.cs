using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>The folded text around a place. Bounded, so that a text of many places is not read once for each of them.</summary>
internal static class Vicinity
{
    /// <summary>As far as what is said of a place may reasonably stand from it, in folded characters.</summary>
    public const int Far = 120;

    /// <summary>What stands around a place in its own part, the place included.</summary>
    public static ReadOnlySpan<char> Of(TextReading text, in TextMatch match, int reach = Far)
    {
        var (start, end) = text.FoldedRange(match.Part);
        return text.Folded[Math.Max(start, match.FoldedStart - reach)..Math.Min(end, match.FoldedStart + match.FoldedLength + reach)];
    }

    /// <summary>What stands behind a place in its own part.</summary>
    public static ReadOnlySpan<char> Behind(TextReading text, in TextMatch match, int reach = Far)
    {
        var (_, end) = text.FoldedRange(match.Part);
        var from = match.FoldedStart + match.FoldedLength;
        return text.Folded[from..Math.Min(end, from + reach)];
    }
}
