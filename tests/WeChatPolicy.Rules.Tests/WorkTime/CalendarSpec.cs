using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.WorkTime;

/// <summary>A calendar drawn at random, in minutes and dates: what the calendar and its naive twin are both made from.</summary>
public sealed record CalendarSpec(
    IReadOnlyList<(int Start, int End)> Full,
    IReadOnlyList<(int Start, int End)> Half,
    IReadOnlyList<DayOfWeek> Week,
    IReadOnlyDictionary<DateOnly, string> Lists)
{
    private const int MinutesPerDay = 1440;
    private const int Grain = 15;

    public (int Start, int End)[] HoursOf(DateOnly date) => Lists.TryGetValue(date, out string? list)
        ? list switch { "holiday" => [], "makeUp" => [.. Full], _ => [.. Half] }
        : Week.Contains(date.DayOfWeek) ? [.. Full] : [];

    public WorkCalendarOptions ToOptions(string zone) => new()
    {
        WorkingHours = [.. Full.Select(Text)],
        HalfDayHours = [.. Half.Select(Text)],
        WorkingWeek = [.. Week],
        Holidays = Dates("holiday"),
        MakeUpDays = Dates("makeUp"),
        HalfDays = Dates("half"),
        TimeZone = zone,
        StatutoryHolidays = StatutoryHolidays.None,
    };

    /// <summary>Calendars whose listed dates lie within so many days from the first.</summary>
    public static Gen<CalendarSpec> Around(DateOnly first, int days) =>
        from start in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, (MinutesPerDay / Grain) - 1))
        from full in Hours(start)
        from half in Hours(start)
        from week in Gen.NonEmptyListOf(Gen.Elements(Enum.GetValues<DayOfWeek>()))
        from listed in Gen.ListOf(Gen.Choose(0, days - 1))
        from runs in Gen.ListOf(Gen.Choose(0, days - 1))
        from lists in Gen.ArrayOf(Gen.Elements("holiday", "makeUp", "half"), listed.Count)
        select new CalendarSpec(full, half, [.. week.Distinct()], Merge(first, listed, lists, runs.Take(2)));

    // All hours of a calendar lie within 24 hours of one start, so that no day runs into the next.
    private static Gen<(int Start, int End)[]> Hours(int start) =>
        from count in Gen.Choose(1, 3)
        from cuts in Gen.ArrayOf(Gen.Choose(start, start + (MinutesPerDay / Grain)), count * 2)
        where cuts.Distinct().Count() == cuts.Length
        select cuts.Order().Select(cut => cut * Grain).Chunk(2).Select(pair => (pair[0], pair[1])).ToArray();

    private static Dictionary<DateOnly, string> Merge(DateOnly first, IReadOnlyList<int> days, string[] lists, IEnumerable<int> runs)
    {
        var merged = new Dictionary<DateOnly, string>();
        foreach (int day in runs.SelectMany(run => Enumerable.Range(run, 7)))
            merged[first.AddDays(day)] = "holiday";
        foreach ((int day, string list) in days.Take(6).Zip(lists))
            merged[first.AddDays(day)] = list;
        return merged;
    }

    private string[] Dates(string list) =>
        [.. Lists.Where(entry => entry.Value == list).Select(entry => entry.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    // Both ways to write an end on the next date.
    private static string Text((int Start, int End) interval)
    {
        (int start, int end) = interval;
        bool wraps = start < MinutesPerDay && end > MinutesPerDay && end < start + MinutesPerDay;
        return $"{Clock(start)}-{Clock(wraps ? end - MinutesPerDay : end)}";
    }

    private static string Clock(int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
