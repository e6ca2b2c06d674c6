using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What a firm knows of a customer, told on. In the course of work an order or an address is named all day; told so that somebody acts on the person, it is disclosed.</summary>
internal static class CustomerFacts
{
    /// <summary>How far the customer may stand before the fact, in folded characters.</summary>
    private const int Reach = 24;

    /// <summary>Gathers such facts.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.CustomerFact || count == places.Length) continue;
            var customer = text.Near(match, Signals.CustomerReference, Reach);
            var acted = TextWindow.Has(text, match, WordLists.ActingOnPerson, TextWindow.Far);
            var told = match.Strength > Confidence.Possible
                ? (customer || PersonMention.Precedes(text, match)) && (acted || Figures.AreNear(text, match, Reach))
                : customer && acted;
            if (!told || OwnAffairs.Holds(context, match)) continue;
            if (SpeechAct.IsTold(text, match) && !SpeechAct.IsAsked(text, match)) places[count++] = match;
        }

        return count;
    }
}
