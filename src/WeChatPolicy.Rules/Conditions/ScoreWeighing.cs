using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Weighs what a learned reading says of a text: it speaks for a whole part, where a term speaks for a place.</summary>
internal static class ScoreWeighing
{
    /// <summary>The part with the highest score that counts, by the stretch that weighed most.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="score">The score.</param>
    /// <param name="how">How the stretch is taken.</param>
    /// <param name="place">Receives the stretch.</param>
    /// <param name="confidence">How sure it makes a finding, likely at most.</param>
    public static bool TryWeigh<TFact>(in RuleContext<TFact> context, Signal score, CueFilter how, out TextMatch place, out Confidence confidence)
        where TFact : Fact
    {
        (place, confidence) = (default, Confidence.Possible);
        var found = false;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (match.Signal != score || (found && match.Score <= place.Score)) continue;
            if (!CueWeighing.TryTake(context, match, how, out var strength) || Quotation.Holds(context.Text, match)) continue;
            (found, place, confidence) = (true, match, CueWeighing.Lesser(strength, Confidence.Likely));
        }

        return found;
    }
}
