namespace WeChatPolicy.Rules;

public sealed partial class WorkCalendar
{
    /// <summary>Whether any work is done on this date: a half day is a working day.</summary>
    public bool IsWorkingDay(DateOnly date) => _roster.HoursOf(date.DayNumber) is not null;

    /// <summary>Whether an instant lies within working hours, a start included and an end not.</summary>
    public bool IsWorkingTime(DateTimeOffset instant)
    {
        _ = Walk(instant.UtcTicks, instant.UtcTicks + 1, budget: 1, out long used);
        return used > 0;
    }

    /// <summary>Whether an instant lies within working hours, their end included: what ends with the work of a day ends at work.</summary>
    public bool IsAtWork(DateTimeOffset instant) => IsWorkingTime(instant) || (instant.UtcTicks > 0 && IsWorkingTime(new DateTimeOffset(instant.UtcTicks - 1, TimeSpan.Zero)));

    /// <summary>The instant itself if it lies within working hours, otherwise the next one at which they begin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies after the year 9999.</exception>
    public DateTimeOffset NextWorkingTime(DateTimeOffset instant) =>
        At(Spend(instant.UtcTicks, 1, nameof(instant)) - 1, nameof(instant));

    /// <summary>
    /// The first instant by which this much working time has passed since <paramref name="start"/>: work that fills an
    /// interval is due at its end, not when the next one begins. Zero gives the start itself, within working hours or not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="working"/> is negative, or the answer lies after the year 9999.
    /// </exception>
    public DateTimeOffset AddWorkingTime(DateTimeOffset start, TimeSpan working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, TimeSpan.Zero);
        return At(working == TimeSpan.Zero ? start.UtcTicks : Spend(start.UtcTicks, working.Ticks, nameof(working)), nameof(working));
    }

    /// <summary>The working time that passes from one instant to a later one.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public TimeSpan WorkingTimeBetween(DateTimeOffset start, DateTimeOffset end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        _ = Walk(start.UtcTicks, end.UtcTicks, long.MaxValue, out long used);
        return new TimeSpan(used);
    }

    /// <summary>
    /// The end of the working time of the n-th working day after the date of <paramref name="start"/> in the calendar's
    /// zone. That date itself is not counted (as under articles 201 and 203 of the Civil Code), worked or not: from a
    /// Friday at any hour, and from the Saturday and Sunday after it, one working day ends on Monday evening.
    /// Zero gives the first end of a working day that is not before the start.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is negative, or the answer lies after the year 9999.
    /// </exception>
    public DateTimeOffset AddWorkingDays(DateTimeOffset start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        int today = DayOf(start.UtcTicks);
        if (days > 0)
            return At(EndOf(WorkingDay(today + 1, days, nameof(days))), nameof(days));

        // Yesterday's hours may run past midnight.
        long end = EndOf(WorkingDay(today - 1, 1, nameof(days)));
        for (int day = today; end < start.UtcTicks; day++)
            end = EndOf(WorkingDay(day, 1, nameof(days)));
        return At(end, nameof(days));
    }

    /// <summary>
    /// The end of the working time of a date, which falls on the next date where the hours run past midnight. Of a date
    /// off work it is the end of the next working day: what is due on a day off is due when work resumes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies after the year 9999.</exception>
    public DateTimeOffset EndOfWorkingDay(DateOnly date) =>
        At(EndOf(WorkingDay(date.DayNumber, 1, nameof(date))), nameof(date));

    /// <summary>
    /// The same wall time of the calendar's zone so many dates later, working or not: 24 hours a day, except where the
    /// clocks change between. Zero gives the start itself.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is negative, or the answer lies after the year 9999.
    /// </exception>
    public DateTimeOffset AddCalendarDays(DateTimeOffset start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (days > s_lastDay)
            throw OutsideTime(nameof(days));

        long utc = start.UtcTicks;
        return At(days == 0 ? utc : _clock.ToUtc(utc + _clock.OffsetAt(utc) + (days * TicksPerDay)), nameof(days));
    }
}
