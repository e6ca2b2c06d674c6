using System.Buffers;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Conditions;

/// <summary>Figures that stand with a place: a topic with a figure is told, not named.</summary>
internal static class Figures
{
    /// <summary>How far a figure may stand from what it is of, in folded characters.</summary>
    private const int Reach = 24;

    /// <summary>How far the settings of one process may stand from its name.</summary>
    private const int ProcessReach = 60;

    /// <summary>The colon and two digits.</summary>
    private const int MinutesLength = 3;

    /// <summary>A longer number names something: an order, a telephone, a part.</summary>
    private const int LongestSetting = 5;

    private const string Digits = "0123456789";

    private static readonly SearchValues<char> s_digits = SearchValues.Create(Digits);

    /// <summary>Whether a number that is no time and no place, or an amount in words, stands near.</summary>
    public static bool AreNear(TextAnalysis text, in TextMatch match, int reach = Reach)
    {
        var rest = TextWindow.Around(text, match, reach);
        var clock = text.Words(WordLists.ClockUnit);
        for (var at = rest.IndexOfAny(s_digits); at >= 0; at = rest.IndexOfAny(s_digits))
        {
            var figure = rest[at..];
            rest = figure[LengthOf(figure)..];
            if (IsTime(rest)) rest = rest[MinutesLength..];
            else if (clock.Leading(rest) == 0) return true;
        }

        return TextWindow.Has(text, match, WordLists.Amount, reach);
    }

    /// <summary>How many settings of a process stand around: short numbers that neither count nor date.</summary>
    public static int Settings(TextAnalysis text, in TextMatch match)
    {
        var rest = TextWindow.Around(text, match, ProcessReach);
        var counting = text.Words(WordLists.CountingUnit);
        var count = 0;
        for (var at = rest.IndexOfAny(s_digits); at >= 0; at = rest.IndexOfAny(s_digits))
        {
            rest = rest[at..];
            var length = LengthOf(rest);
            if (length <= LongestSetting && counting.Leading(rest[length..]) == 0) count++;
            rest = rest[length..];
        }

        return count;
    }

    // 14:30, whose colon folding made the end of a clause.
    private static bool IsTime(ReadOnlySpan<char> behind) => behind.Length >= MinutesLength && behind[0] == ',' && char.IsAsciiDigit(behind[1]) && char.IsAsciiDigit(behind[2]) && !(behind.Length > MinutesLength && char.IsAsciiDigit(behind[MinutesLength]));

    /// <summary>The length of the number, its decimals included, that a text begins with.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(s_digits);
        if (length < 0) return text.Length;
        if (length == 0 || text[length] != '.' || length + 1 == text.Length || !char.IsAsciiDigit(text[length + 1])) return length;
        var decimals = text[(length + 1)..].IndexOfAnyExcept(s_digits);
        return decimals < 0 ? text.Length : length + 1 + decimals;
    }
}
