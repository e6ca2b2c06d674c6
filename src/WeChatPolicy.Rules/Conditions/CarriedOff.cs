using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>The company's material is moved to a private place, or to people whom it does not concern.</summary>
internal static class CarriedOff
{
    /// <summary>How far the place may stand from the material, in folded characters.</summary>
    private const int PlaceReach = 32;

    /// <summary>How far the moving may stand.</summary>
    private const int MovingReach = 20;

    /// <summary>Gathers the material that is moved so.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet material, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        if (!text.Has(Signals.PrivatePlace)) return 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (!material.Contains(match.Signal) || count == places.Length) continue;
            if (!text.Near(match, Signals.PrivatePlace, PlaceReach) || !TextWindow.Has(text, match, WordLists.MovingOut, MovingReach)) continue;
            if (SpeechAct.IsTold(text, match) && !SpeechAct.IsAsked(text, match)) places[count++] = match;
        }

        return count;
    }
}
