using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Clauses;

/// <summary>Facts of business: a price, a margin, a term. The word alone is a topic; it discloses once somebody's figure or paper comes with it.</summary>
internal static class BusinessFacts
{
    /// <summary>How far a figure or the party may stand from the fact, in folded characters.</summary>
    private const int Reach = 10;

    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789%");
    private static readonly string[] s_handedOver = ["截图", "发你", "给你看", "发给你", "给大家看", "发出来", "拍给", "转给你", "你们去", "你可以去", "别说是", "别外传", "都给你"];

    /// <summary>Gathers facts of a party (a word of <paramref name="whose"/> near by) that come with a figure, or are handed over.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet facts, Signal whose, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (!facts.Contains(match.Signal) || count == places.Length || !text.Near(match, whose, Reach)) continue;
            if (!HasFigure(text, match) && !IsHandedOver(text, match)) continue;
            if (text.Precedes(Signals.Prohibition, match, Reach) || Refusal.Is(text, match)) continue;
            places[count++] = match;
        }

        return count;
    }

    private static bool HasFigure(TextAnalysis text, in TextMatch match)
    {
        return Vicinity.Behind(text, match, Reach).ContainsAny(s_figures);
    }

    private static bool IsHandedOver(TextAnalysis text, in TextMatch match)
    {
        var around = Vicinity.Of(text, match);
        foreach (var phrase in s_handedOver)
        {
            if (around.Contains(phrase, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
