using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Facts of business: a price, a margin, a term. The word alone is a topic; it discloses once somebody's figure or paper comes with it.</summary>
internal static class BusinessDisclosure
{
    /// <summary>How far a figure or the party may stand from the fact, in folded characters.</summary>
    private const int Reach = 10;

    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789%");

    /// <summary>Gathers facts of a party (a word of <paramref name="whose"/> near by) that come with a figure, or are handed over.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet facts, Signal whose, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (!facts.Contains(match.Signal) || count == places.Length || !text.Near(match, whose, Reach)) continue;
            if (!TextWindow.Behind(text, match, Reach).ContainsAny(s_figures) && !text.Near(match, Signals.HandingOver, TextWindow.Far)) continue;
            if (text.Precedes(Signals.Prohibition, match, Reach) || Refusal.IsAround(text, match)) continue;
            places[count++] = match;
        }

        return count;
    }
}
