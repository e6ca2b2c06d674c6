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

    /// <summary>Reports the words that say that the text is secret; not those that ask what a mark means, or report a breach.</summary>
    public static void Report<TFact>(in RuleContext<TFact> context, SignalSet signals, Confidence atMost = Confidence.Likely)
        where TFact : Fact
    {
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        var weighed = CueWeighing.Weigh(context, signals, CueFilter.NotForbidden | CueFilter.NotTaught, places, out var read);
        var (count, clear) = (0, false);
        foreach (var place in places[..weighed])
        {
            if (SpeechAct.IsAsked(context.Text, place) || SpeechAct.IsReported(context.Text, place)) continue;
            clear |= place.Strength > Confidence.Possible;
            places[count++] = place;
        }

        if (count == weighed ? count > 0 : clear) context.Report(CueWeighing.Lesser(read, atMost), places[..count]);
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
