using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>The settings of a process, told to outsiders or as the company's own art. Among its own people they are work.</summary>
internal static class KnowHow
{
    /// <summary>One setting is a detail; two make a recipe.</summary>
    private const int FewestSettings = 2;

    /// <summary>How far behind the process its picture may be shown, in folded characters: 配比如图.</summary>
    private const int ShownReach = 8;

    /// <summary>Gathers the words of a process that come with its settings.</summary>
    public static int Gather(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.ProcessTerm || count == places.Length) continue;
            if (Figures.Settings(text, match) < FewestSettings && !text.Near(match, Signals.HandingOver, ShownReach)) continue;
            if (!SpeechAct.IsConfided(text, match) && !Audience.IsToOutsiders(context, match) && !TextWindow.Has(text, match, WordLists.OwnCraft, TextWindow.Far)) continue;
            if (SpeechAct.IsPublic(text, match) || !SpeechAct.IsTold(text, match)) continue;
            places[count++] = match;
        }

        return count;
    }
}
