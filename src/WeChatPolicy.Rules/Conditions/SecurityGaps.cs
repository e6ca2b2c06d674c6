using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Where guards, cameras and locks do not reach, told to outsiders or in confidence. Whoever reports a broken camera to the own people mends it.</summary>
internal static class SecurityGaps
{
    /// <summary>Gathers the gaps that are told so.</summary>
    public static int Gather(in RuleContext<Message> context, Span<TextMatch> places)
    {
        var text = context.Text;
        var count = 0;
        var different = text.CountDistinct(s_gaps);
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Signal != Signals.SecurityGap || count == places.Length) continue;
            var confided = SpeechAct.IsConfided(text, match);
            if (!confided && !(different >= Fewest && Audience.IsToOutsiders(context, match))) continue;
            if (SpeechAct.IsTold(text, match) && !SpeechAct.IsAsked(text, match)) places[count++] = match;
        }

        return count;
    }

    /// <summary>To outsiders one gap is talk, two are a plan.</summary>
    private const int Fewest = 2;

    private static readonly SignalSet s_gaps = SignalSet.Of(Signals.SecurityGap);
}
