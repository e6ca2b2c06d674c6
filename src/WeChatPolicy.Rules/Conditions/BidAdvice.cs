using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>A bidder is told what to bid, by somebody who knows what the others bid or who decides.</summary>
internal static class BidAdvice
{
    /// <summary>How far the rivals may stand from the advice, in folded characters.</summary>
    private const int RivalReach = 48;

    /// <summary>How far the figure and the promise may stand.</summary>
    private const int Reach = 16;

    /// <summary>Gathers the advice that comes with a figure and with rivals, or with the promise that it wins.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.BidAdvice || count == places.Length || !Figures.AreNear(text, match, Reach)) continue;
            var (rivals, wins) = (TextWindow.Has(text, match, WordLists.Rival, RivalReach), TextWindow.Has(text, match, WordLists.SureWin, Reach));
            if ((!rivals && !wins) || !SpeechAct.IsTold(text, match)) continue;
            places[count++] = match;
        }

        return count;
    }
}
