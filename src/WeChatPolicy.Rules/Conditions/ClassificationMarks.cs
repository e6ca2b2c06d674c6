using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>A word such as 机密 marks a text only where it is set as a mark: 【机密】, （绝密）, 机密：…; in running talk it is a topic.</summary>
internal static class ClassificationMarks
{
    private const string Opening = "【（([［「『〔《<〈{";
    private const string Closing = "】）)]］」』〕》>〉}";
    private const string Announcing = ":：!！";

    /// <summary>Gathers the words that are set as a mark.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet signals, Span<TextMatch> places)
        where TFact : Fact
    {
        var count = 0;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (signals.Contains(match.Signal) && count < places.Length && IsSet(context.Text, match)) places[count++] = match;
        }

        return count;
    }

    /// <summary>Whether it stands in brackets of its own, or opens the text and announces what follows.</summary>
    private static bool IsSet(TextAnalysis text, in TextMatch match)
    {
        var original = text.Original(match.Part);
        var end = match.Start + match.Length;
        if (end >= original.Length) return false;
        if (match.Start == 0) return Announcing.Contains(original[end], StringComparison.Ordinal);
        return Opening.Contains(original[match.Start - 1], StringComparison.Ordinal) && Closing.Contains(original[end], StringComparison.Ordinal);
    }
}
