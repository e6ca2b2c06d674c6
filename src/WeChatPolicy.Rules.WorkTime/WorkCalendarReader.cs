using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>Reads <see cref="WorkCalendarOptions"/> and collects everything that is wrong with them.</summary>
internal sealed class WorkCalendarReader(WorkCalendarOptions options, List<string> faults)
{
    private const int LongestRun = 366;
    private const string DateFormat = "yyyy-MM-dd";
    private static readonly string[] s_defaultHours = ["09:00-12:00", "13:00-18:00"];
    private static readonly DayOfWeek[] s_defaultWeek =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>The dates for which holidays are complete; null where there is none.</summary>
    internal (DateOnly From, DateOnly Until)? Known { get; private set; }

    /// <summary>The clock that the options name; null, and the fault named, if there is none.</summary>
    internal WallClock? ReadClock()
    {
        var clock = WallClock.Find(options.TimeZone);
        if (clock is null)
        {
            faults.Add($"{nameof(options.TimeZone)} is '{options.TimeZone}', and must be a time zone that this machine knows, such as "
                + "Asia/Shanghai, Asia/Hong_Kong or Europe/Berlin, or an offset such as +08:00");
        }

        return clock;
    }

    /// <summary>The days and hours that the options name; null, and the faults named, if any is wrong.</summary>
    internal DayRoster? ReadRoster()
    {
        int faultsBefore = faults.Count;
        var week = OrDefault(options.WorkingWeek, s_defaultWeek);
        foreach (DayOfWeek day in week)
        {
            if (!Enum.IsDefined(day))
                faults.Add($"{nameof(options.WorkingWeek)}: {(int)day} is no day of the week (Sunday is 0, Saturday 6)");
        }

        List<int> halfDays = ReadDates(nameof(options.HalfDays), options.HalfDays);
        var full = DayHours.Read(nameof(options.WorkingHours), OrDefault(options.WorkingHours, s_defaultHours), faults);
        DayHours? half = ReadHalfDayHours(full, needed: halfDays.Count > 0);

        var exceptions = new Dictionary<int, DayHours?>();
        var reasons = new Dictionary<int, string>();
        Mark(nameof(options.Holidays), ReadDates(nameof(options.Holidays), options.Holidays), null);
        Mark(nameof(options.MakeUpDays), ReadDates(nameof(options.MakeUpDays), options.MakeUpDays), full);
        Mark(nameof(options.HalfDays), halfDays, half);
        CheckKnownRange();
        CheckChoices();
        if (faults.Count > faultsBefore)
            return null;

        AddStatutory(exceptions, full);
        return new DayRoster(WeekOf(week, full), exceptions);

        void Mark(string option, List<int> days, DayHours? hours)
        {
            foreach (int day in days)
            {
                if (!reasons.TryAdd(day, option) && reasons[day] != option)
                    faults.Add($"{option}: {Text(day)} is already among the {reasons[day]}");
                exceptions[day] = hours;
            }
        }
    }

    /// <summary>The holidays of the decrees for each date that the host neither lists nor claims to know.</summary>
    private void AddStatutory(Dictionary<int, DayHours?> exceptions, DayHours? full)
    {
        Known = options.HolidaysKnownUntil is { } until ? (options.HolidaysKnownFrom ?? DateOnly.MinValue, until) : null;
        var isChina = WallClock.IsChina(options.TimeZone);
        if (options.StatutoryHolidays == StatutoryHolidays.None || (options.StatutoryHolidays == StatutoryHolidays.ByTimeZone && !isChina))
            return;

        var decreed = HolidaySchedule.China;
        var ofHost = Known;
        foreach (var (day, isOff) in decreed.Days)
        {
            if (!(day >= ofHost?.From && day <= ofHost?.Until))
                exceptions.TryAdd(day.DayNumber, isOff ? null : full);
        }

        Known = HolidaySchedule.Joined(ofHost, decreed.Known);
    }

    private void CheckChoices()
    {
        if (!Enum.IsDefined(options.StatutoryHolidays))
            faults.Add($"{nameof(options.StatutoryHolidays)} is not a defined value");
        if (!Enum.IsDefined(options.ClockTerms))
            faults.Add($"{nameof(options.ClockTerms)} is not a defined value");
        if (options.WarningDays is < 0 or > LongestRun)
            faults.Add($"{nameof(options.WarningDays)} is '{options.WarningDays}', and must be a whole number from 0 to {LongestRun}");
    }

    private static DayHours?[] WeekOf(DayOfWeek[] working, DayHours? hours)
    {
        var week = new DayHours?[DayRoster.DaysPerWeek];
        foreach (DayOfWeek day in working)
            week[(int)day] = hours;
        return week;
    }

    private DayHours? ReadHalfDayHours(DayHours? full, bool needed)
    {
        const string Option = nameof(options.HalfDayHours);
        DayHours? half = options.HalfDayHours is { Length: > 0 } texts ? DayHours.Read(Option, texts, faults)
            : full is { Intervals.Length: > 1 } ? new DayHours(full.Intervals[0])
            : null;

        if (needed && full is { Intervals.Length: 1 } && options.HalfDayHours is not { Length: > 0 })
        {
            faults.Add($"{Option} must be stated: there are half days, "
                + $"and {nameof(options.WorkingHours)} is one interval, with no first part");
        }

        if (full is not null && full.RunsInto(full))
            faults.Add($"{nameof(options.WorkingHours)}: a day's hours run past the beginning of the next day's");
        else if (full is not null && half is not null && (half.RunsInto(full) || (needed && (full.RunsInto(half) || half.RunsInto(half)))))
            faults.Add($"{Option}: a day's hours run past the beginning of the next day's");

        return half;
    }

    private void CheckKnownRange()
    {
        if (options is { HolidaysKnownFrom: not null, HolidaysKnownUntil: null })
            faults.Add($"{nameof(options.HolidaysKnownFrom)} is given without {nameof(options.HolidaysKnownUntil)}: say up to which date the lists are complete");
        if (options.HolidaysKnownFrom > options.HolidaysKnownUntil)
            faults.Add($"{nameof(options.HolidaysKnownFrom)} is after {nameof(options.HolidaysKnownUntil)}");
    }

    private List<int> ReadDates(string option, string[]? texts)
    {
        var days = new List<int>();
        for (int i = 0; i < texts?.Length; i++)
        {
            string[] ends = texts[i]?.Split('/', StringSplitOptions.TrimEntries) ?? [];
            if (ends is not [_] and not [_, _] || !TryReadDate(ends[0], out int first) || !TryReadDate(ends[^1], out int last))
                faults.Add($"{option}:{i} is '{texts[i]}', and must be a date such as 2026-10-01, or a run such as 2026-10-01/2026-10-07");
            else if (last < first || last - first >= LongestRun)
                faults.Add($"{option}:{i} is '{texts[i]}', and must be a run of 1 to {LongestRun} days, its first day first");
            else
                days.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return days;
    }

    private static bool TryReadDate(string text, out int day)
    {
        bool read = DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
        day = date.DayNumber;
        return read;
    }

    private static string Text(int day) => DateOnly.FromDayNumber(day).ToString(DateFormat, CultureInfo.InvariantCulture);

    private static T[] OrDefault<T>(T[]? values, T[] defaults) => values is { Length: > 0 } ? values : defaults;
}
