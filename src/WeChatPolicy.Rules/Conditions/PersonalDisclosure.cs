using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Facts of somebody's private life: pay, illness, pregnancy, divorce. A topic becomes a disclosure once a person stands before it.</summary>
internal static class PersonalDisclosure
{
    /// <summary>How far "my" may stand before the fact.</summary>
    private const int SelfReach = 6;

    /// <summary>How far a ban reaches ahead.</summary>
    private const int BanReach = 8;

    /// <summary>Gathers the facts that are told of a person; neither the sender's own nor what is asked for.</summary>
    public static int Gather(in RuleContext<Message> context, SignalSet facts, Span<TextMatch> places, bool forwarded = false)
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (!facts.Contains(match.Signal) || count == places.Length || context.IsForwarded(match) != forwarded) continue;
            if (!PersonMention.Precedes(text, match) || IsAsked(text, match) || IsWellWished(text, match) || Refusal.IsAround(text, match)) continue;
            if (OwnAffairs.Holds(context, match) || text.Precedes(Signals.SelfReference, match, SelfReach) || text.Precedes(Signals.Prohibition, match, BanReach)) continue;
            places[count++] = match;
        }

        return count;
    }

    /// <summary>Keeps, in their order, the places that are told of somebody else; a mere topic only where a person is by, or where it is handed over.</summary>
    /// <returns>How many are left.</returns>
    public static int KeepOthers(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var text = context.Text;
        var kept = 0;
        foreach (var place in places)
        {
            if (OwnAffairs.Holds(context, place) || IsWellWished(text, place) || !SpeechAct.IsOffered(text, place)) continue;
            if (place.Strength > Confidence.Possible || IdentifierOwnership.IsOfEmployee(text, place) || text.Near(place, Signals.HandingOver, TextWindow.Far)) places[kept++] = place;
        }

        return kept;
    }

    // 小陈住院了，明天去慰问: told for the person's own sake.
    private static bool IsWellWished(TextAnalysis text, in TextMatch match) => TextWindow.Has(text, match, WordLists.WellWishing, TextWindow.Far);

    // What is asked for or talked of in general is not told: 小王的工资怎么算, 离婚了吗.
    private static bool IsAsked(TextAnalysis text, in TextMatch match)
    {
        var behind = TextWindow.BehindInSentence(text, match);
        return text.Words(WordLists.QuestionParticle).IsIn(behind) || text.Words(WordLists.TopicContinuation).Leading(behind) > 0;
    }
}
