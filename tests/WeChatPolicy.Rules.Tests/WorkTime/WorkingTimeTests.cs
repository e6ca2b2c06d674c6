using static WeChatPolicy.Rules.Tests.WorkTime.Calendars;

namespace WeChatPolicy.Rules.Tests.WorkTime;

public class WorkingTimeTests
{
    [Theory]
    [InlineData("2025-09-29 08:59:59.9999999", false)]
    [InlineData("2025-09-29 09:00", true)]
    [InlineData("2025-09-29 11:59:59.9999999", true)]
    [InlineData("2025-09-29 12:00", false)]
    [InlineData("2025-09-29 13:00", true)]
    [InlineData("2025-09-29 17:59:59.9999999", true)]
    [InlineData("2025-09-29 18:00", false)]
    [InlineData("2025-09-29 00:00", false)]
    [InlineData("2025-09-29 01:00 +00:00", true)] // 09:00 in China
    [InlineData("2025-09-27 10:00", false)] // Saturday
    [InlineData("2025-09-28 10:00", true)] // Sunday, made up
    [InlineData("2025-10-06 10:00", false)] // Monday, holiday
    [InlineData("2025-10-11 10:00", true)] // Saturday, made up
    [InlineData("2025-12-24 11:00", true)] // Wednesday, half day
    [InlineData("2025-12-24 14:00", false)]
    [InlineData("2025-12-27 11:00", true)] // Saturday, half day
    public void An_instant_lies_within_working_hours_from_their_start_and_before_their_end(string instant, bool expected) =>
        Assert.Equal(expected, China2025.IsWorkingTime(At(instant)));

    [Theory]
    [InlineData("2025-09-29 10:30", "2025-09-29 10:30")]
    [InlineData("2025-09-29 09:00", "2025-09-29 09:00")]
    [InlineData("2025-09-29 12:00", "2025-09-29 13:00")]
    [InlineData("2025-09-29 18:00", "2025-09-30 09:00")]
    [InlineData("2025-09-30 18:00", "2025-10-09 09:00")]
    [InlineData("2025-09-26 23:59:59.9999999", "2025-09-28 09:00")]
    [InlineData("2025-12-24 12:00", "2025-12-25 09:00")]
    [InlineData("2025-09-28 17:00 +00:00", "2025-09-29 09:00")]
    public void The_next_working_time_is_the_instant_itself_or_the_next_start(string instant, string expected) =>
        AssertAt(expected, China2025.NextWorkingTime(At(instant)));

    [Theory]
    [InlineData("2025-09-29 10:00", 60, "2025-09-29 11:00")]
    [InlineData("2025-09-29 10:00", 120, "2025-09-29 12:00")] // fills the morning: due at its end
    [InlineData("2025-09-29 10:00", 121, "2025-09-29 13:01")]
    [InlineData("2025-09-29 12:00", 1, "2025-09-29 13:01")]
    [InlineData("2025-09-29 12:30", 60, "2025-09-29 14:00")]
    [InlineData("2025-09-29 09:00", 480, "2025-09-29 18:00")]
    [InlineData("2025-09-29 09:00", 481, "2025-09-30 09:01")]
    [InlineData("2025-09-29 17:59", 1, "2025-09-29 18:00")]
    [InlineData("2025-09-29 18:00", 1, "2025-09-30 09:01")]
    [InlineData("2025-09-29 00:00", 60, "2025-09-29 10:00")]
    [InlineData("2025-09-30 17:00", 240, "2025-10-09 12:00")] // over the National Day run
    [InlineData("2025-09-26 17:00", 120, "2025-09-28 10:00")] // Friday to a made-up Sunday
    [InlineData("2025-10-10 17:00", 120, "2025-10-11 10:00")] // Friday to a made-up Saturday
    [InlineData("2025-10-11 17:00", 120, "2025-10-13 10:00")]
    [InlineData("2025-12-24 11:00", 120, "2025-12-25 10:00")] // over a half day's afternoon
    [InlineData("2025-12-26 17:00", 240, "2025-12-27 12:00")] // into a half Saturday, whole
    [InlineData("2025-12-26 17:00", 241, "2025-12-29 09:01")]
    [InlineData("2025-06-14 00:00", 2400, "2025-06-20 18:00")] // whole weeks end on Friday, not with Sunday
    [InlineData("2025-06-13 18:00", 4800, "2025-06-27 18:00")]
    [InlineData("2025-06-13 18:00", 4801, "2025-06-30 09:01")]
    [InlineData("2025-10-04 03:00", 0, "2025-10-04 03:00")] // no term at all: at once, even on a holiday
    [InlineData("2025-09-29 02:00 +00:00", 60, "2025-09-29 11:00")] // answers carry the calendar's offset
    [InlineData("2026-06-05 17:00", 120, "2026-06-08 10:00")] // past the known holidays: weekends alone
    public void Working_time_is_added_within_working_hours(string start, int minutes, string expected) =>
        AssertAt(expected, China2025.AddWorkingTime(At(start), TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData("2025-09-29 10:00", "2025-09-29 10:00", 0)]
    [InlineData("2025-09-29 10:00", "2025-09-29 14:00", 180)]
    [InlineData("2025-09-29 12:00", "2025-09-29 13:00", 0)]
    [InlineData("2025-09-30 17:00", "2025-10-09 10:00", 120)]
    [InlineData("2025-10-01 00:00", "2025-10-09 00:00", 0)]
    [InlineData("2025-12-24 00:00", "2025-12-25 00:00", 180)]
    [InlineData("2025-01-01 00:00", "2026-01-01 00:00", (248 * 8 * 60) - (5 * 60) + (3 * 60))]
    public void Working_time_between_two_instants_is_what_lies_within_working_hours(string start, string end, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), China2025.WorkingTimeBetween(At(start), At(end)));

    [Theory]
    [InlineData("2025-09-29 23:00", 60, "2025-09-30 00:00")]
    [InlineData("2025-09-29 23:00", 180, "2025-09-30 02:00")]
    [InlineData("2025-09-29 23:00", 181, "2025-09-30 02:31")]
    [InlineData("2025-09-30 05:00", 61, "2025-09-30 22:01")]
    [InlineData("2025-10-03 23:00", 390, "2025-10-04 06:00")] // Friday's shift ends on Saturday
    [InlineData("2025-10-04 05:00", 61, "2025-10-06 22:01")]
    [InlineData("2025-10-06 01:00", 1, "2025-10-06 22:01")] // Sunday's shift is none
    public void Hours_past_midnight_belong_to_the_day_on_which_they_begin(string start, int minutes, string expected) =>
        AssertAt(expected, Nights.AddWorkingTime(At(start), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void Around_the_clock_is_the_clock()
    {
        DateTimeOffset start = At("2025-09-29 10:11:12.1234567");

        Assert.Equal(start.AddDays(400), AroundTheClock.AddWorkingTime(start, TimeSpan.FromDays(400)));
        Assert.Equal(TimeSpan.FromDays(400), AroundTheClock.WorkingTimeBetween(start, start.AddDays(400)));
    }

    [Fact]
    public void Negative_working_time_and_a_reversed_pair_are_errors()
    {
        DateTimeOffset start = At("2025-09-29 10:00");

        Assert.Throws<ArgumentOutOfRangeException>("working", () => China2025.AddWorkingTime(start, TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("end", () => China2025.WorkingTimeBetween(start, start.AddTicks(-1)));
    }

    [Fact]
    public void Work_that_would_end_after_the_year_9999_is_an_error()
    {
        DateTimeOffset start = At("2025-09-29 10:00");

        Assert.Throws<ArgumentOutOfRangeException>("working", () => China2025.AddWorkingTime(start, TimeSpan.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("instant", () => China2025.NextWorkingTime(DateTimeOffset.MaxValue));
        Assert.False(China2025.IsWorkingTime(DateTimeOffset.MaxValue));
        Assert.False(China2025.IsWorkingTime(DateTimeOffset.MinValue));
        AssertAt("0001-01-01 09:00", China2025.NextWorkingTime(DateTimeOffset.MinValue));
    }
}
