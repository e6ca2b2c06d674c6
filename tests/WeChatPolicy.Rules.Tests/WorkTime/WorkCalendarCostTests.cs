namespace WeChatPolicy.Rules.Tests.WorkTime;

[Collection("Costs")]
public class WorkCalendarCostTests
{
    [Fact]
    public void No_operation_allocates_at_a_fixed_offset() => AssertAllocatesNothing(Calendars.China2025);

    [Fact]
    public void No_operation_allocates_where_clocks_change() =>
        AssertAllocatesNothing(Calendars.In("Europe/Berlin", "00:00-12:00", "13:00-18:00"));

    private static void AssertAllocatesNothing(WorkCalendar calendar)
    {
        var start = new DateTimeOffset(2025, 3, 20, 10, 0, 0, TimeSpan.Zero);

        Assert.Equal(0, Allocation.Least(() =>
        {
            for (int day = 0; day < 300; day++)
                _ = AskEverything(calendar, start.AddDays(day));
        }, attempts: 200));
    }

    private static long AskEverything(WorkCalendar calendar, DateTimeOffset start)
    {
        DateTimeOffset due = calendar.AddWorkingTime(start, TimeSpan.FromHours(400));
        long sum = due.Ticks + calendar.WorkingTimeBetween(start, due).Ticks + calendar.AddWorkingDays(start, 60).Ticks;
        sum += calendar.NextWorkingTime(start).Ticks + calendar.EndOfWorkingDay(calendar.DateOf(start)).Ticks;
        sum += calendar.AddCalendarDays(start, 30).Ticks + Term.WorkingHours(4).DueFrom(start, calendar).Ticks;
        return calendar.IsWorkingTime(start) && calendar.IsWorkingDay(calendar.DateOf(due)) && calendar.Covers(due) ? sum : -sum;
    }
}
