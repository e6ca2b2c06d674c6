using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>The folded text around a place. Bounded, so that a text of many places is not read once for each of them.</summary>
internal static class TextWindow
{
    /// <summary>As far as what is said of a place may reasonably stand from it, in folded characters.</summary>
    public const int Far = 120;

    /// <summary>What stands around a place in its own part, the place included.</summary>
    public static ReadOnlySpan<char> Around(TextAnalysis text, in TextMatch match, int reach = Far)
    {
        var (start, end) = text.FoldedRange(match.Part);
        var from = match.FoldedStart - Math.Min(reach, match.FoldedStart - start);
        return text.Folded[from..(match.FoldedEnd() + Math.Min(reach, end - match.FoldedEnd()))];
    }

    /// <summary>Whether a word of a list stands around a place in its own part, or in it.</summary>
    public static bool Has(TextAnalysis text, in TextMatch match, WordListId list, int reach) => text.Words(list).IsIn(Around(text, match, reach));

    /// <summary>What stands before a place in its own part.</summary>
    public static ReadOnlySpan<char> Before(TextAnalysis text, in TextMatch match, int reach)
    {
        var (start, _) = text.FoldedRange(match.Part);
        return text.Folded[(match.FoldedStart - Math.Min(reach, match.FoldedStart - start))..match.FoldedStart];
    }

    /// <summary>What stands before a place in its own sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">The place.</param>
    /// <param name="reach">How far ahead, in folded characters.</param>
    /// <param name="fromBeginning">Whether it is all that stands there.</param>
    public static ReadOnlySpan<char> BeforeInSentence(TextAnalysis text, in TextMatch match, int reach, out bool fromBeginning)
    {
        var before = Before(text, match, reach);
        var sentence = before.LastIndexOf('\n');
        fromBeginning = sentence >= 0 || match.FoldedStart - before.Length == text.FoldedRange(match.Part).Start;
        return before[(sentence + 1)..];
    }

    /// <summary>What stands behind a place in its own part.</summary>
    public static ReadOnlySpan<char> Behind(TextAnalysis text, in TextMatch match, int reach = Far)
    {
        var (_, end) = text.FoldedRange(match.Part);
        return text.Folded.Slice(match.FoldedEnd(), Math.Min(reach, end - match.FoldedEnd()));
    }

    /// <summary>What stands behind a place in its own sentence.</summary>
    public static ReadOnlySpan<char> BehindInSentence(TextAnalysis text, in TextMatch match, int reach = Far)
    {
        var behind = Behind(text, match, reach);
        var sentence = behind.IndexOf('\n');
        return sentence < 0 ? behind : behind[..sentence];
    }
}
