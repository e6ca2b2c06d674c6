using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Words in quotation marks are somebody else's, told again.</summary>
internal static class Quotation
{
    /// <summary>How far the marks may stand from the word.</summary>
    private const int Reach = 8;

    private const string Opening = "“‘「『\"";
    private const string Closing = "”’」』\"";

    /// <summary>How far the word that tells of it may stand from what is quoted, in folded characters.</summary>
    private const int TellingReach = 12;

    /// <summary>Whether the match is quoted, and the words beside it tell of it again or speak of it: 客户原话是“滚出去”.</summary>
    public static bool IsReported(TextAnalysis text, in TextMatch match) =>
        Holds(text, match) && text.Words(WordLists.ReportedSpeech).IsIn(TextWindow.Around(text, match, TellingReach));

    /// <summary>Whether the match stands between quotation marks.</summary>
    public static bool Holds(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        var end = match.Start + match.Length;
        var before = original[Math.Max(0, match.Start - Reach)..match.Start];
        var behind = original[end..Math.Min(original.Length, end + Reach)];
        var opened = before.LastIndexOfAny(Opening);
        return opened >= 0 && !before[(opened + 1)..].ContainsAny(Closing) && behind.ContainsAny(Closing);
    }
}
