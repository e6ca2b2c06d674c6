using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Words in quotation marks are somebody else's, told again.</summary>
internal static class Quotation
{
    /// <summary>How far the marks may stand from the word.</summary>
    private const int Reach = 8;

    private const string Opening = "“‘「『\"";
    private const string Closing = "”’」』\"";

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
