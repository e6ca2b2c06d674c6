namespace WeChatPolicy.Rules.Oracle.Words;

/// <summary>Deadlines as one would count them on a wall calendar: Monday to Friday, 09:00–12:00 and 13:00–18:00, UTC+08:00, no holidays. The calendar hangs there until one day in March 2025; what the days after it will be nobody knows.</summary>
/// <remarks>
/// Written from the wording of the terms alone, day by day and interval by interval; it shares no code with the library's
/// calendar, which would otherwise be judged by itself.
/// </remarks>
public sealed class NaiveTime
{
    private readonly TimeSpan _zone = TimeSpan.FromHours(8);

    private static readonly (double From, double To)[] s_hours = [(9, 12), (13, 18)];

    /// <summary>The last day of which it is known whether it is worked.</summary>
    public static DateOnly KnownUntil { get; } = new(2025, 3, 21);

    /// <summary>When a term such as <c>24h</c>, <c>90d</c>, <c>30wm</c>, <c>4wh</c> or <c>3wd</c> that begins at an instant is over. One by the clock ends at work, or when work begins again.</summary>
    public DateTimeOffset Due(DateTimeOffset start, Term term) => term.Unit switch
    {
        TermUnit.Minutes => Reached(start.AddMinutes(term.Amount)),
        TermUnit.Hours => Reached(start.AddHours(term.Amount)),
        TermUnit.Days => Reached(start.AddDays(term.Amount)),
        TermUnit.WorkingMinutes => AfterWork(start, TimeSpan.FromMinutes((long)term.Amount)),
        TermUnit.WorkingHours => AfterWork(start, TimeSpan.FromHours(term.Amount)),
        TermUnit.WorkingDays => term.Amount == 0 ? NextEnd(start) : NthEnd(start, term.Amount),
        _ => throw new ArgumentException($"'{term}' is no term.", nameof(term)),
    };

    /// <summary>Whether something that began at one instant and ended at another took longer than it may.</summary>
    public bool Late(DateTimeOffset start, DateTimeOffset end, Term term) => end > Due(start, term);

    /// <summary>Whether it did for sure: no day of which nothing is known had to be counted.</summary>
    public bool SurelyLate(DateTimeOffset start, DateTimeOffset end, Term term) => end > SureDue(start, term);

    /// <summary>When a term is over, where that is known; else never.</summary>
    public DateTimeOffset SureDue(DateTimeOffset start, Term term) => Sure(Due(start, term));

    /// <summary>The instant itself where it is at work, its end included; else when work begins again.</summary>
    public DateTimeOffset Reached(DateTimeOffset instant)
    {
        for (var date = DateOf(instant); ; date = date.AddDays(1))
        {
            if (!IsWorked(date)) continue;
            foreach (var (from, to) in s_hours)
            {
                if (Begin(date).AddHours(to) >= instant) return Begin(date).AddHours(from) > instant ? Begin(date).AddHours(from) : instant;
            }
        }
    }

    /// <summary>The same, where that is known; else never.</summary>
    public DateTimeOffset SureReached(DateTimeOffset instant) => Sure(Reached(instant));

    /// <summary>The end of the work of a date, where that is known; else never.</summary>
    public DateTimeOffset SureEndOfWork(DateOnly date) => Sure(EndOfWork(date));

    /// <summary>When a date begins.</summary>
    public DateTimeOffset Begin(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), _zone);

    /// <summary>The end of the work of a date, or of the next working day where the date is none.</summary>
    public DateTimeOffset EndOfWork(DateOnly date) => NextEnd(Begin(date));

    /// <summary>The date of an instant in China.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(_zone).DateTime);

    private DateTimeOffset Sure(DateTimeOffset due) => DateOf(due) <= KnownUntil ? due : DateTimeOffset.MaxValue;

    private static bool IsWorked(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private DateTimeOffset NextEnd(DateTimeOffset start)
    {
        var date = DateOf(start);
        while (!IsWorked(date) || Begin(date).AddHours(18) < start) date = date.AddDays(1);
        return Begin(date).AddHours(18);
    }

    private DateTimeOffset NthEnd(DateTimeOffset start, int days)
    {
        var date = DateOf(start);
        while (days > 0)
        {
            date = date.AddDays(1);
            if (IsWorked(date)) days--;
        }

        return Begin(date).AddHours(18);
    }

    private DateTimeOffset AfterWork(DateTimeOffset start, TimeSpan work)
    {
        if (work == TimeSpan.Zero) return start;
        for (var date = DateOf(start); ; date = date.AddDays(1))
        {
            if (!IsWorked(date)) continue;
            foreach (var (from, to) in s_hours)
            {
                var (begins, ends) = (Begin(date).AddHours(from), Begin(date).AddHours(to));
                if (begins < start) begins = start;
                if (ends <= begins) continue;
                if (work <= ends - begins) return begins + work;
                work -= ends - begins;
            }
        }
    }
}
