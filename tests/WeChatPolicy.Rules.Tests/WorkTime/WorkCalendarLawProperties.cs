using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Tests.WorkTime;

/// <summary>What holds of every calendar to the tick, over years.</summary>
public class WorkCalendarLawProperties
{
    private static readonly WorkCalendar[] s_calendars = [.. Of(
        Calendars.China2025Options,
        new() { WorkingHours = ["22:00-02:00", "26:30-30:00"], Holidays = ["2025-03-28", "2025-10-25/2025-10-27"] },
        new() { WorkingHours = ["00:00-24:00"], WorkingWeek = Enum.GetValues<DayOfWeek>() },
        new() { WorkingHours = ["01:30-02:30", "02:45-04:00"], WorkingWeek = [DayOfWeek.Saturday, DayOfWeek.Sunday] })];

    [Property(MaxTest = 400)]
    public Property Working_time_added_is_the_working_time_between() => For((calendar, start, first, _) =>
    {
        DateTimeOffset due = calendar.AddWorkingTime(start, first);

        Assert.Equal(first, calendar.WorkingTimeBetween(start, due));
        Assert.True(due >= start);
        Assert.True(first == TimeSpan.Zero || calendar.WorkingTimeBetween(start, due.AddTicks(-1)) < first);
    });

    [Property(MaxTest = 400)]
    public Property Adding_working_time_is_additive_and_monotone() => For((calendar, start, first, second) =>
    {
        DateTimeOffset due = calendar.AddWorkingTime(start, first);

        Assert.Equal(calendar.AddWorkingTime(start, first + second), calendar.AddWorkingTime(due, second));
        Assert.True(calendar.AddWorkingTime(start, first + second) >= due);
        Assert.True(calendar.AddWorkingTime(start + second, first) >= due);
    });

    [Property(MaxTest = 400)]
    public Property Working_time_between_is_additive() => For((calendar, start, first, second) =>
    {
        (DateTimeOffset middle, DateTimeOffset end) = (start + first, start + first + second);
        Assert.Equal(
            calendar.WorkingTimeBetween(start, end),
            calendar.WorkingTimeBetween(start, middle) + calendar.WorkingTimeBetween(middle, end));
    });

    [Property(MaxTest = 400)]
    public Property The_next_working_time_is_where_work_begins_to_count() => For((calendar, start, _, _) =>
    {
        DateTimeOffset next = calendar.NextWorkingTime(start);

        Assert.True(calendar.IsWorkingTime(next));
        Assert.Equal(TimeSpan.Zero, calendar.WorkingTimeBetween(start, next));
        Assert.Equal(calendar.IsWorkingTime(start), next == start);
        Assert.Equal(next.AddTicks(1), calendar.AddWorkingTime(start, TimeSpan.FromTicks(1)));
    });

    [Property(MaxTest = 400)]
    public Property Working_days_are_monotone_and_end_when_work_does() => For((calendar, start, first, _) =>
    {
        int days = first.Days;
        DateTimeOffset due = calendar.AddWorkingDays(start, days);

        Assert.True(due >= start);
        Assert.True(calendar.AddWorkingDays(start, days + 1) >= due);
        Assert.True(calendar.AddWorkingDays(start.AddHours(7), days) >= due);
        Assert.Equal(due, calendar.InZone(due));
        Assert.Equal(due.Offset, calendar.InZone(due).Offset);
    });

    [Property(MaxTest = 20)]
    public Property A_long_leap_ends_where_many_short_steps_do() => For((calendar, start, _, _) =>
    {
        TimeSpan step = TimeSpan.FromMinutes(97);
        DateTimeOffset walked = start;
        for (int i = 0; i < 1500; i++)
            walked = calendar.AddWorkingTime(walked, step);

        Assert.Equal(walked, calendar.AddWorkingTime(start, step * 1500));
    });

    private static Property For(Action<WorkCalendar, DateTimeOffset, TimeSpan, TimeSpan> law)
    {
        var origin = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Gen<TimeSpan> length = Gen.OneOf(
            Gen.Choose(0, 2_000_000_000).Select(ticks => TimeSpan.FromTicks(ticks)),
            Gen.Choose(0, 4000).Select(minutes => TimeSpan.FromMinutes(minutes)),
            Gen.Choose(0, 4000).Select(hours => TimeSpan.FromHours(hours)));
        return Prop.ForAll(
            (from calendar in Gen.Elements(s_calendars)
             from seconds in Gen.Choose(0, 2 * 366 * 86_400)
             from first in length
             from second in length
             select (calendar, start: origin.AddSeconds(seconds), first, second)).ToArbitrary(),
            drawn => law(drawn.calendar, drawn.start, drawn.first, drawn.second));
    }

    private static IEnumerable<WorkCalendar> Of(params WorkCalendarOptions[] options) =>
        from zone in (string[])["China Standard Time", "Europe/Berlin", "America/New_York"]
        where zone == WorkCalendarOptions.ChinaStandardTime || TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
        from option in options
        select WorkCalendar.Create(option with { TimeZone = zone });
}
