using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>Days off and make-up working days (调休) by date, as a file tells them or as they were decreed, and for which dates that is all. Immutable.</summary>
/// <remarks>
/// <para>
/// A year is taken to be complete where the first of October is off work in it: a decree of China always reaches so far, and a
/// file for a year that is not decreed yet holds a few days or none. What is told of other years is taken over, and nothing
/// more is claimed of them. A host that knows better says so in the options
/// (<see cref="WorkCalendarOptions.HolidaysKnownUntil"/>).
/// </para>
/// <example><code>
/// HolidaySchedule.Read(File.ReadAllBytes("2027.json")).AddTo(options.Calendar);
/// </code></example>
/// </remarks>
public sealed class HolidaySchedule
{
    private static readonly Lazy<HolidaySchedule> s_china = new(static () => new(DecreedHolidays.Days));

    internal HolidaySchedule(IReadOnlyDictionary<DateOnly, bool> days)
    {
        Days = [.. days.OrderBy(day => day.Key).Select(day => (day.Key, day.Value))];
        DaysOff = [.. Days.Where(day => day.IsOff).Select(day => day.Date)];
        MakeUpDays = [.. Days.Where(day => !day.IsOff).Select(day => day.Date)];
        var complete = DaysOff.Where(date => date is { Month: 10, Day: 1 }).Select(date => date.Year).ToHashSet();
        if (complete.Count == 0) return;
        int last = complete.Max(), first = last;
        while (complete.Contains(first - 1)) first--;
        Known = (new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
    }

    /// <summary>What was decreed for China, as far as this library knows: the notices of <see cref="HolidayDecree.All"/>.</summary>
    public static HolidaySchedule China => s_china.Value;

    /// <summary>The days off, in order.</summary>
    public IReadOnlyList<DateOnly> DaysOff { get; }

    /// <summary>The days that are worked though their day of the week is not, in order.</summary>
    public IReadOnlyList<DateOnly> MakeUpDays { get; }

    /// <summary>The first date for which it is complete; null where that can be said of no year.</summary>
    public DateOnly? KnownFrom => Known?.From;

    /// <summary>The last date for which it is complete; null where that can be said of no year.</summary>
    public DateOnly? KnownUntil => Known?.Until;

    internal IReadOnlyList<(DateOnly Date, bool IsOff)> Days { get; }

    internal (DateOnly From, DateOnly Until)? Known { get; }

    /// <summary>Reads a file of holidays: JSON, or an iCalendar (RFC 5545).</summary>
    /// <param name="utf8">
    /// The file. JSON is a list of dates off work; objects with <c>date</c> and one of <c>isOffDay</c>, <c>holiday</c> and
    /// <c>isHoliday</c>, under <c>days</c> or by themselves or under <c>holiday</c> by their date; or lists of dates, or objects with
    /// dates for names, under <c>holidays</c> and <c>makeUpDays</c> or <c>workdays</c>. Of a calendar the events count whose
    /// summary, or whose <c>X-APPLE-SPECIAL-DAY</c>, says that they are off work (休, 假) or worked (班); their dates are whole
    /// days, and an end is the first day after.
    /// </param>
    /// <exception cref="FormatException">It is none of these, or something in it is wrong; the message names every fault and its place.</exception>
    public static HolidaySchedule Read(ReadOnlySpan<byte> utf8) => TryRead(utf8, out var schedule, out var faults)
        ? schedule
        : throw new FormatException($"The holidays cannot be read. {string.Join("; ", faults)}.");

    /// <summary>Reads a file of holidays, or tells every fault in it.</summary>
    /// <param name="utf8">The file, as <see cref="Read"/> takes it.</param>
    /// <param name="schedule">What it tells.</param>
    /// <param name="faults">What is wrong with it and where.</param>
    /// <returns>Whether there is a schedule.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out HolidaySchedule? schedule, out IReadOnlyList<string> faults)
    {
        var draft = new HolidayDraft();
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8["\uFEFF"u8.Length..];
        var text = utf8.TrimStart(" \t\r\n"u8);
        if (text.StartsWith("{"u8) || text.StartsWith("["u8)) HolidayJson.Read(utf8, draft);
        else if (text.StartsWith("BEGIN:"u8)) new HolidayIcs(draft).Read(utf8);
        else draft.Fault("it begins like neither JSON ('{' or '[') nor an iCalendar (BEGIN:VCALENDAR)");
        if (draft is { Days.Count: 0, Faults.Count: 0 }) draft.Fault("it names no day off and none that is worked: perhaps the decree for its year is not out yet");
        faults = draft.Faults;
        schedule = draft.Faults.Count > 0 ? null : new(draft.Days);
        return schedule is not null;
    }

    /// <summary>Adds its days to those of some options, and to the dates for which they are complete where it joins on to them. What is complete afterwards is one run of dates; of two that do not meet, the later.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public void AddTo(WorkCalendarOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Holidays = [.. options.Holidays ?? [], .. DaysOff.Select(Text)];
        options.MakeUpDays = [.. options.MakeUpDays ?? [], .. MakeUpDays.Select(Text)];
        var ofHost = options.HolidaysKnownUntil is { } until ? (options.HolidaysKnownFrom ?? DateOnly.MinValue, until) : ((DateOnly, DateOnly)?)null;
        if (Joined(ofHost, Known) is not { } known) return;
        options.HolidaysKnownFrom = known.From == DateOnly.MinValue ? null : known.From;
        options.HolidaysKnownUntil = known.Until;
    }

    /// <summary>Two runs of dates as one, where they meet; else the later.</summary>
    internal static (DateOnly From, DateOnly Until)? Joined((DateOnly From, DateOnly Until)? one, (DateOnly From, DateOnly Until)? other)
    {
        if (one is not { } a || other is not { } b) return one ?? other;
        if (a.From > b.From) (a, b) = (b, a);
        if (b.From.DayNumber <= a.Until.DayNumber + 1) return (a.From, a.Until > b.Until ? a.Until : b.Until);
        return b;
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
