namespace WeChatPolicy.Rules;

/// <summary>Which hours are worked on which date: a week that repeats, and the dates that depart from it.</summary>
internal sealed class DayRoster
{
    internal const int DaysPerWeek = 7;

    private readonly DayHours?[] _week;
    private readonly int[] _exceptionalDays;
    private readonly DayHours?[] _exceptionalHours;

    /// <param name="week">The hours by <see cref="DayOfWeek"/>; null is a day off. At least one is worked.</param>
    /// <param name="exceptions">The hours by <see cref="DateOnly.DayNumber"/>; null is a day off.</param>
    internal DayRoster(DayHours?[] week, Dictionary<int, DayHours?> exceptions)
    {
        _week = week;

        // A holiday on a Sunday departs from nothing, and a walk that need not stop there is quicker.
        var departures = new List<int>(exceptions.Count);
        foreach (int day in exceptions.Keys)
        {
            if (!ReferenceEquals(exceptions[day], week[WeekdayOf(day)])) departures.Add(day);
        }

        departures.Sort();
        _exceptionalDays = [.. departures];
        _exceptionalHours = Array.ConvertAll(_exceptionalDays, day => exceptions[day]);

        foreach (DayHours? hours in week)
        {
            WorkingDaysPerWeek += hours is null ? 0 : 1;
            TicksPerWeek += hours?.Total ?? 0;
        }
    }

    /// <summary>How many days of an ordinary week are worked.</summary>
    internal int WorkingDaysPerWeek { get; }

    /// <summary>How much is worked in an ordinary week.</summary>
    internal long TicksPerWeek { get; }

    /// <summary>The hours worked on a day; null on a day off.</summary>
    internal DayHours? HoursOf(int day)
    {
        int index = Array.BinarySearch(_exceptionalDays, day);
        return index >= 0 ? _exceptionalHours[index] : _week[WeekdayOf(day)];
    }

    /// <summary>How many days from this one on, itself among them, follow the week; bounded by nothing but int.</summary>
    internal int OrdinaryDaysFrom(int day)
    {
        int index = Array.BinarySearch(_exceptionalDays, day);
        index = index >= 0 ? index : ~index;
        return index < _exceptionalDays.Length ? _exceptionalDays[index] - day : int.MaxValue;
    }

    // Day 0 (0001-01-01) is a Monday. An instant near the beginning of time asks for the days just before it.
    private static int WeekdayOf(int day) => (day + 1 + DaysPerWeek) % DaysPerWeek;
}
