using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The year that the sample plays in. The library knows them by decree; they are stated here as a host would that has its own.</summary>
internal static class SampleCalendar
{
    public const int Year = 2026;

    public static WorkCalendar Shared { get; } = Create();

    /// <summary>The statutory holidays of 2026 and the weekend days that are worked for them (调休).</summary>
    public static void Apply(WorkCalendarOptions calendar)
    {
        calendar.Holidays =
        [
            "2026-01-01/2026-01-03", // New Year
            "2026-02-15/2026-02-23", // Spring Festival
            "2026-04-04/2026-04-06", // Qingming
            "2026-05-01/2026-05-05", // Labour Day
            "2026-06-19/2026-06-21", // Dragon Boat Festival
            "2026-09-25/2026-09-27", // Mid-Autumn Festival
            "2026-10-01/2026-10-07", // National Day
        ];
        calendar.MakeUpDays = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"];
        calendar.HolidaysKnownFrom = new(Year, 1, 1);
        calendar.HolidaysKnownUntil = new(Year, 12, 31);
    }

    /// <summary>The day of an instant, where the company is.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => Shared.DateOf(at);

    private static WorkCalendar Create()
    {
        var options = new WorkCalendarOptions();
        Apply(options);
        return WorkCalendar.Create(options);
    }
}
