using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>The kinds of single values that options have. Each is read as it stands, or not at all.</summary>
/// <remarks>
/// A binder reads a name in any case, several as their sum, and numerals; an instant without an offset by the zone of the machine; and
/// dates in the American order.
/// </remarks>
internal static class OptionValues
{
    private static readonly string[] s_instants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Yes or no, in any case: JSON itself, the environment and the command line write it differently.</summary>
    public static OptionValue<bool> YesNo { get; } = new("true or false", bool.TryParse, new("boolean")) { Text = static value => value ? "true" : "false" };

    /// <summary>A date.</summary>
    public static OptionValue<DateOnly> Date { get; } = new(
        "a date, such as 2026-12-31",
        static (text, out value) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value),
        new("string") { Pattern = OptionPatterns.Date });

    /// <summary>An instant.</summary>
    public static OptionValue<DateTimeOffset> Instant { get; } = new(
        "an instant with its offset, such as 2026-01-01T00:00:00+08:00",
        static (text, out value) => DateTimeOffset.TryParseExact(text, s_instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out value) && HasOffset(text),
        new("string") { Pattern = OptionPatterns.Instant });

    /// <summary>A text.</summary>
    /// <param name="expected">What it is.</param>
    /// <param name="pattern">What it fits, for the schema.</param>
    /// <param name="isRight">What it must be; what the schema cannot say, or another place judges, need not be said here.</param>
    public static OptionValue<string> Text(string expected, string pattern, Func<string, bool>? isRight = null) =>
        new(expected, Taken, new("string") { Pattern = pattern }) { Refused = value => isRight is null || isRight(value) ? null : expected, Text = static value => value };

    /// <summary>A name out of a closed set.</summary>
    /// <param name="except">Names that say nothing, where something must be said.</param>
    public static OptionValue<T> Name<T>(params T[] except)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Except(except.Select(value => value.ToString()), StringComparer.Ordinal).ToArray();
        var expected = $"one of {string.Join(", ", names)}, as it stands here";
        return new(
            expected,
            (string text, out T value) =>
            {
                value = default;
                return names.Contains(text, StringComparer.Ordinal) && Enum.TryParse(text, out value);
            },
            new("string") { Names = names }) { Refused = value => names.Contains(Enum.GetName(value), StringComparer.Ordinal) ? null : expected };
    }

    /// <summary>A whole number.</summary>
    public static OptionValue<int> Whole(int minimum, int maximum = int.MaxValue)
    {
        var expected = maximum == int.MaxValue ? $"a whole number of {minimum} or more" : $"a whole number from {minimum} to {maximum}";
        return new(
            expected,
            static (text, out value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value),
            new("integer") { Minimum = minimum, Maximum = maximum == int.MaxValue ? null : maximum }) { Refused = value => value >= minimum && value <= maximum ? null : expected };
    }

    /// <summary>A number of points.</summary>
    /// <param name="isPositive">Whether it is more than 0; otherwise it may be 0.</param>
    public static OptionValue<decimal> Points(bool isPositive = false)
    {
        var expected = isPositive ? "a number above 0, such as 20" : "a number of 0 or more, such as 1.5";
        return new(
            expected,
            static (text, out value) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value),
            new("number") { Minimum = 0, IsAbove = isPositive }) { Refused = value => value > 0 || (value == 0 && !isPositive) ? null : expected };
    }

    private static bool HasOffset(string text) => text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-');

    private static bool Taken(string text, out string value)
    {
        value = text;
        return true;
    }
}
