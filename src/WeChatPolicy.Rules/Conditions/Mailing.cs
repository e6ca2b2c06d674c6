using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What was written to many strangers, and is passed on by the sender: a shop's advertisement, a swindler's bait with its link.</summary>
internal static class Mailing
{
    /// <summary>Whether a part gives colleagues a link or a number and is no talk of those who work with it. What customers are given may be the company's own.</summary>
    public static bool IsPassedOn<TFact>(in RuleContext<TFact> context, int part)
        where TFact : Fact
    {
        if (context.Fact is not Message message || Audience.IsOutside(message) == Ternary.Yes) return false;
        var text = context.Text;
        var (start, end) = text.FoldedRange(part);
        return Contact.IsGiven(text, part) && !text.Words(WordLists.CampaignWork).IsIn(text.Folded[start..end]);
    }

    /// <summary>Reports places of promotion, however official they sound, where the part that holds them is an advertisement.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="signals">The signals of promotion, and of what leads to a seller.</param>
    public static void ReportAdvertisement<TFact>(in RuleContext<TFact> context, SignalSet signals)
        where TFact : Fact
    {
        Span<TextMatch> places = stackalloc TextMatch[CueWeighing.Most];
        var count = 0;
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (count == places.Length) break;
            if (!signals.Contains(match.Signal) || !CueWeighing.TryTake(context, match, CueFilter.OwnWords | CueFilter.NotForbidden, out _)) continue;
            if (count > 0 && match.Part != places[0].Part)
            {
                if (Advertisement.Is(context.Text, places[..count])) break;
                count = 0;
            }

            if (CueWeighing.IsNew(context.Text, match, places[..count])) places[count++] = match;
        }

        if (count > 0 && Advertisement.Is(context.Text, places[..count])) context.Report(Confidence.Possible, places[..count], atMost: Enforcement.Review);
    }

    /// <summary>Reports the first clear place of bait that is passed on, where it is the sender's own doing.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="signals">The signals of bait, of which one clear place is enough.</param>
    public static void ReportBait<TFact>(in RuleContext<TFact> context, SignalSet signals)
        where TFact : Fact
    {
        var (part, isPassedOn) = (-1, false);
        foreach (ref readonly var match in context.Text.Matches)
        {
            if (!signals.Contains(match.Signal) || match.Strength == Confidence.Possible) continue;
            if (match.Part != part) (part, isPassedOn) = (match.Part, IsPassedOn(context, match.Part));
            if (!isPassedOn || !CueWeighing.TryTake(context, match, CueFilter.Offence, out var strength) || strength == Confidence.Possible) continue;
            context.Report(Confidence.Possible, [match], atMost: Enforcement.Review);
            return;
        }
    }
}
