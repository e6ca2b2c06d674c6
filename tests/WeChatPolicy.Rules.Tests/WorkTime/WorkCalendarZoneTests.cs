using static WeChatPolicy.Rules.Tests.WorkTime.Calendars;

namespace WeChatPolicy.Rules.Tests.WorkTime;

/// <summary>
/// Berlin puts its clocks forward on 2025-03-30 (02:00 → 03:00, +01:00 → +02:00) and back on 2025-10-26
/// (03:00 → 02:00, +02:00 → +01:00).
/// </summary>
public class WorkCalendarZoneTests
{
    private const string Berlin = "Europe/Berlin";

    [Theory]
    [InlineData("China Standard Time", 480)]
    [InlineData("Asia/Shanghai", 480)]
    [InlineData("+08:00", 480)]
    [InlineData("-03:30", -210)]
    [InlineData("+14:00", 840)]
    public void A_fixed_offset_needs_no_data(string zone, int minutes)
    {
        var calendar = WorkCalendar.Create(new() { TimeZone = zone });
        DateTimeOffset start = At("1988-07-01 03:00 +00:00");

        Assert.Equal(TimeSpan.FromMinutes(minutes), calendar.InZone(start).Offset);
        Assert.Equal(start, calendar.InZone(start));
        Assert.Equal(zone, calendar.TimeZone);
    }

    [Theory]
    [InlineData("2025-03-28 17:00 +01:00", 120, "2025-03-31 10:00 +02:00")]
    [InlineData("2025-10-24 17:00 +02:00", 120, "2025-10-27 10:00 +01:00")]
    public void Ordinary_hours_follow_the_wall_clock_over_a_change(string start, int minutes, string expected)
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById(Berlin, out _), $"This machine has no data for {Berlin}.");
        var calendar = WorkCalendar.Create(new() { TimeZone = Berlin });

        AssertAt(expected, calendar.AddWorkingTime(At(start), TimeSpan.FromMinutes(minutes)));
    }

    [Theory]
    [InlineData("01:00-05:00", "2025-03-30", 180)] // an hour of it does not exist
    [InlineData("02:00-03:00", "2025-03-30", 0)] // none of it exists
    [InlineData("02:30-04:00", "2025-03-30", 60)] // begins when the clock reads 03:00
    [InlineData("01:00-02:30", "2025-03-30", 60)]
    [InlineData("01:00-05:00", "2025-10-26", 300)] // an hour of it passes twice
    [InlineData("02:00-03:00", "2025-10-26", 120)]
    [InlineData("02:30-04:00", "2025-10-26", 150)] // begins at the first 02:30
    [InlineData("01:00-02:30", "2025-10-26", 90)] // ends at the first 02:30
    [InlineData("03:00-04:00", "2025-10-26", 60)]
    [InlineData("00:00-24:00", "2025-03-30", 23 * 60)]
    [InlineData("00:00-24:00", "2025-10-26", 25 * 60)]
    [InlineData("22:00-04:00", "2025-03-29", 5 * 60)]
    [InlineData("22:00-04:00", "2025-10-25", 7 * 60)]
    public void Working_time_is_time_that_passes(string hours, string date, int minutes)
    {
        WorkCalendar calendar = In(Berlin, hours);
        DateTimeOffset noon = At(date + " 12:00 +00:00");

        // From midnight to midnight on the date of a change, and over the night before it.
        (int from, int to) = date switch
        {
            "2025-03-30" => (-13, 10),
            "2025-10-26" => (-14, 11),
            _ => (0, 24),
        };
        Assert.Equal(TimeSpan.FromMinutes(minutes), calendar.WorkingTimeBetween(noon.AddHours(from), noon.AddHours(to)));
    }

    [Theory]
    [InlineData("2025-03-30 00:59:59 +00:00", false)] // 01:59:59, just before the gap
    [InlineData("2025-03-30 01:00 +00:00", true)] // 03:00: the clock has passed 02:30
    [InlineData("2025-10-26 00:29:59 +00:00", false)]
    [InlineData("2025-10-26 00:30 +00:00", true)] // the first 02:30
    [InlineData("2025-10-26 01:15 +00:00", true)] // the second 02:15
    [InlineData("2025-10-26 02:30 +00:00", false)] // 03:30
    public void An_interval_begins_when_the_clock_first_reads_its_start_or_later(string instant, bool expected) =>
        Assert.Equal(expected, In(Berlin, "02:30-03:30").IsWorkingTime(At(instant)));

    [Theory]
    [InlineData("2025-03-29 10:00 +01:00", 1, "2025-03-30 10:00 +02:00")] // 23 hours
    [InlineData("2025-03-29 02:30 +01:00", 1, "2025-03-30 03:00 +02:00")] // no such wall time: the next there is
    [InlineData("2025-10-25 02:30 +02:00", 1, "2025-10-26 02:30 +02:00")] // the first showing
    [InlineData("2025-10-26 02:30 +01:00", 0, "2025-10-26 02:30 +01:00")] // never before the start
    [InlineData("2025-10-26 02:30 +01:00", 1, "2025-10-27 02:30 +01:00")]
    public void Calendar_days_keep_the_wall_time_over_a_change(string start, int days, string expected) =>
        AssertAt(expected, In(Berlin, "09:00-18:00").AddCalendarDays(At(start), days));

    [Fact]
    public void The_end_of_a_working_day_is_read_on_the_wall_clock()
    {
        WorkCalendar calendar = In(Berlin, "01:00-02:30");

        AssertAt("2025-03-30 03:00 +02:00", calendar.EndOfWorkingDay(new DateOnly(2025, 3, 30)));
        AssertAt("2025-10-26 02:30 +02:00", calendar.EndOfWorkingDay(new DateOnly(2025, 10, 26)));
    }

    [Fact]
    public void A_date_that_a_zone_leaves_out_has_no_working_time()
    {
        // Samoa went from 2011-12-29 24:00 (-10:00) to 2011-12-31 00:00 (+14:00).
        WorkCalendar calendar = In("Pacific/Apia", "09:00-17:00");

        Assert.Equal(TimeSpan.FromHours(16), calendar.WorkingTimeBetween(At("2011-12-29 00:00 -10:00"), At("2012-01-01 00:00 +14:00")));
        AssertAt("2011-12-31 10:00 +14:00", calendar.AddWorkingTime(At("2011-12-29 16:00 -10:00"), TimeSpan.FromHours(2)));
    }
}
