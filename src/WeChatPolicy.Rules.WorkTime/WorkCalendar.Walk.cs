namespace WeChatPolicy.Rules;

// The one walk over days that every question about working time comes down to. Instants are ticks of UTC, days are
// DateOnly.DayNumber and may lie just outside DateOnly's range, where an offset carries an instant over the edge.
public sealed partial class WorkCalendar
{
    private const long TicksPerDay = TimeSpan.TicksPerDay;

    // No zone begins a day earlier than this before that day begins in UTC.
    private const long EarliestMidnight = 14 * TimeSpan.TicksPerHour;

    private static readonly long s_lastInstant = DateTime.MaxValue.Ticks;
    private static readonly int s_lastDay = DateOnly.MaxValue.DayNumber + 1;

    /// <summary>The instant by which this much working time, more than none, has passed.</summary>
    private long Spend(long from, long budget, string parameter)
    {
        long instant = Walk(from, s_lastInstant, budget, out long used);
        return used == budget ? instant : throw OutsideTime(parameter);
    }

    /// <summary>Passes through working time until the budget is spent or the limit reached.</summary>
    private long Walk(long from, long limit, long budget, out long used)
    {
        used = 0;

        // Yesterday's hours may run past midnight.
        for (int day = DayOf(from) - 1; day <= s_lastDay && (day * TicksPerDay) - EarliestMidnight < limit; day++)
        {
            if (WeeksToSkip(day, from, limit, budget - used) is var weeks and > 0)
            {
                used += weeks * _roster.TicksPerWeek;
                day += (weeks * DayRoster.DaysPerWeek) - 1;
                continue;
            }

            if (_roster.HoursOf(day) is not { } hours)
                continue;

            long midnight = day * TicksPerDay;
            bool steady = _clock.TryGetSteadyOffset(midnight, midnight + hours.End, out long offset);
            foreach ((long start, long end) in hours.Intervals)
            {
                long begin = Math.Max(from, steady ? midnight + start - offset : _clock.ToUtc(midnight + start));
                long finish = Math.Min(limit, steady ? midnight + end - offset : _clock.ToUtc(midnight + end));
                if (finish <= begin)
                    continue;

                if (finish - begin >= budget - used)
                {
                    long instant = begin + (budget - used);
                    used = budget;
                    return instant;
                }

                used += finish - begin;
            }
        }

        return limit;
    }

    /// <summary>How many whole ordinary weeks from a day on lie within the bounds and leave some of the budget.</summary>
    private int WeeksToSkip(int day, long from, long limit, long budget)
    {
        long weeks = (budget - 1) / _roster.TicksPerWeek;
        if (weeks == 0)
            return 0;

        weeks = Math.Min(weeks, Math.Min(_roster.OrdinaryDaysFrom(day), s_lastDay - day) / DayRoster.DaysPerWeek);
        if (weeks == 0)
            return 0;

        // Where clocks change, a longer leap could miss a change and its reversal.
        if (!_clock.IsFixed)
            weeks = 1;

        // The last night's hours may run a day further.
        long midnight = day * TicksPerDay;
        if (!_clock.TryGetSteadyOffset(midnight, midnight + ((DayRoster.DaysPerWeek + 1) * TicksPerDay), out long offset)
            || midnight - offset < from)
            return 0;

        long daysToLimit = ((limit + offset) / TicksPerDay) - 1 - day;
        return (int)Math.Clamp(daysToLimit / DayRoster.DaysPerWeek, 0, weeks);
    }

    /// <summary>The n-th working day from a day on, itself counted if it is one.</summary>
    private int WorkingDay(int day, int n, string parameter)
    {
        for (; day <= s_lastDay; day++)
        {
            // A working day is left over, so that the search ends on it and not behind its week.
            int weeks = Math.Min(
                (n - 1) / _roster.WorkingDaysPerWeek,
                Math.Min(_roster.OrdinaryDaysFrom(day), s_lastDay - day) / DayRoster.DaysPerWeek);
            n -= weeks * _roster.WorkingDaysPerWeek;
            day += weeks * DayRoster.DaysPerWeek;
            if (_roster.HoursOf(day) is not null && --n == 0)
                return day;
        }

        throw OutsideTime(parameter);
    }

    private long EndOf(int day) => _clock.ToUtc((day * TicksPerDay) + _roster.HoursOf(day)!.End);

    // Division that rounds down on the day before day 0 as well.
    private int DayOf(long utc) => (int)((utc + _clock.OffsetAt(utc) + TicksPerDay) / TicksPerDay) - 1;
}
