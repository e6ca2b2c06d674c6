using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What a learned reading says of a rule as a last resort: a suspicion that somebody looks at, where nothing else was found.</summary>
internal static class LearnedReading
{
    /// <summary>How far, in folded characters, a ban reaches to what weighed most.</summary>
    private const int BanReach = 8;

    /// <summary>Adds to a rule what was learned of it.</summary>
    /// <param name="rule">The rule; what its own checks report goes first.</param>
    /// <param name="score">The score that says how much a text breaks it.</param>
    /// <param name="where">Of which messages the rule speaks; none: of all.</param>
    /// <param name="excusedBy">What excuses it.</param>
    /// <param name="unless">A signal beside which it says nothing.</param>
    public static RuleDefinition OrLearned(this RuleDefinition rule, Signal score, Func<Message, bool>? where = null, Func<Message, Ternary>? excusedBy = null, Signal? unless = null)
    {
        // What a clear word of the rule says, its own checks have weighed; where they are silent, they had a reason.
        var weighed = rule.Rule.Checks.Where(static check => check.FactType == typeof(Message)).Aggregate(SignalSet.Empty, static (all, check) => all.Union(check.Needs));
        return rule.On<Message>(SignalSet.Of(score), (in context) =>
        {
            // It was learned from what people say; the name of a file is none of that.
            if (context.Fact.Kind != MessageKind.File && !context.HasReported && !(unless is { } other && context.Text.Has(other)) && (where is null || where(context.Fact)) && !HasClear(context.Text, weighed)) Report(context, score);
        }, excusedBy);
    }

    private static bool HasClear(TextAnalysis text, SignalSet signals)
    {
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Strength > Confidence.Possible && signals.Contains(match.Signal) && match.Score == 0) return true;
        }

        return false;
    }

    /// <summary>Reports the stretch of the score, if the sender says it for himself; possible at most, and at most for review.</summary>
    private static void Report(in RuleContext<Message> context, Signal score)
    {
        if (Audience.IsSupervision(context.Fact)) return;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (match.Signal != score || context.IsForwarded(match) || IsExcused(context.Text, match)) continue;
            context.Report(Confidence.Possible, [match], atMost: Enforcement.Review);
            return;
        }
    }

    private static bool IsExcused(TextAnalysis text, in TextMatch match) =>
        WarningHeading.Opens(text, match) || text.Precedes(Signals.Prohibition, match, BanReach) || Stance.IsTaught(text, match)
        || Stance.IsDisowned(text, match) || Stance.IsOfficial(text, match) || Stance.IsCorrected(text, match) || Quotation.IsReported(text, match);
}
