using static WeChatPolicy.Rules.Tests.WorkTime.Calendars;

namespace WeChatPolicy.Rules.Tests.WorkTime;

public class WorkingDayTests
{
    [Theory]
    [InlineData("2025-09-26", true)] // Friday
    [InlineData("2025-09-27", false)] // Saturday
    [InlineData("2025-09-28", true)] // Sunday, made up
    [InlineData("2025-10-01", false)] // Wednesday, holiday
    [InlineData("2025-10-08", false)] // last of the run
    [InlineData("2025-10-09", true)]
    [InlineData("2025-12-24", true)] // half day
    [InlineData("2025-12-27", true)] // half Saturday
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    public void A_date_is_worked_by_the_list_it_is_on_or_else_by_its_weekday(string date, bool expected) =>
        Assert.Equal(expected, China2025.IsWorkingDay(Date(date)));

    [Theory]
    [InlineData("2025-09-25 10:00", 1, "2025-09-26 18:00")] // Thursday
    [InlineData("2025-09-25 00:00", 1, "2025-09-26 18:00")] // the start's date never counts
    [InlineData("2025-09-25 23:59:59.9999999", 1, "2025-09-26 18:00")]
    [InlineData("2025-09-26 10:00", 1, "2025-09-28 18:00")] // Friday to a made-up Sunday
    [InlineData("2025-09-27 10:00", 1, "2025-09-28 18:00")] // from a Saturday
    [InlineData("2025-09-28 10:00", 1, "2025-09-29 18:00")] // from a made-up Sunday
    [InlineData("2025-09-30 19:00", 1, "2025-10-09 18:00")] // over the National Day run
    [InlineData("2025-10-04 10:00", 1, "2025-10-09 18:00")] // from within it
    [InlineData("2025-10-04 10:00", 3, "2025-10-11 18:00")] // the third is a made-up Saturday
    [InlineData("2025-12-23 10:00", 1, "2025-12-24 12:00")] // a half day's end
    [InlineData("2025-12-26 10:00", 1, "2025-12-27 12:00")]
    [InlineData("2025-09-25 20:00 +00:00", 1, "2025-09-28 18:00")] // already Friday in China
    [InlineData("2025-01-01 00:00", 248, "2025-12-30 18:00")]
    [InlineData("2025-01-01 00:00", 249, "2025-12-31 18:00")]
    [InlineData("2025-01-01 00:00", 250, "2026-01-01 18:00")] // past the known holidays
    public void Working_days_are_counted_after_the_date_of_the_start(string start, int days, string expected) =>
        AssertAt(expected, China2025.AddWorkingDays(At(start), days));

    [Theory]
    [InlineData("2025-09-25 10:00", "2025-09-25 18:00")]
    [InlineData("2025-09-25 18:00", "2025-09-25 18:00")]
    [InlineData("2025-09-25 18:00:00.0000001", "2025-09-26 18:00")]
    [InlineData("2025-09-27 10:00", "2025-09-28 18:00")]
    [InlineData("2025-10-01 10:00", "2025-10-09 18:00")]
    [InlineData("2025-12-24 12:30", "2025-12-25 18:00")]
    public void No_working_day_ends_with_the_first_end_that_is_not_past(string start, string expected) =>
        AssertAt(expected, China2025.AddWorkingDays(At(start), 0));

    [Theory]
    [InlineData("2025-09-29 23:00", 0, "2025-09-30 06:00")]
    [InlineData("2025-09-30 03:00", 0, "2025-09-30 06:00")] // within Monday's shift
    [InlineData("2025-09-30 03:00", 1, "2025-10-02 06:00")] // by the date, Tuesday: the shift of Wednesday
    [InlineData("2025-10-03 23:00", 1, "2025-10-07 06:00")]
    public void A_shift_past_midnight_ends_on_the_next_date(string start, int days, string expected) =>
        AssertAt(expected, Nights.AddWorkingDays(At(start), days));

    [Theory]
    [InlineData("2025-09-25", "2025-09-25 18:00")]
    [InlineData("2025-12-24", "2025-12-24 12:00")]
    [InlineData("2025-09-27", "2025-09-28 18:00")]
    [InlineData("2025-10-01", "2025-10-09 18:00")]
    public void The_end_of_a_day_off_is_that_of_the_next_working_day(string date, string expected) =>
        AssertAt(expected, China2025.EndOfWorkingDay(Date(date)));

    [Theory]
    [InlineData("2025-09-30 10:00", 30, "2025-10-30 10:00")]
    [InlineData("2025-09-30 02:00 +00:00", 1, "2025-10-01 10:00")]
    [InlineData("2025-10-04 23:59", 0, "2025-10-04 23:59")]
    [InlineData("2024-02-28 12:00", 366, "2025-02-28 12:00")]
    public void Calendar_days_keep_the_wall_time(string start, int days, string expected) =>
        AssertAt(expected, China2025.AddCalendarDays(At(start), days));

    [Fact]
    public void Negative_days_and_an_end_after_the_year_9999_are_errors()
    {
        DateTimeOffset start = At("2025-09-29 10:00");

        foreach (int days in (int[])[-1, int.MinValue, int.MaxValue])
        {
            Assert.Throws<ArgumentOutOfRangeException>("days", () => China2025.AddWorkingDays(start, days));
            Assert.Throws<ArgumentOutOfRangeException>("days", () => China2025.AddCalendarDays(start, days));
        }

        AssertAt("9999-12-31 18:00", China2025.EndOfWorkingDay(DateOnly.MaxValue));
        AssertAt("9999-12-31 18:00", China2025.AddWorkingDays(At("9999-12-30 10:00"), 1));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => China2025.AddWorkingDays(At("9999-12-31 10:00"), 1));
    }

    [Theory]
    [InlineData("2024-12-31 23:59", false)]
    [InlineData("2025-01-01 00:00", true)]
    [InlineData("2025-12-31 23:59:59.9999999", true)]
    [InlineData("2026-01-01 00:00", false)]
    [InlineData("2025-12-31 16:00 +00:00", false)] // already the new year in China
    public void The_calendar_covers_what_the_host_said_it_knows(string instant, bool expected) =>
        Assert.Equal(expected, China2025.Covers(At(instant)));

    [Fact]
    public void Without_decrees_and_a_word_from_the_host_nothing_is_covered()
    {
        var ignorant = WorkCalendar.Create(new() { StatutoryHolidays = StatutoryHolidays.None });
        Assert.False(ignorant.Covers(At("2025-06-10 10:00")));
        Assert.Null(ignorant.HolidaysKnownUntil);

        var past = WorkCalendar.Create(new() { StatutoryHolidays = StatutoryHolidays.None, HolidaysKnownUntil = new DateOnly(2025, 12, 31) });
        Assert.True(past.Covers(DateOnly.MinValue));
        Assert.False(past.Covers(new DateOnly(2026, 1, 1)));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
