using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>What is done with words that name a secret: it is told, or the rule on it is laid down, kept, recalled or reported broken.</summary>
internal static class SpeechAct
{
    /// <summary>How far a ban reaches, in folded characters.</summary>
    private const int BanReach = 24;

    /// <summary>How far a source reaches: 公示…中标价.</summary>
    private const int SourceReach = 40;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create("。！!？?\n;；");

    /// <summary>Whether what a place names is told, and neither forbidden, declined nor reported.</summary>
    public static bool IsTold(TextAnalysis text, in TextMatch match) => IsOffered(text, match) && !IsReported(text, match);

    /// <summary>Whether it is neither forbidden nor declined. What is reported of a person is told of that person.</summary>
    public static bool IsOffered(TextAnalysis text, in TextMatch match) => !IsForbidden(text, match) && !Refusal.IsAround(text, match);

    /// <summary>Whether a mere topic comes with what makes a disclosure of it: a figure, the paper itself, a word in confidence.</summary>
    public static bool IsSubstantiated(TextAnalysis text, in TextMatch match) =>
        match.Strength > Confidence.Possible || HasSubstance(text, match);

    /// <summary>Whether a figure, the paper itself or a word in confidence comes with it.</summary>
    public static bool HasSubstance(TextAnalysis text, in TextMatch match) =>
        Figures.AreNear(text, match) || text.Near(match, Signals.HandingOver, TextWindow.Far) || IsConfided(text, match) || IsEarly(text, match);

    /// <summary>Whether somebody's breach is reported, punished or mended: what it names is not told once more.</summary>
    public static bool IsReported(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.BreachReport, TextWindow.Far);

    /// <summary>Whether it comes from where everybody may read it, and nobody says that it is early or in confidence.</summary>
    public static bool IsPublic(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.PublicSource, SourceReach) && !IsConfided(text, match) && !IsEarly(text, match);

    /// <summary>Whether it is told in confidence.</summary>
    public static bool IsConfided(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.Confiding, TextWindow.Far);

    /// <summary>Whether it is told in passing, as one tells what not everybody need hear.</summary>
    public static bool IsAside(TextAnalysis text, in TextMatch match) => TextWindow.Has(text, match, WordLists.Aside, TextWindow.Far);

    /// <summary>Whether it is told before it was published.</summary>
    public static bool IsEarly(TextAnalysis text, in TextMatch match) => text.Near(match, Signals.Unpublished, TextWindow.Far);

    /// <summary>Whether its sentence asks: 毛利率怎么取数？</summary>
    public static bool IsAsked(TextAnalysis text, in TextMatch match)
    {
        var behind = text.Original(match.Part)[(match.Start + match.Length)..];
        var end = behind[..Math.Min(behind.Length, TextWindow.Far)].IndexOfAny(s_sentenceEnds);
        return end >= 0 && behind[end] is '？' or '?' && !behind[..end].ContainsAny(s_digits);
    }

    /// <summary>Keeps, in their order, those of the places that are told.</summary>
    /// <returns>How many are left.</returns>
    public static int KeepTold(TextAnalysis text, Span<TextMatch> places)
    {
        var kept = 0;
        foreach (var place in places)
        {
            if (IsTold(text, place)) places[kept++] = place;
        }

        return kept;
    }

    // 报价一律不许在群里谈 forbids; what has a figure with it is told all the same: 底价 372，别发群里.
    private static bool IsForbidden(TextAnalysis text, in TextMatch match)
    {
        if (text.Precedes(Signals.FormalBan, match, BanReach / 2) || (match.HasGap && text.Near(match, Signals.FormalBan, 0))) return true;
        if (text.Folded.Slice(match.FoldedStart, match.FoldedLength).ContainsAny(s_digits)) return false;
        var behind = TextWindow.BehindInSentence(text, match, BanReach);
        var figure = behind.IndexOfAny(s_digits);
        return text.Follows(Signals.FormalBan, match, figure < 0 ? behind.Length : figure);
    }
}
