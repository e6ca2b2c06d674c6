using System.Globalization;

namespace WeChatPolicy.Rules.Tests.WorkTime;

/// <summary>The calendars and the notation of time that the tables of this folder share.</summary>
internal static class Calendars
{
    /// <summary>China's statutory arrangement of 2025, with two half days that a company adds.</summary>
    public static readonly WorkCalendarOptions China2025Options = new()
    {
        Holidays =
        [
            "2025-01-01", "2025-01-28/2025-02-04", "2025-04-04/2025-04-06", "2025-05-01/2025-05-05",
            "2025-05-31/2025-06-02", "2025-10-01/2025-10-08",
        ],
        MakeUpDays = ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
        HalfDays = ["2025-12-24", "2025-12-27"],
        StatutoryHolidays = StatutoryHolidays.None,
        HolidaysKnownFrom = new DateOnly(2025, 1, 1),
        HolidaysKnownUntil = new DateOnly(2025, 12, 31),
    };

    public static readonly WorkCalendar China2025 = WorkCalendar.Create(China2025Options);

    public static readonly WorkCalendar Nights = WorkCalendar.Create(new() { WorkingHours = ["22:00-02:00", "26:30-30:00"], StatutoryHolidays = StatutoryHolidays.None });

    public static readonly WorkCalendar AroundTheClock = WorkCalendar.Create(new()
    {
        WorkingHours = ["00:00-24:00"],
        WorkingWeek = Enum.GetValues<DayOfWeek>(),
        StatutoryHolidays = StatutoryHolidays.None,
    });

    /// <summary>Around the clock on every day in a zone, or a skipped test where this machine lacks the zone.</summary>
    public static WorkCalendar In(string zone, params string[] hours)
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), $"This machine has no data for the time zone {zone}.");
        return WorkCalendar.Create(new() { TimeZone = zone, WorkingHours = hours, WorkingWeek = Enum.GetValues<DayOfWeek>() });
    }

    /// <summary>"2025-09-30 17:00", in China Standard Time unless an offset follows.</summary>
    public static DateTimeOffset At(string text)
    {
        string[] formats = ["yyyy-MM-dd HH:mm zzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd HH:mm:ss.fffffff zzz"];
        string full = text.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length ? text : text + " +08:00";
        return DateTimeOffset.ParseExact(full, formats, CultureInfo.InvariantCulture);
    }

    /// <summary>Equal as instants and in the offset that the answer carries.</summary>
    public static void AssertAt(string expected, DateTimeOffset actual)
    {
        Assert.Equal(At(expected), actual);
        Assert.Equal(At(expected).Offset, actual.Offset);
    }
}
