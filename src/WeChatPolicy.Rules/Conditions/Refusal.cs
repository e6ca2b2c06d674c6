using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whoever declines to hand something over, or sends the asker to the proper way, has disclosed nothing.</summary>
internal static class Refusal
{
    /// <summary>Whether the words around the match decline.</summary>
    public static bool IsAround(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.Refusal, TextWindow.Far);
}
