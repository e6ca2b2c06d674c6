using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules;

/// <summary>
/// When a company works: working hours, the weekend, holidays, make-up working days (调休) and half days, on the wall
/// clock of one time zone. Immutable, and safe to use from any thread; no operation allocates.
/// </summary>
/// <remarks>
/// <para>An instant belongs to a working interval from its start on and before its end. Working time is time that really
/// passes. A bound of an interval is the first instant at which the zone's clock reads that time or later: hours that the
/// clock skips when it is put forward do not exist, and of hours shown twice when it is put back an interval begins, or
/// ends, at the first showing.</para>
/// <para>Every instant returned carries the calendar's own offset at that instant (see <see cref="InZone"/> for the ends of
/// time). An answer outside the years 1 to 9999 is an <see cref="ArgumentOutOfRangeException"/>. Past <see cref="HolidaysKnownUntil"/> an answer knows weekends only:
/// ask <see cref="Covers(DateTimeOffset)"/>, or reckon with a <see cref="Deadline"/>, which tells.</para>
/// </remarks>
public sealed partial class WorkCalendar
{
    private readonly WallClock _clock;
    private readonly DayRoster _roster;

    // What lies between is known: the beginning of the first date, and the end of the last one or of its work where that runs past midnight.
    private readonly (long From, long Until) _known = (long.MaxValue, long.MinValue);

    private WorkCalendar(WallClock clock, DayRoster roster, (DateOnly From, DateOnly Until)? known, WorkCalendarOptions options)
    {
        _clock = clock;
        _roster = roster;
        (ClockTerms, WarningDays) = (options.ClockTerms, options.WarningDays);
        if (known is not { } dates) return;
        (HolidaysKnownFrom, HolidaysKnownUntil) = (dates.From, dates.Until);
        long last = dates.Until.DayNumber * TimeSpan.TicksPerDay;
        _known = (
            dates.From == DateOnly.MinValue ? long.MinValue : _clock.ToUtc(dates.From.DayNumber * TimeSpan.TicksPerDay),
            dates.Until == DateOnly.MaxValue ? long.MaxValue : _clock.ToUtc(last + Math.Max(TimeSpan.TicksPerDay, roster.HoursOf(dates.Until.DayNumber)?.End ?? 0)));
    }

    /// <summary>
    /// Monday to Friday, 09:00–12:00 and 13:00–18:00, China Standard Time, with the statutory holidays of China as far as
    /// <see cref="HolidayDecree.All"/> reaches.
    /// </summary>
    public static WorkCalendar ChinaDefault { get; } = Create(new WorkCalendarOptions());

    /// <summary>The name of the time zone, as the options gave it.</summary>
    public string TimeZone => _clock.Id;

    /// <summary>The first date for which its holidays are complete; null where it covers none.</summary>
    public DateOnly? HolidaysKnownFrom { get; }

    /// <summary>The last date for which its holidays are complete; null where it covers none.</summary>
    public DateOnly? HolidaysKnownUntil { get; }

    /// <summary>Where a term by the clock is over that ends outside working hours.</summary>
    public ClockTermEnd ClockTerms { get; }

    /// <summary>How many days before <see cref="HolidaysKnownUntil"/> a policy begins to warn of it.</summary>
    public int WarningDays { get; }

    /// <summary>A calendar of these options, which it does not hold on to.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">Something is wrong with the options; the message names every fault and its option.</exception>
    public static WorkCalendar Create(WorkCalendarOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return TryCreate(options, out var calendar, out var faults)
            ? calendar
            : throw new ArgumentException($"The work calendar cannot be made. {string.Join("; ", faults)}.", nameof(options));
    }

    /// <summary>Whether its holidays are complete for this date, so that answers about it can be relied on.</summary>
    public bool Covers(DateOnly date) => date >= HolidaysKnownFrom && date <= HolidaysKnownUntil;

    /// <summary>Whether its holidays are complete for the date on which this instant falls in the calendar's zone.</summary>
    public bool Covers(DateTimeOffset instant) => Covers(DateOf(instant));

    /// <summary>Whether its holidays are complete for all that is worked from one instant to another; the work of the last date may run into the next one.</summary>
    public bool CoversAll(DateTimeOffset from, DateTimeOffset until) => from.UtcTicks >= _known.From && until.UtcTicks <= _known.Until;

    /// <summary>The same instant with the calendar's own offset; in UTC within a few hours of the ends of time, where the zone's clock shows no year from 1 to 9999.</summary>
    public DateTimeOffset InZone(DateTimeOffset instant) => Written(instant.UtcTicks);

    /// <summary>The date on which an instant falls in the calendar's zone; the first or the last date there is where it would fall before or behind it.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDayNumber(Math.Clamp(DayOf(instant.UtcTicks), 0, DateOnly.MaxValue.DayNumber));

    /// <summary>Makes a calendar, or tells every fault of its options, so that options which hold a calendar's can report theirs and these together.</summary>
    /// <returns>Whether there is a calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static bool TryCreate(WorkCalendarOptions options, [NotNullWhen(true)] out WorkCalendar? calendar, out IReadOnlyList<string> faults)
    {
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<string>();
        faults = found;
        var reader = new WorkCalendarReader(options, found);
        WallClock? clock = reader.ReadClock();
        DayRoster? roster = reader.ReadRoster();
        calendar = clock is null || roster is null ? null : new WorkCalendar(clock, roster, reader.Known, options);
        return calendar is not null;
    }

    private DateTimeOffset At(long utc, string parameter) =>
        utc >= 0 && utc <= DateTime.MaxValue.Ticks ? Written(utc) : throw OutsideTime(parameter);

    private DateTimeOffset Written(long utc)
    {
        long offset = _clock.OffsetAt(utc);
        long local = utc + offset;
        return local >= 0 && local <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(local, new TimeSpan(offset))
            : new DateTimeOffset(utc, TimeSpan.Zero);
    }

    private static ArgumentOutOfRangeException OutsideTime(string parameter) =>
        new(parameter, "The answer lies outside the years 1 to 9999.");
}
