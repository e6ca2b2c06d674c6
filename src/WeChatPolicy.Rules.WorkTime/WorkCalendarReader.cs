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

    /// <summary>The clock that the options name; null, and the fault named, if there is none.</summary>
    internal WallClock? ReadClock()
    {
        var clock = WallClock.Find(options.TimeZone);
        if (clock is null)
        {
            faults.Add($"{nameof(options.TimeZone)} '{options.TimeZone}' is neither an offset such as +08:00 "
                + "nor a time zone of this machine");
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
        return faults.Count > faultsBefore ? null : new DayRoster(WeekOf(week, full), exceptions);

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
            faults.Add($"{nameof(options.HolidaysKnownFrom)} is given without {nameof(options.HolidaysKnownUntil)}");
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
                faults.Add($"{option}[{i}] '{texts[i]}' is no date such as 2026-10-01, nor a run such as 2026-10-01/2026-10-07");
            else if (last < first || last - first >= LongestRun)
                faults.Add($"{option}[{i}] '{texts[i]}' is not a run of 1 to {LongestRun} days");
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
