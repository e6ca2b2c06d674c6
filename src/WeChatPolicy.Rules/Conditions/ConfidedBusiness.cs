using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Plans and figures of the company that are told in confidence, or before they are published.</summary>
internal static class ConfidedBusiness
{
    /// <summary>Gathers what is told so; a topic alone, without a figure or the paper itself, is not.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="topics">The signals of the topics.</param>
    /// <param name="places">Receives the places.</param>
    /// <param name="read">How sure it is: in confidence and early too makes it likely.</param>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet topics, Span<TextMatch> places, out Confidence read)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        read = Confidence.Possible;
        if (!text.Has(Signals.Confiding) && !text.Has(Signals.Unpublished)) return 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (!topics.Contains(match.Signal) || count == places.Length) continue;
            var (confided, early) = (SpeechAct.IsConfided(text, match), SpeechAct.IsEarly(text, match));
            if (!confided && !early) continue;
            if (!Figures.AreNear(text, match) && !text.Near(match, Signals.HandingOver, TextWindow.Far)) continue;
            if (!SpeechAct.IsTold(text, match) || SpeechAct.IsAsked(text, match)) continue;
            if (confided && early) read = Confidence.Likely;
            places[count++] = match;
        }

        return count;
    }
}
