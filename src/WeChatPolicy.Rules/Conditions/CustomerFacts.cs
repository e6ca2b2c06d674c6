using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What a firm knows of a customer, told on. In the course of work an order or an address is named all day; told so that somebody acts on the person, it is disclosed.</summary>
internal static class CustomerFacts
{
    /// <summary>How far the customer may stand before the fact, in folded characters.</summary>
    private const int Reach = 24;

    private static readonly SignalSet s_facts = SignalSet.Of(Signals.CustomerFact);

    /// <summary>Gathers such facts: what only the firm knows takes a figure or a second fact, what is in every order takes somebody to act on it.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        bool? several = null;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.CustomerFact || count == places.Length) continue;
            var grave = match.Strength > Confidence.Possible && ((several ??= text.CountDistinct(s_facts) > 1) || Figures.AreNear(text, match, Reach));
            var told = grave || TextWindow.Has(text, match, WordLists.ActingOnPerson, TextWindow.Far);
            if (!told || (!text.Near(match, Signals.CustomerReference, Reach) && !PersonMention.Precedes(text, match)) || OwnAffairs.Holds(context, match)) continue;
            if (SpeechAct.IsTold(text, match) && !SpeechAct.IsAsked(text, match)) places[count++] = match;
        }

        return count;
    }
}
