using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Plans and figures of the company that are told in confidence, before they are published, or to outsiders.</summary>
internal static class ConfidedBusiness
{
    /// <summary>How far ahead the words say whose figures they are, in folded characters.</summary>
    private const int WhoseReach = 24;

    /// <summary>Gathers what is told so; a topic alone, without a figure or the paper itself, is not.</summary>
    /// <param name="context">What the rule sees.</param>
    /// <param name="topics">The signals of the topics.</param>
    /// <param name="places">Receives the places.</param>
    public static int Gather(in RuleContext<Message> context, SignalSet topics, Span<TextMatch> places)
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (!topics.Contains(match.Signal) || count == places.Length) continue;
            var confided = SpeechAct.IsConfided(text, match) || SpeechAct.IsEarly(text, match);
            if (!confided && match.Strength == Confidence.Possible) continue;
            if (!Figures.AreNear(text, match) && !text.Near(match, Signals.HandingOver, TextWindow.Far)) continue;

            // Hearsay is another rule's: whoever passes it on knows nothing that he could tell.
            if (text.Near(match, Signals.Rumour, TextWindow.Far)) continue;
            if (!confided && !IsInward(context, match)) continue;
            if (!SpeechAct.IsTold(text, match) || SpeechAct.IsAsked(text, match) || SpeechAct.IsPublic(text, match)) continue;
            places[count++] = match;
        }

        return count;
    }

    // To those it deals with a firm tells prices and dates; what is its own inside, to none of them, and to its own people not in passing.
    private static bool IsInward(in RuleContext<Message> context, in TextMatch match)
    {
        if (SpeechAct.IsAside(context.Text, match)) return true;
        if (!Audience.IsToOutsiders(context, match)) return false;
        var before = TextWindow.BeforeInSentence(context.Text, match, WhoseReach, out _);
        return context.Text.Words(WordLists.OwnCompany).IsIn(before);
    }
}
