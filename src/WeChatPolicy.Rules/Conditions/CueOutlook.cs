using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether the places of a text can make a finding at all, before anything is asked about what stands around them. Most texts with a cue hold one mere cue and no more.</summary>
internal static class CueOutlook
{
    /// <summary>Whether there is a clear term, the words of an act, or two different cues. False only where <see cref="CueWeighing"/> comes to nothing.</summary>
    public static bool IsOpen(TextAnalysis text, SignalSet signals, ReadOnlySpan<Frame> frames)
    {
        var matches = text.Matches;
        var (first, second, count) = (-1, -1, 0);
        for (var i = 0; i < matches.Length; i++)
        {
            ref readonly var match = ref matches[i];
            if (!signals.Contains(match.Signal))
            {
                if (IsAct(frames, match.Signal)) return true;
                continue;
            }

            // Of three it is not worked out which of them differ.
            if (match.Strength > Confidence.Possible || ++count > 2) return true;
            (first, second) = (second, i);
        }

        return count == 2 && CueWeighing.AreDifferent(text, matches[first], matches[second]);
    }

    private static bool IsAct(ReadOnlySpan<Frame> frames, Signal signal)
    {
        foreach (ref readonly var frame in frames)
        {
            if (frame.Act == signal) return true;
        }

        return false;
    }
}
