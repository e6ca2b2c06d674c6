using static WeChatPolicy.Rules.Tests.WorkTime.Calendars;

namespace WeChatPolicy.Rules.Tests.WorkTime;

/// <summary>Deadlines on a calendar that ends: where they fall, and whether every day is known that decides it.</summary>
public class ReckonedDeadlineTests
{
    // Known until Wednesday 2025-12-31; the first of January after it is counted as a working day, for want of knowledge.
    private static readonly WorkCalendar s_asItFalls = WorkCalendar.Create(China2025Options with { ClockTerms = ClockTermEnd.WhereItFalls });

    private static readonly WorkCalendar s_nights = WorkCalendar.Create(new()
    {
        WorkingHours = ["22:00-06:00"],
        StatutoryHolidays = StatutoryHolidays.None,
        HolidaysKnownFrom = new(2025, 12, 1),
        HolidaysKnownUntil = new(2025, 12, 30),
    });

    [Theory]
    [InlineData("4wh", "2025-12-31 14:00", "2025-12-31 18:00", false)] // to the very end of what is known
    [InlineData("4wh", "2025-12-31 14:01", "2026-01-01 09:01", true)]
    [InlineData("4wh", "2025-12-31 17:30", "2026-01-01 13:30", true)]
    [InlineData("30wm", "2025-12-31 20:00", "2026-01-01 09:30", true)]
    [InlineData("1wd", "2025-12-30 10:00", "2025-12-31 18:00", false)]
    [InlineData("1wd", "2025-12-31 10:00", "2026-01-01 18:00", true)]
    [InlineData("0wd", "2025-12-31 10:00", "2025-12-31 18:00", false)]
    [InlineData("1wd", "2024-12-31 10:00", "2025-01-02 18:00", true)] // begun before the first day that is known
    [InlineData("24h", "2025-12-30 10:00", "2025-12-31 10:00", false)]
    [InlineData("24h", "2025-12-30 20:00", "2026-01-01 09:00", true)]
    [InlineData("24h", "2025-12-31 10:00", "2026-01-01 10:00", true)] // a day of which nobody knows whether it is worked
    [InlineData("30d", "2024-12-02 10:00", "2025-01-02 09:00", false)] // only the end has to be known
    [InlineData("30d", "2024-11-30 10:00", "2024-12-30 10:00", true)]
    public void A_deadline_that_needs_unknown_days_is_provisional(string term, string start, string due, bool isProvisional)
    {
        var deadline = Deadline.Of(Term.Parse(term), At(start), China2025);

        AssertAt(due, deadline.At);
        Assert.Equal(isProvisional, deadline.IsProvisional);
    }

    [Theory]
    [InlineData("24h", "2025-09-30 17:55", "2025-10-09 09:00")] // eight days of holiday
    [InlineData("24h", "2025-06-13 17:00", "2025-06-16 09:00")] // a Friday
    [InlineData("24h", "2025-06-13 18:00", "2025-06-16 09:00")]
    [InlineData("24h", "2025-06-09 18:00", "2025-06-10 18:00")] // what ends with the day's work ends at work
    [InlineData("24h", "2025-06-09 12:00", "2025-06-10 12:00")]
    [InlineData("24h", "2025-06-09 12:01", "2025-06-10 13:00")] // in the break at noon
    [InlineData("1h", "2025-06-09 17:30", "2025-06-10 09:00")]
    [InlineData("1h", "2025-06-09 10:15", "2025-06-09 11:15")]
    [InlineData("24h", "2025-09-26 10:00", "2025-09-28 09:00")] // a Saturday; Sunday is a make-up day
    [InlineData("30d", "2025-04-02 10:00", "2025-05-06 09:00")] // Labour Day
    [InlineData("0m", "2025-06-14 10:00", "2025-06-16 09:00")]
    public void A_term_by_the_clock_ends_at_work_or_when_work_resumes(string term, string start, string due) =>
        AssertAt(due, Deadline.Of(Term.Parse(term), At(start), China2025).At);

    [Theory]
    [InlineData("24h", "2025-09-30 17:55", "2025-10-01 17:55")]
    [InlineData("24h", "2025-06-13 17:00", "2025-06-14 17:00")]
    [InlineData("1h", "2025-06-09 17:30", "2025-06-09 18:30")]
    [InlineData("30d", "2025-04-02 10:00", "2025-05-02 10:00")]
    [InlineData("24h", "2025-12-31 10:00", "2026-01-01 10:00")]
    public void Where_the_company_has_it_so_a_term_by_the_clock_ends_where_it_falls_and_is_always_known(string term, string start, string due)
    {
        var deadline = Deadline.Of(Term.Parse(term), At(start), s_asItFalls);

        AssertAt(due, deadline.At);
        Assert.False(deadline.IsProvisional);
    }

    [Theory]
    [InlineData("2025-12-30 23:00", 60, "2025-12-31 00:00", false)]
    [InlineData("2025-12-31 05:00", 60, "2025-12-31 06:00", false)] // the last night that is known ends on the next date
    [InlineData("2025-12-31 05:00", 61, "2025-12-31 22:01", true)]
    [InlineData("2025-11-28 23:00", 60, "2025-11-29 00:00", true)]
    [InlineData("2025-12-02 23:00", 600, "2025-12-04 01:00", false)]
    public void The_work_of_the_last_day_that_is_known_is_known_to_its_end(string start, int minutes, string due, bool isProvisional)
    {
        var deadline = Deadline.Of(Term.WorkingMinutes(minutes), At(start), s_nights);

        AssertAt(due, deadline.At);
        Assert.Equal(isProvisional, deadline.IsProvisional);
    }

    [Theory]
    [InlineData("2025-12-31", "2025-12-31 18:00", false)]
    [InlineData("2025-12-27", "2025-12-27 12:00", false)] // a half day
    [InlineData("2025-10-03", "2025-10-09 18:00", false)]
    [InlineData("2026-01-01", "2026-01-01 18:00", true)]
    [InlineData("2024-12-31", "2024-12-31 18:00", true)]
    public void The_end_of_a_days_work_is_known_where_the_day_is(string date, string due, bool isProvisional)
    {
        var deadline = Deadline.OfWorkOn(DateOnly.Parse(date, null), China2025);

        AssertAt(due, deadline.At);
        Assert.Equal(isProvisional, deadline.IsProvisional);
    }

    [Fact]
    public void Of_two_deadlines_the_later_holds_and_a_doubt_about_either()
    {
        Deadline early = new(At("2025-06-09 10:00"), true), late = new(At("2025-06-10 10:00"), false);

        Assert.Equal(new Deadline(late.At, true), Deadline.Later(early, late));
        Assert.Equal(Deadline.Later(early, late), Deadline.Later(late, early));
        Assert.Equal(late, Deadline.Later(late, late));
    }

    [Fact]
    public void What_lies_behind_the_end_of_time_cannot_be_late() =>
        Assert.Equal(new Deadline(DateTimeOffset.MaxValue, false), Deadline.Of(Term.WorkingDays(int.MaxValue), At("2025-06-09 10:00"), China2025));
}
