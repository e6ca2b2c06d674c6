using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>The settings of a process, told to outsiders or as the company's own art. Among its own people they are work.</summary>
internal static class KnowHow
{
    /// <summary>One setting is a detail; two make a recipe.</summary>
    private const int FewestSettings = 2;

    /// <summary>Gathers the words of a process that come with its settings.</summary>
    public static int Gather(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var text = context.Text;
        var outside = Audience.IsOutside(context.Fact) == Ternary.Yes;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.ProcessTerm || count == places.Length) continue;
            if (!outside && !TextWindow.Has(text, match, WordLists.OwnCraft, TextWindow.Far) && !SpeechAct.IsConfided(text, match)) continue;
            if (Figures.Settings(text, match) < FewestSettings || SpeechAct.IsPublic(text, match) || !SpeechAct.IsTold(text, match)) continue;
            places[count++] = match;
        }

        return count;
    }
}
