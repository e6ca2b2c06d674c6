using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Makes evidence of matches: each place once, in order, masked, and no more than a reader would look at.</summary>
internal static class EvidenceList
{
    /// <summary>A dump of ten thousand numbers is shown by its first ones.</summary>
    private const int Most = 32;

    public static List<Evidence> Of(ReadOnlySpan<TextMatch> matches, TextReading text, SignalNames signals)
    {
        var evidence = new List<Evidence>(Math.Min(matches.Length, Most));
        foreach (ref readonly var match in matches)
        {
            if (evidence.Count == Most) break;
            var type = signals[match.Signal];
            var part = text.PartName(match.Part);
            var (start, length) = (match.Start, match.Length);
            if (evidence.Exists(item => item.Part == part && item.Start == start && item.Length == length && item.Type == type)) continue;
            evidence.Add(new Evidence
            {
                Type = type,
                Part = part,
                Start = match.Start,
                Length = match.Length,
                Excerpt = Excerpt.Masked(match.Signal, text.Original(match.Part).Slice(match.Start, match.Length)),
            });
        }

        evidence.Sort(static (a, b) =>
        {
            var byPart = string.CompareOrdinal(a.Part, b.Part);
            if (byPart != 0) return byPart;
            if (a.Start != b.Start) return a.Start.CompareTo(b.Start);
            return a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a.Type, b.Type);
        });
        return evidence;
    }
}
