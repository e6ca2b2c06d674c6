using System.Globalization;

namespace Timeline;

/// <summary>Days that are shown, both ends included.</summary>
internal readonly record struct Span(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>The months of it, the first and the last cut off where it begins and ends.</summary>
    public IEnumerable<Span> Months()
    {
        for (var month = new DateOnly(From.Year, From.Month, 1); month <= To; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            yield return new(month < From ? From : month, last > To ? To : last);
        }
    }

    /// <summary>The month where it is a whole one, otherwise both days.</summary>
    public override string ToString() => From.Day == 1 && To == From.AddMonths(1).AddDays(-1)
        ? From.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd} – {To:yyyy-MM-dd}");

    /// <summary>Reads <c>yyyy-MM-dd</c>, or <c>yyyy-MM</c> for a whole month.</summary>
    public static bool TryRead(string text, out Span span)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            span = new(day, day);
            return true;
        }

        var isMonth = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month < new DateOnly(9999, 12, 1);
        span = isMonth ? new(month, month.AddMonths(1).AddDays(-1)) : default;
        return isMonth;
    }
}
