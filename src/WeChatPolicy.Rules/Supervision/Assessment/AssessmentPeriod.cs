using System.Globalization;
using System.Text.Json.Serialization;

namespace WeChatPolicy.Rules;

/// <summary>A period of the performance assessment, in whole days of the company's calendar; two are equal where their days are.</summary>
public readonly record struct AssessmentPeriod
{
    /// <summary>A period of days.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day; it belongs to the period.</param>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    [JsonConstructor]
    public AssessmentPeriod(DateOnly start, DateOnly end)
    {
        if (end < start) throw new ArgumentException("A period must not end before it starts.", nameof(end));
        (Start, End) = (start, end);
    }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; }

    /// <summary>A calendar year.</summary>
    public static AssessmentPeriod Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>A quarter of a year, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static AssessmentPeriod Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return new(new(year, (3 * quarter) - 2, 1), Month(year, 3 * quarter).End);
    }

    /// <summary>A month, 1 to 12.</summary>
    public static AssessmentPeriod Month(int year, int month) => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Whether a day belongs to it.</summary>
    public bool Contains(DateOnly day) => day >= Start && day <= End;

    /// <summary>The first and the last day, <c>2026-01-01/2026-03-31</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}");
}
