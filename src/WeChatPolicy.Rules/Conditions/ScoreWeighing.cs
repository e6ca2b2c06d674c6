using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Weighs what a learned reading says of a text: it speaks for a whole part, where a term speaks for a place.</summary>
internal static class ScoreWeighing
{
    /// <summary>How far, in folded characters, a ban or talk of teaching and news reaches to what weighed most.</summary>
    private const int Reach = 16;

    /// <summary>From this score on it is said as likely, and a ban or a lesson beside it does not silence it: seven in eight such texts are what they seem.</summary>
    private const float Sure = 0.78f;

    /// <summary>The part with the highest score that counts, by the stretch that weighed most.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="score">The score.</param>
    /// <param name="ownWords">Whether forwarded items do not count.</param>
    /// <param name="place">Receives the stretch.</param>
    /// <param name="confidence">How sure it makes a finding, likely at most.</param>
    /// <remarks>
    /// A possible score is a cue and speaks for nothing by itself. What was learned has seen texts that argue against an offence, so that a ban or a
    /// lesson beside the stretch excuses only what is not sure.
    /// </remarks>
    public static bool TryWeigh<TFact>(in RuleContext<TFact> context, Signal score, bool ownWords, out TextMatch place, out Confidence confidence)
        where TFact : Fact
    {
        (place, confidence) = (default, Confidence.Possible);
        var found = false;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (match.Signal != score || match.Strength == Confidence.Possible || (found && match.Score <= place.Score) || (ownWords && context.IsForwarded(match))) continue;
            var excused = IsExcused(context.Text, match);
            if (excused && match.Score < Sure) continue;
            (found, place) = (true, match);
            confidence = excused || match.Score < Sure || Quotation.Holds(context.Text, match) ? Confidence.Possible : Confidence.Likely;
        }

        return found;
    }

    private static bool IsExcused(TextAnalysis text, in TextMatch match) =>
        WarningHeading.Opens(text, match) || text.Near(match, Signals.Awareness, Reach) || text.Precedes(Signals.Prohibition, match, Reach / 2);
}
