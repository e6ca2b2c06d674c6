using System.Runtime.InteropServices;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Makes evidence of matches: each place once, in order, masked, and no more than a reader would look at.</summary>
internal static class EvidenceList
{
    /// <summary>A dump of ten thousand numbers is shown by its first ones.</summary>
    private const int Most = 32;

    public static List<Evidence> Of(ReadOnlySpan<TextMatch> matches, TextAnalysis text)
    {
        var evidence = new List<Evidence>(Math.Min(matches.Length, Most));
        foreach (ref readonly var match in matches)
        {
            if (evidence.Count == Most) break;
            var (type, part) = (text.Names.NameOf(match.Signal), text.PartName(match.Part));
            if (Holds(CollectionsMarshal.AsSpan(evidence), type, part, match)) continue;
            evidence.Add(new Evidence
            {
                Type = type,
                Part = part,
                Start = match.Start,
                Length = match.Length,
                Excerpt = Excerpt.Of(match, text),
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

    private static bool Holds(ReadOnlySpan<Evidence> evidence, string type, string part, in TextMatch match)
    {
        foreach (var item in evidence)
        {
            if (item.Start == match.Start && item.Length == match.Length && item.Type == type && item.Part == part) return true;
        }

        return false;
    }
}
