namespace WeChatPolicy.Rules;

/// <summary>The end of a term, and whether every day is known that decides where it falls.</summary>
/// <param name="At">The last instant that is in time, with the calendar's own offset; the end of time where it lies after the year 9999.</param>
/// <param name="IsProvisional">
/// Whether it rests on days of which the calendar does not know whether they are worked, and may be later than it is told:
/// nobody is surely late by it.
/// </param>
public readonly record struct Deadline(DateTimeOffset At, bool IsProvisional)
{
    /// <summary>The end of a term that begins at an instant. One by the clock ends as <see cref="WorkCalendarOptions.ClockTerms"/> has it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static Deadline Of(Term term, DateTimeOffset start, WorkCalendar calendar)
    {
        var end = term.DeadlineFrom(start, calendar);
        if (term.IsWorking) return new(end, IsUnknown(start, end, calendar));
        if (calendar.ClockTerms == ClockTermEnd.WhereItFalls || end == DateTimeOffset.MaxValue) return new(end, false);
        var moved = calendar.IsAtWork(end) ? end : calendar.NextWorkingTimeOrEnd(end);
        return new(moved, IsUnknown(end, moved, calendar));
    }

    /// <summary>The end of the work of a date, or of the next working day where that date is off work.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static Deadline OfWorkOn(DateOnly date, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var end = calendar.EndOfWorkingDayOrEnd(date);
        return new(end, end != DateTimeOffset.MaxValue && !(calendar.Covers(date) && calendar.CoversAll(end, end)));
    }

    /// <summary>The later of two. It is provisional where one of them is: that one may be the later when all days are known.</summary>
    public static Deadline Later(Deadline one, Deadline other) => new(one.At >= other.At ? one.At : other.At, one.IsProvisional || other.IsProvisional);

    // What cannot be late needs no day.
    private static bool IsUnknown(DateTimeOffset from, DateTimeOffset until, WorkCalendar calendar) =>
        until != DateTimeOffset.MaxValue && !calendar.CoversAll(from, until);
}
