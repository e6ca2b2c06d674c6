using WeChatPolicy.Rules.Tests.WorkTime;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A policy with its calendar, as the library has it and as the model has it.</summary>
internal sealed record World(string Name, DateTimeOffset Start, PolicyEngine Engine, NaivePolicy Policy)
{
    private static readonly (int, int)[] s_day = [(540, 720), (780, 1080)];
    private static readonly DayOfWeek[] s_week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    // Friday the 26th before a make-up Sunday, a half day, eight days of holiday and a make-up Saturday.
    private static readonly CalendarSpec s_china = new(s_day, [(540, 720)], s_week, Dates("2025-09-28 makeUp", "2025-09-29 half", "2025-10-11 makeUp", "2025-10-01/8 holiday"));
    private static readonly CalendarSpec s_berlin = new(s_day, [(600, 840)], s_week, Dates("2025-10-31 holiday", "2025-10-25 half", "2025-11-01 makeUp"));

    // Nights that run over midnight, and one that is cut short before a holiday.
    private static readonly CalendarSpec s_nights = new([(1320, 1560), (1590, 1800)], [(1320, 1440)], s_week, Dates("2025-09-30 half", "2025-10-01/3 holiday", "2025-10-05 makeUp"));

    private static readonly TimeZoneInfo s_chinaTime = TimeZoneInfo.CreateCustomTimeZone("CST", TimeSpan.FromHours(8), "CST", "CST");
    private static readonly Lazy<NaiveTime> s_chinaNaive = new(() => Naive(s_china, s_chinaTime, 2025, 9, 14));
    private static readonly Lazy<NaiveTime> s_nightsNaive = new(() => Naive(s_nights, s_chinaTime, 2025, 9, 14));
    private static readonly Lazy<NaiveTime> s_berlinNaive = new(() => Naive(s_berlin, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), 2025, 10, 11));

    // Long terms are shortened in some worlds, so that they end within a history.
    private static readonly Dictionary<string, string> s_short = new()
    {
        ["3.1.1/password-rotation"] = "2d",
        ["3.2.1/backup-interval"] = "26h",
        ["4.1.3/reporter-reward"] = "3d",
        ["3.3.3/privacy-appeal"] = "2wd",
        ["4.1.2/investigation"] = "2wd",
        ["4.1.3/report-verification"] = "12wh",
        ["4.1.2/inspection-interval"] = "3d",
    };

    public static readonly IReadOnlyDictionary<string, Lazy<World>> All = new Lazy<World>[]
    {
        new(() => Of("China", s_china, "China Standard Time", s_chinaNaive, 2025, 9, 26, 8, known: "2025-10-31")),
        new(() => Of("China, short terms, leave cancels", s_china, "China Standard Time", s_chinaNaive, 2025, 9, 26, 8, s_short, AbsenceTreatment.Cancel, known: "2025-09-29")),
        new(() => Of("Berlin over the end of summer time, departure keeps", s_berlin, "Europe/Berlin", s_berlinNaive, 2025, 10, 23, 1, s_short, onDeparture: AbsenceTreatment.Keep, known: "2025-10-24")),
        new(() => Of("Nights, forty minutes of lateness", s_nights, "China Standard Time", s_nightsNaive, 2025, 9, 26, 14, s_short, lateness: 40, known: "2025-09-29")),
        new(() => Of("China, no lateness, leave keeps, departure cancels", s_china, "China Standard Time", s_chinaNaive, 2025, 9, 26, 8, s_short, AbsenceTreatment.Keep, AbsenceTreatment.Cancel, 0, known: "2026-12-31")),
    }.Zip(["China", "Cancel", "Berlin", "Nights", "Prompt"]).ToDictionary(pair => pair.Second, pair => pair.First);

    public static TheoryData<string> Names => [.. All.Keys];

    public static World Named(string name) => All[name].Value;

    private static World Of(
        string name, CalendarSpec spec, string zone, Lazy<NaiveTime> time, int year, int month, int day, int hour, Dictionary<string, string>? shortened = null,
        AbsenceTreatment onLeave = AbsenceTreatment.PassOn, AbsenceTreatment onDeparture = AbsenceTreatment.PassOn, int lateness = 10, string known = "")
    {
        var engine = PolicyBuilder.CreateDefault().WithOptions(options =>
        {
            options.Calendar = spec.ToOptions(zone);
            (options.Calendar.HolidaysKnownUntil, options.Calendar.StatutoryHolidays) = (DateOnly.Parse(known, null), StatutoryHolidays.None);
            (options.Tracking.OnLeave, options.Tracking.OnDeparture, options.Tracking.AllowedLateness) = (onLeave, onDeparture, Term.Minutes(lateness));
            if (shortened is null) return;
            (options.Passwords.Rotation, options.Backups.Interval, options.Supervision.Reward) = (Term.Parse(shortened["3.1.1/password-rotation"]), Term.Parse(shortened["3.2.1/backup-interval"]), Term.Parse(shortened["4.1.3/reporter-reward"]));
            (options.Privacy.Appeal, options.Supervision.Investigation) = (Term.Parse(shortened["3.3.3/privacy-appeal"]), Term.Parse(shortened["4.1.2/investigation"]));
            (options.Supervision.ReportVerification, options.Supervision.InspectionInterval) = (Term.Parse(shortened["4.1.3/report-verification"]), Term.Parse(shortened["4.1.2/inspection-interval"]));
        }).Build();
        var policy = new NaivePolicy { Time = time.Value, KnownUntil = DateOnly.Parse(known, null), Lateness = TimeSpan.FromMinutes(lateness), OnLeave = onLeave, OnDeparture = onDeparture, Shortened = shortened ?? [] };
        return new(name, new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.Zero), engine, policy);
    }

    private static NaiveTime Naive(CalendarSpec spec, TimeZoneInfo zone, int year, int month, int day) => new(spec, zone, new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), 420);

    // "2025-10-01/8 holiday" is eight days from the first.
    private static Dictionary<DateOnly, string> Dates(params string[] lists) => lists.Select(list => list.Split(' ', '/'))
        .SelectMany(parts => Enumerable.Range(0, parts.Length == 3 ? int.Parse(parts[1], null) : 1).Select(day => (Date: DateOnly.Parse(parts[0], null).AddDays(day), List: parts[^1])))
        .ToDictionary(entry => entry.Date, entry => entry.List);
}
