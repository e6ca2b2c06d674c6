using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.WorkTime;

/// <summary>The calendar against its naive twin, over the days around a change of the clocks.</summary>
public class WorkCalendarTwinProperties
{
    private const int DaysBefore = 12;
    private const int Days = 60;

    /// <summary>One date of every manner of change: ordinary, at midnight, past midnight, by half an hour, by a whole day.</summary>
    [Theory]
    [InlineData("China Standard Time", "2025-10-01")]
    [InlineData("Europe/Berlin", "2025-03-30")]
    [InlineData("Europe/Berlin", "2025-10-26")]
    [InlineData("America/New_York", "2025-11-02")]
    [InlineData("America/Havana", "2024-03-10")]
    [InlineData("Africa/Cairo", "2024-04-26")]
    [InlineData("Africa/Cairo", "2024-11-01")]
    [InlineData("America/St_Johns", "2006-10-29")]
    [InlineData("Australia/Lord_Howe", "2025-04-06")]
    [InlineData("Pacific/Apia", "2011-12-30")]
    public void The_calendar_agrees_with_one_that_walks_minute_by_minute(string zoneId, string around)
    {
        TimeZoneInfo? zone = zoneId == WorkCalendarOptions.ChinaStandardTime
            ? TimeZoneInfo.CreateCustomTimeZone(zoneId, TimeSpan.FromHours(8), zoneId, zoneId)
            : TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out TimeZoneInfo? found) ? found : null;
        Assert.SkipWhen(zone is null, $"This machine has no data for the time zone {zoneId}.");

        DateOnly firstDay = DateOnly.ParseExact(around, "yyyy-MM-dd", null).AddDays(-DaysBefore);
        var first = new DateTimeOffset(firstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        DateTime[] wall = NaiveCalendar.WallFrom(first, zone, Days);
        Gen<(CalendarSpec, (int Start, int Minutes, int Days)[])> cases =
            from spec in CalendarSpec.Around(firstDay, Days)
            from questions in Gen.ArrayOf(Question, 20)
            select (spec, questions);

        Prop.ForAll(cases.ToArbitrary(), drawn =>
        {
            (CalendarSpec spec, (int Start, int Minutes, int Days)[] questions) = drawn;
            var calendar = WorkCalendar.Create(spec.ToOptions(zoneId));
            var naive = new NaiveCalendar(spec, first, wall);
            foreach ((int start, int minutes, int days) in questions)
                Compare(calendar, naive, zone, first.AddMinutes(start), minutes, days);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithQuietOnSuccess(true));
    }

    private static Gen<(int Start, int Minutes, int Days)> Question =>
        from start in Gen.Frequency((1, Gen.Choose(2 * 1440, 24 * 1440)), (1, Gen.Choose(DaysBefore * 1440, (DaysBefore + 1) * 1440)))
        from minutes in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 900), Gen.Choose(0, 12_000))
        from days in Gen.Choose(0, 20)
        select (start, minutes, days);

    private static void Compare(
        WorkCalendar calendar, NaiveCalendar naive, TimeZoneInfo zone, DateTimeOffset start, int minutes, int days)
    {
        DateTimeOffset end = start.AddMinutes(minutes);
        var date = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(start, zone).DateTime);

        Assert.Equal(date, calendar.DateOf(start));
        Assert.Equal(naive.IsWorkingDay(date), calendar.IsWorkingDay(date));
        Assert.Equal(naive.IsWorkingTime(start), calendar.IsWorkingTime(start));
        Assert.Equal(naive.WorkingTimeBetween(start, end), calendar.WorkingTimeBetween(start, end));
        Agree(naive.NextWorkingTime(start), () => calendar.NextWorkingTime(start));
        Agree(naive.AddWorkingTime(start, minutes), () => calendar.AddWorkingTime(start, TimeSpan.FromMinutes(minutes)));
        Agree(naive.AddWorkingDays(start, date, days), () => calendar.AddWorkingDays(start, days));

        // Where the naive one runs out of the days that it has written out, it has no answer.
        void Agree(DateTimeOffset? expected, Func<DateTimeOffset> actual)
        {
            if (expected is not { } instant)
                return;
            Assert.Equal(instant, actual());
            Assert.Equal(zone.GetUtcOffset(instant), actual().Offset);
        }
    }
}
