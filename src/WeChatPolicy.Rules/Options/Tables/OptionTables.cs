namespace WeChatPolicy.Rules;

/// <summary>Every option by name: what may stand there, and where it goes. A new option gets its line here, which a test asks for.</summary>
internal static partial class OptionTables
{
    /// <summary>The section <c>WeChatPolicy</c>.</summary>
    public static OptionGroup<PolicyOptions> Policy { get; } = new OptionGroup<PolicyOptions>()
        .Add(nameof(PolicyOptions.Scope), Scope(), static o => o.Scope)
        .Add(nameof(PolicyOptions.Publication), Publication(), static o => o.Publication)
        .Add(nameof(PolicyOptions.Calendar), Calendar(), static o => o.Calendar)
        .Add(nameof(PolicyOptions.Accounts), Accounts(), static o => o.Accounts)
        .Add(nameof(PolicyOptions.Communication), Communication(), static o => o.Communication)
        .Add(nameof(PolicyOptions.Files), Files(), static o => o.Files)
        .Add(nameof(PolicyOptions.Passwords), Passwords(), static o => o.Passwords)
        .Add(nameof(PolicyOptions.Incidents), Incidents(), static o => o.Incidents)
        .Add(nameof(PolicyOptions.Backups), Backups(), static o => o.Backups)
        .Add(nameof(PolicyOptions.Privacy), Privacy(), static o => o.Privacy)
        .Add(nameof(PolicyOptions.Supervision), Supervision(), static o => o.Supervision)
        .Add(nameof(PolicyOptions.Assessment), Assessment(), static o => o.Assessment)
        .Add(nameof(PolicyOptions.Training), Training(), static o => o.Training)
        .Add(nameof(PolicyOptions.Tracking), Tracking(), static o => o.Tracking)
        .Add(nameof(PolicyOptions.Rules), new OptionMap<RuleConfiguration>(Rule(), "rule id", "\"2.3.4/chit-chat\": { \"Enabled\": false }", static () => new()), static o => o.Rules, static (o, v) => o.Rules = v)
        .Add(nameof(PolicyOptions.Lexicons), Terms(), static o => o.Lexicons, static (o, v) => o.Lexicons = v)
        .Add(nameof(PolicyOptions.AllowedTerms), List(OptionValues.Text("a word or a phrase", OptionPatterns.Something), "\"a phrase\""), static o => o.AllowedTerms, static (o, v) => o.AllowedTerms = v)
        .AddOfOther("Workflows", Workflows());

    private static OptionGroup<ScopeOptions> Scope() => new OptionGroup<ScopeOptions>()
        .Add(nameof(ScopeOptions.UnknownPurpose), OptionValues.Name<UnknownPurpose>(), static o => o.UnknownPurpose, static (o, v) => o.UnknownPurpose = v);

    private static OptionGroup<PublicationOptions> Publication() => new OptionGroup<PublicationOptions>()
        .Add(
            nameof(PublicationOptions.Reviewers),
            new OptionMap<string[]>(List(OptionValues.Text("a department", OptionPatterns.Something), "\"a department\""), "topic", "\"a topic\": [\"a department\"]", static () => []),
            static o => o.Reviewers,
            static (o, v) => o.Reviewers = v);

    // What is wrong with hours and dates the calendar itself says, since it is built without these tables too.
    private static OptionGroup<WorkCalendarOptions> Calendar() => new OptionGroup<WorkCalendarOptions>()
        .Add(nameof(WorkCalendarOptions.WorkingHours), Hours(), static o => o.WorkingHours, static (o, v) => o.WorkingHours = v)
        .Add(nameof(WorkCalendarOptions.WorkingWeek), List(OptionValues.Name<DayOfWeek>(), "\"Monday\", \"Tuesday\""), static o => o.WorkingWeek, static (o, v) => o.WorkingWeek = v)
        .Add(nameof(WorkCalendarOptions.Holidays), Dates(), static o => o.Holidays, static (o, v) => o.Holidays = v)
        .Add(nameof(WorkCalendarOptions.MakeUpDays), Dates(), static o => o.MakeUpDays, static (o, v) => o.MakeUpDays = v)
        .Add(nameof(WorkCalendarOptions.HalfDays), Dates(), static o => o.HalfDays, static (o, v) => o.HalfDays = v)
        .Add(nameof(WorkCalendarOptions.HalfDayHours), Hours(), static o => o.HalfDayHours, static (o, v) => o.HalfDayHours = v)
        .Add(nameof(WorkCalendarOptions.TimeZone), OptionValues.Text("a time zone, such as Asia/Shanghai or +08:00", OptionPatterns.Something), static o => o.TimeZone, static (o, v) => o.TimeZone = v)
        .Add(nameof(WorkCalendarOptions.HolidaysKnownFrom), OptionValues.Date, null, static (o, v) => o.HolidaysKnownFrom = v)
        .Add(nameof(WorkCalendarOptions.HolidaysKnownUntil), OptionValues.Date, null, static (o, v) => o.HolidaysKnownUntil = v)
        .Add(nameof(WorkCalendarOptions.StatutoryHolidays), OptionValues.Name<StatutoryHolidays>(), static o => o.StatutoryHolidays, static (o, v) => o.StatutoryHolidays = v)
        .Add(nameof(WorkCalendarOptions.ClockTerms), OptionValues.Name<ClockTermEnd>(), static o => o.ClockTerms, static (o, v) => o.ClockTerms = v)
        .Add(nameof(WorkCalendarOptions.WarningDays), OptionValues.Whole(0, 366), static o => o.WarningDays, static (o, v) => o.WarningDays = v);

    private static OptionGroup<RuleConfiguration> Rule() => new OptionGroup<RuleConfiguration> { Example = "{ \"Enabled\": false }" }
        .Add(nameof(RuleConfiguration.Enabled), OptionValues.YesNo, null, static (o, v) => o.Enabled = v)
        .Add(nameof(RuleConfiguration.Severity), OptionValues.Name<Severity>(), null, static (o, v) => o.Severity = v)
        .Add(nameof(RuleConfiguration.Enforcement), OptionValues.Name<Enforcement>(), null, static (o, v) => o.Enforcement = v)
        .Add(nameof(RuleConfiguration.EffectiveFrom), OptionValues.Instant, null, static (o, v) => o.EffectiveFrom = v)
        .Add(nameof(RuleConfiguration.EffectiveUntil), OptionValues.Instant, null, static (o, v) => o.EffectiveUntil = v);

    // Read by the package WeChatPolicy.Rules.Workflows.
    private static OptionGroup<object> Workflows() => new OptionGroup<object>()
        .Add("Paths", List(OptionValues.Text("the path of a workflow file", OptionPatterns.Something), "\"clauses.json\""), null, static (_, _) => { })
        .Add("Watch", OptionValues.YesNo, null, static (_, _) => { });

    // Categories and word lists are in lower case.
    private static OptionMap<string[]> Terms() =>
        new(List(OptionValues.Text("a term", OptionPatterns.LexiconTerm), "\"a term\""), "category", "\"improper-language\": [\"a term\"]", static () => []) { Name = static key => key.ToLowerInvariant() };

    private static OptionList<string> Hours() => List(OptionValues.Text("hours such as 09:00-12:00", OptionPatterns.Hours), "\"09:00-12:00\", \"13:00-18:00\"");

    private static OptionList<string> Dates() => List(OptionValues.Text("a date such as 2026-10-01, or a run such as 2026-10-01/2026-10-07", OptionPatterns.Dates), "\"2026-10-01/2026-10-07\"");

    private static OptionList<T> List<T>(OptionShape<T> item, string example) => new(item, example);
}
