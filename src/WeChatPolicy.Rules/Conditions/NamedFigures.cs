using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Several people's pay, marks or grades in one text: a name and its figure, and the next one.</summary>
internal static class NamedFigures
{
    /// <summary>One pair may be an accident of words.</summary>
    private const int Fewest = 2;

    /// <summary>What may stand between name and figure: 才, 拿了, 底薪.</summary>
    private const int Between = 3;

    private const int LongestFigure = 7;

    // 1.8w, 22k, 95%: no word list holds a single letter.
    private const string LatinUnits = "wk%";

    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789abcd");

    /// <summary>Gathers the topics around which people and figures are listed.</summary>
    public static int Gather<TFact>(in RuleContext<TFact> context, SignalSet topics, Span<TextMatch> places)
        where TFact : Fact
    {
        var text = context.Text;
        var count = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (!topics.Contains(match.Signal) || count == places.Length) continue;
            if (Pairs(text, TextWindow.Around(text, match)) >= Fewest && SpeechAct.IsTold(text, match)) places[count++] = match;
        }

        return count;
    }

    /// <summary>How many names with a figure of their own stand in a stretch of folded text.</summary>
    internal static int Pairs(TextAnalysis text, ReadOnlySpan<char> around)
    {
        // Each figure begins with a digit or is a grade; most texts hold neither, and are not looked through for names.
        var pairs = 0;
        if (!around.ContainsAny(s_figures)) return pairs;
        for (var at = 0; at < around.Length; at++)
        {
            var name = PersonMention.NameLength(text, around[at..]);
            for (var skip = 0; name > 0 && skip <= Between && at + name + skip < around.Length; skip++)
            {
                if (skip > 0 && !char.IsLetter(around[at + name + skip - 1]) && around[at + name + skip - 1] != ',') break;
                if (FigureLength(text, around[(at + name + skip)..]) is not (> 0 and var figure)) continue;
                pairs++;
                at += name + skip + figure - 1;
                break;
            }
        }

        return pairs;
    }

    // 92, and the next one; but 14:00 is a time.
    private static bool EndsItem(ReadOnlySpan<char> rest) => rest.IsEmpty || (rest[0] is ',' or '\n' or '\0' && (rest.Length == 1 || !char.IsAsciiDigit(rest[1])));

    // A number as long as pay is, a short one with its unit, or a grade that stands alone.
    private static int FigureLength(TextAnalysis text, ReadOnlySpan<char> rest)
    {
        var digits = Figures.LengthOf(rest);
        if (digits == 0) return rest[0] is >= 'a' and <= 'd' && (rest.Length == 1 || !char.IsAsciiLetterOrDigit(rest[1])) ? 1 : 0;
        if (digits > LongestFigure) return 0;
        var isLong = digits > 2 && !rest[..digits].Contains('.');
        var hasUnit = rest.Length > digits && (LatinUnits.Contains(rest[digits], StringComparison.Ordinal) || text.Words(WordLists.PayUnit).Leading(rest[digits..]) > 0);
        return isLong || hasUnit || (digits == 2 && EndsItem(rest[digits..])) ? digits : 0;
    }
}
