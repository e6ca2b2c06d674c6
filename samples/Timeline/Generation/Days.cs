using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The days of the year in which the story plays, and times on them.</summary>
internal sealed class Days
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    public WorkCalendar Calendar { get; } = SampleCalendar.Shared;

    public IReadOnlyList<DateOnly> All { get; } = [.. Enumerable.Range(0, 365).Select(day => new DateOnly(SampleCalendar.Year, 1, 1).AddDays(day))];

    public IEnumerable<DateOnly> Working => All.Where(Calendar.IsWorkingDay);

    public static DateTimeOffset At(DateOnly day, int hour, int minute = 0, int second = 0) => new(day.ToDateTime(new TimeOnly(hour, minute, second)), s_offset);

    public static DateTimeOffset At(int month, int day, int hour = 10, int minute = 0) => At(new DateOnly(SampleCalendar.Year, month, day), hour, minute);

    /// <summary>The last instant of the story; nothing is told after it.</summary>
    public static DateTimeOffset End { get; } = At(12, 31, 18, 30);

    /// <summary>So many working days on from a day.</summary>
    public DateOnly WorkingDay(DateOnly from, int count)
    {
        while (count > 0 || !Calendar.IsWorkingDay(from))
        {
            from = from.AddDays(1);
            if (Calendar.IsWorkingDay(from)) count--;
        }

        return from;
    }

    /// <summary>A time on the morning or afternoon of a working day, so many working days on.</summary>
    public DateTimeOffset Later(DateTimeOffset from, int workingDays, SplitMix dice) => OnDay(WorkingDay(DateOnly.FromDateTime(from.DateTime), workingDays), dice);

    /// <summary>Some time within the working hours of a day, early enough that something can follow on it.</summary>
    public static DateTimeOffset OnDay(DateOnly day, SplitMix dice) => At(day, dice.One([9, 10, 11, 13, 14, 15, 16]), dice.Between(2, 57), dice.Between(0, 59));

    /// <summary>The instant after some working time.</summary>
    public DateTimeOffset Worked(DateTimeOffset from, TimeSpan working) => Calendar.AddWorkingTime(from, working);
}
