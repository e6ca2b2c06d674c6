using Microsoft.Extensions.Configuration;
using static WeChatPolicy.Rules.Tests.WorkTime.Calendars;

namespace WeChatPolicy.Rules.Tests.WorkTime;

public class WorkCalendarOptionsTests
{
    [Fact]
    public void Every_fault_is_reported_at_once_under_the_name_of_its_option()
    {
        var options = new WorkCalendarOptions
        {
            WorkingHours = ["09:00-12:00", "9-17", "11:00-13:00"],
            WorkingWeek = [DayOfWeek.Monday, (DayOfWeek)9],
            Holidays = ["2025-10-01/2025-10-08", "2025-02-29", "2025-01-02/2025-01-01", "2020-01-01/2029-12-31", null!],
            MakeUpDays = ["2025-10-08", "2025-10-11"],
            HalfDays = ["2025-10-11"],
            HalfDayHours = ["12:00-12:00"],
            TimeZone = "Mars/Olympus",
            HolidaysKnownFrom = new DateOnly(2025, 1, 1),
        };

        string message = Assert.Throws<ArgumentException>("options", () => WorkCalendar.Create(options)).Message;

        string[] expected =
        [
            "WorkingHours:1 is '9-17'", "WorkingWeek: 9", "Holidays:1 is '2025-02-29'", "Holidays:2 is '2025-01-02/2025-01-01'",
            "Holidays:3 is '2020-01-01/2029-12-31'", "Holidays:4 is ''", "MakeUpDays: 2025-10-08 is already among the Holidays",
            "HalfDays: 2025-10-11 is already among the MakeUpDays", "HalfDayHours:0 is '12:00-12:00'", "TimeZone is 'Mars/Olympus'",
            "HolidaysKnownFrom is given without HolidaysKnownUntil",
        ];
        Assert.All(expected, fault => Assert.Contains(fault, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("09:00-12:00", "11:59-18:00", "WorkingHours: the interval from 11:59 overlaps the one from 09:00")]
    [InlineData("22:00-06:00", "05:00-07:00", "WorkingHours: a day's hours run past the beginning of the next day's")]
    [InlineData("22:00-06:00", "23:00-23:30", "WorkingHours: the interval from 23:00 overlaps the one from 22:00")]
    public void Hours_that_overlap_are_refused(string first, string second, string fault)
    {
        var refusal = Assert.Throws<ArgumentException>(() => WorkCalendar.Create(new() { WorkingHours = [first, second] }));
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("09:00-48:01")]
    [InlineData("46:00-22:00")]
    [InlineData("09:00-09:00")]
    [InlineData("09:60-12:00")]
    [InlineData("09:0-12:00")]
    [InlineData("09:00")]
    [InlineData("09:00-12:00-18:00")]
    [InlineData("")]
    public void What_is_no_interval_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => WorkCalendar.Create(new() { WorkingHours = [text] }));

    [Theory]
    [InlineData("")]
    [InlineData("+15:00")]
    [InlineData("+8")]
    [InlineData(null)]
    public void What_is_no_zone_is_refused(string? zone) =>
        Assert.Throws<ArgumentException>(() => WorkCalendar.Create(new() { TimeZone = zone! }));

    [Fact]
    public void Hours_may_touch_and_come_in_any_order()
    {
        var calendar = WorkCalendar.Create(new() { WorkingHours = ["20:00-8:00", "8:00-20:00"] });
        AssertAt("2025-09-30 10:00", calendar.AddWorkingTime(At("2025-09-29 10:00"), TimeSpan.FromDays(1)));
    }

    [Fact]
    public void A_half_day_without_hours_of_its_own_is_the_first_interval_of_several()
    {
        Assert.Contains("HalfDayHours must be stated", Assert.Throws<ArgumentException>(() =>
            WorkCalendar.Create(new() { WorkingHours = ["09:00-17:00"], HalfDays = ["2025-12-24"] })).Message, StringComparison.Ordinal);

        var stated = WorkCalendar.Create(new()
        {
            WorkingHours = ["09:00-17:00"],
            HalfDays = ["2025-12-24"],
            HalfDayHours = ["10:00-13:00"],
        });
        AssertAt("2025-12-24 13:00", stated.EndOfWorkingDay(new DateOnly(2025, 12, 24)));
    }

    [Fact]
    public void A_run_of_holidays_to_the_end_of_time_ends_every_question()
    {
        // Nothing is left to work after the start: the answer is an error, not an endless search.
        var calendar = WorkCalendar.Create(new() { Holidays = ["9999-06-01/9999-12-31"] });
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.NextWorkingTime(At("9999-06-01 10:00")));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => calendar.AddWorkingDays(At("9999-05-31 10:00"), 1));
    }

    [Fact]
    public void Configuration_binds_every_option()
    {
        // The generated binder, as in the library: this project has it switched on.
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["WorkingHours:0"] = "08:00-12:00",
            ["WorkingHours:1"] = "14:00-17:00",
            ["WorkingWeek:0"] = "Sunday",
            ["WorkingWeek:1"] = "monday",
            ["Holidays:0"] = "2026-10-01",
            ["Holidays:1"] = "2026-10-04/2026-10-05",
            ["MakeUpDays:0"] = "2026-10-10",
            ["HalfDays:0"] = "2026-10-11",
            ["HalfDayHours:0"] = "08:00-10:00",
            ["TimeZone"] = "+07:00",
            ["HolidaysKnownFrom"] = "2026-01-01",
            ["HolidaysKnownUntil"] = "2026-12-31",
        }).Build();
        var options = new WorkCalendarOptions();
        configuration.Bind(options);
        var calendar = WorkCalendar.Create(options);

        AssertAt("2026-10-10 09:00 +07:00", calendar.AddWorkingTime(At("2026-09-28 17:00 +07:00"), TimeSpan.FromHours(1)));
        AssertAt("2026-10-11 10:00 +07:00", calendar.EndOfWorkingDay(new DateOnly(2026, 10, 11)));
        Assert.True(calendar.Covers(new DateOnly(2026, 12, 31)));
        Assert.False(calendar.Covers(new DateOnly(2025, 12, 31)));
    }

    [Fact]
    public void The_calendar_does_not_hold_on_to_its_options()
    {
        var options = China2025Options with { Holidays = ["2025-10-01"] };
        var calendar = WorkCalendar.Create(options);
        options.Holidays[0] = "2025-10-02";
        Assert.False(calendar.IsWorkingDay(new DateOnly(2025, 10, 1)));
    }
}
