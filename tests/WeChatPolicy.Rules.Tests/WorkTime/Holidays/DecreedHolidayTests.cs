using static WeChatPolicy.Rules.Tests.WorkTime.Calendars;

namespace WeChatPolicy.Rules.Tests.WorkTime.Holidays;

/// <summary>The statutory holidays that the library knows of itself, against the notices of the State Council.</summary>
public class DecreedHolidayTests
{
    [Theory]
    [InlineData("2017-01-02", false)]
    [InlineData("2017-09-30", true)]
    [InlineData("2018-09-29", true)]
    [InlineData("2018-12-29", true)] // by the notice for 2019
    [InlineData("2018-12-31", false)]
    [InlineData("2019-05-01", false)]
    [InlineData("2019-05-03", false)] // by the second notice
    [InlineData("2019-05-05", true)]
    [InlineData("2020-01-31", false)] // prolonged
    [InlineData("2020-02-01", false)] // worked by the first notice, off by the second
    [InlineData("2020-02-03", true)]
    [InlineData("2021-10-09", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-10-06", false)]
    [InlineData("2023-10-07", true)]
    [InlineData("2024-02-09", true)] // New Year's Eve was no day off
    [InlineData("2024-02-18", true)]
    [InlineData("2025-01-26", true)]
    [InlineData("2025-02-04", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-10-08", true)]
    public void A_day_is_as_it_was_decreed(string date, bool isWorked) =>
        Assert.Equal(isWorked, WorkCalendar.ChinaDefault.IsWorkingDay(DateOnly.Parse(date, null)));

    [Fact]
    public void They_reach_from_2017_to_2026_and_the_calendar_says_so()
    {
        Assert.Equal((new(2017, 1, 1), new(2026, 12, 31)), (HolidaySchedule.China.KnownFrom, HolidaySchedule.China.KnownUntil));
        Assert.Equal((new(2017, 1, 1), new(2026, 12, 31)), (WorkCalendar.ChinaDefault.HolidaysKnownFrom, WorkCalendar.ChinaDefault.HolidaysKnownUntil));
        Assert.False(WorkCalendar.ChinaDefault.Covers(At("2027-10-01 10:00")));
    }

    [Fact]
    public void Every_year_has_its_notice_and_each_is_cited_by_number_and_title()
    {
        Assert.Equal(Enumerable.Range(2017, 10), HolidayDecree.All.Select(decree => decree.Year).Distinct());
        Assert.Equal("国办发明电〔2025〕7号", HolidayDecree.All[^1].ToString());
        Assert.All(HolidayDecree.All, decree =>
        {
            Assert.Matches(@"^国办发明电〔\d{4}〕\d+号$", decree.Number);
            Assert.StartsWith("国务院办公厅关于", decree.Title, StringComparison.Ordinal);
            Assert.Contains($"{decree.Year}年", decree.Title, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_make_up_day_is_a_weekend_and_each_year_has_its_eleven_days_off_or_more()
    {
        Assert.All(HolidaySchedule.China.MakeUpDays, date => Assert.True(date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, date.ToString("O")));
        Assert.All(HolidaySchedule.China.DaysOff.GroupBy(date => date.Year).Where(year => year.Key >= 2017), year => Assert.InRange(year.Count(), 22, 33));
        Assert.Empty(HolidaySchedule.China.DaysOff.Intersect(HolidaySchedule.China.MakeUpDays));
    }

    [Theory]
    [InlineData("China Standard Time", StatutoryHolidays.ByTimeZone, false)]
    [InlineData("Asia/Shanghai", StatutoryHolidays.ByTimeZone, false)]
    [InlineData("+08:00", StatutoryHolidays.ByTimeZone, true)] // Singapore, say
    [InlineData("+01:00", StatutoryHolidays.ByTimeZone, true)]
    [InlineData("+01:00", StatutoryHolidays.China, false)]
    [InlineData("China Standard Time", StatutoryHolidays.None, true)]
    public void They_are_those_of_the_time_zone_unless_the_host_says_otherwise(string zone, StatutoryHolidays whose, bool isNationalDayWorked) =>
        Assert.Equal(isNationalDayWorked, WorkCalendar.Create(new() { TimeZone = zone, StatutoryHolidays = whose }).IsWorkingDay(new(2026, 10, 1)));

    [Theory]
    [InlineData(null, null, "2026-10-01", false)] // nothing stated: as decreed
    [InlineData("2026-01-01", "2026-12-31", "2026-10-01", true)] // the host's lists are complete, and it works through National Day
    [InlineData("2026-01-01", "2026-12-31", "2025-10-01", false)] // outside them it is as decreed
    [InlineData("2027-01-01", "2027-12-31", "2026-10-01", false)]
    [InlineData("2027-01-01", "2027-12-31", "2026-12-31", false)] // the host lists it
    public void Within_the_dates_that_the_host_knows_its_lists_are_all_there_is(string? from, string? until, string date, bool isWorked)
    {
        var calendar = WorkCalendar.Create(new() { Holidays = ["2026-12-31"], HolidaysKnownFrom = Date(from), HolidaysKnownUntil = Date(until) });

        Assert.Equal(isWorked, calendar.IsWorkingDay(DateOnly.Parse(date, null)));
    }

    [Theory]
    [InlineData("2027-01-01", "2027-12-31", "2017-01-01", "2027-12-31")] // joins on
    [InlineData("2026-06-01", "2026-06-30", "2017-01-01", "2026-12-31")] // lies within
    [InlineData(null, "2026-06-30", "0001-01-01", "2026-12-31")]
    [InlineData("2028-01-01", "2028-12-31", "2028-01-01", "2028-12-31")] // a year between is not known
    [InlineData("2010-01-01", "2010-12-31", "2017-01-01", "2026-12-31")]
    public void What_the_host_knows_and_what_was_decreed_is_known_together_where_it_meets(string? from, string until, string knownFrom, string knownUntil)
    {
        var calendar = WorkCalendar.Create(new() { HolidaysKnownFrom = Date(from), HolidaysKnownUntil = Date(until) });

        Assert.Equal((Date(knownFrom), Date(knownUntil)), (calendar.HolidaysKnownFrom, calendar.HolidaysKnownUntil));
    }

    [Theory]
    [InlineData(7, 0, 45, "StatutoryHolidays is not a defined value")]
    [InlineData(0, 7, 45, "ClockTerms is not a defined value")]
    [InlineData(0, 0, -1, "WarningDays is '-1', and must be a whole number from 0 to 366")]
    [InlineData(0, 0, 367, "WarningDays is '367', and must be a whole number from 0 to 366")]
    [InlineData(7, 7, -1, "StatutoryHolidays is not a defined value; ClockTerms is not a defined value; WarningDays")]
    public void A_choice_that_is_none_is_a_fault_of_the_calendar(int whose, int ends, int days, string fault) =>
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => WorkCalendar.Create(new() { StatutoryHolidays = (StatutoryHolidays)whose, ClockTerms = (ClockTermEnd)ends, WarningDays = days })).Message, StringComparison.Ordinal);

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, null);
}
