using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>Before what the calendar knows ends, somebody is told: by the analysis of a policy, by a running engine, and at the start of a host.</summary>
public class CalendarWarningTests
{
    [Theory]
    [InlineData(null, null, 45, false)] // of when it is asked nobody says, and the calendar knows something
    [InlineData(null, "2026-11-16 23:59", 45, false)]
    [InlineData(null, "2026-11-17 00:00", 45, true)]
    [InlineData(null, "2027-02-01 10:00", 45, true)] // over already
    [InlineData(null, "2026-12-31 10:00", 0, false)]
    [InlineData(null, "2027-01-01 00:00", 0, true)]
    [InlineData("2027-12-31", "2026-12-31 10:00", 45, false)]
    [InlineData("2027-12-31", "2027-12-01 10:00", 45, true)]
    public void It_is_told_in_time(string? known, string? asOf, int days, bool warns)
    {
        var builder = PolicyBuilder.CreateDefault().WithOptions(options =>
        {
            options.Calendar.WarningDays = days;
            if (known is not null) (options.Calendar.HolidaysKnownFrom, options.Calendar.HolidaysKnownUntil) = (new(2027, 1, 1), DateOnly.Parse(known, null));
        });
        var now = asOf is null ? (DateTimeOffset?)null : WorkTime.Calendars.At(asOf);

        Assert.Equal(warns, builder.Analyze(asOf: now).Any(issue => issue.Kind == PolicyIssueKind.CalendarEnds));
        if (now is { } at) Assert.Equal(warns, builder.Build().Warnings(at).Count > 0);
        if (now is { } then) Assert.Equal(warns, builder.Analyze(new Organisation { Id = "org", AsOf = then, PolicyInForceSince = then }).Any(issue => issue.Kind == PolicyIssueKind.CalendarEnds));
    }

    [Fact]
    public void It_says_until_when_and_what_to_do()
    {
        var issue = Assert.Single(PolicyBuilder.CreateDefault().Build().Warnings(WorkTime.Calendars.At("2026-12-01 10:00")));

        Assert.Contains("2026-12-31", issue.What.Zh, StringComparison.Ordinal);
        Assert.Contains("until 2026-12-31", issue.What.En, StringComparison.Ordinal);
        Assert.Contains("HolidaySchedule", issue.What.En, StringComparison.Ordinal);
        Assert.Equal(["Calendar:HolidaysKnownUntil"], issue.Subjects);
    }

    [Fact]
    public void A_calendar_that_knows_no_holidays_is_told_of_at_any_time() =>
        Assert.Contains("knows no holidays", Assert.Single(PolicyBuilder.CreateDefault().WithOptions(options => options.Calendar.StatutoryHolidays = StatutoryHolidays.None).Analyze(), issue => issue.Kind == PolicyIssueKind.CalendarEnds).What.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-11-01 10:00", 0)]
    [InlineData("2026-12-01 10:00", 1)]
    [InlineData("2027-03-01 10:00", 1)]
    public void A_host_logs_it_once_at_its_start(string now, int warnings)
    {
        var log = new Written();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddSingleton<TimeProvider>(new Clock(WorkTime.Calendars.At(now)))
            .AddSingleton<ILogger<CurrentPolicy>>(log).AddWeChatPolicy().BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();
        services.GetRequiredService<PolicyEngine>();

        Assert.Equal(warnings, log.Warnings.Count);
        Assert.All(log.Warnings, warning => Assert.Contains("until 2026-12-31", warning, StringComparison.Ordinal));
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }

    private sealed class Written : ILogger<CurrentPolicy>
    {
        public List<string> Warnings { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Warning) Warnings.Add(formatter(state, exception));
        }
    }
}
