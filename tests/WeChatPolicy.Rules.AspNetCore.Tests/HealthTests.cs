using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using WeChatPolicy.Rules.Sqlite;

namespace WeChatPolicy.Rules.AspNetCore.Tests;

/// <summary>Health of engine, reload, clock and log, and why it is not what it should be.</summary>
public class HealthTests
{
    private static readonly DateTimeOffset s_now = new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly (string, string?)[] s_calendar =
        [("WeChatPolicy:Calendar:Holidays:0", "2026-05-01"), ("WeChatPolicy:Calendar:HolidaysKnownUntil", "2030-12-31")];

    [Fact]
    public async Task A_policy_that_judges_is_healthy_over_http()
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        var answer = await client.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_reload_that_failed_degrades_it_with_the_reason_until_one_succeeds()
    {
        await using var app = await StartAsync();
        var configuration = (IConfigurationRoot)app.Services.GetRequiredService<IConfiguration>();
        configuration["WeChatPolicy:Rules:2.2.4/personal-attack:Enforcement"] = "Blok";
        configuration.Reload();
        var entry = (await ReportAsync(app)).Entries["wechatpolicy-reload"];
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("personal-attack", entry.Description, StringComparison.Ordinal);
        Assert.Contains("Block", Assert.Single((IReadOnlyList<string>)entry.Data["faults"]), StringComparison.Ordinal);
        Assert.Null(entry.Exception);

        configuration["WeChatPolicy:Rules:2.2.4/personal-attack:Enforcement"] = "Block";
        configuration.Reload();
        Assert.Equal(HealthStatus.Healthy, (await ReportAsync(app)).Entries["wechatpolicy-reload"].Status);
    }

    [Theory]
    [InlineData("acmee", "No policy is registered under the name 'acmee'. The nearest known: 'acme'. Register it by AddWeChatPolicy(\"acmee\", …).")]
    [InlineData("Acme", "No policy is registered under the name 'Acme'. The nearest known: 'acme'. Register it by AddWeChatPolicy(\"Acme\", …).")]
    public async Task Checks_of_a_policy_that_nobody_registered_keep_the_host_from_starting(string name, string fault)
    {
        var error = await Assert.ThrowsAsync<PolicyConfigurationException>(() => Host.StartAsync(
            builder => builder.Services.AddWeChatPolicy("acme", (PolicyOptions options) => options.Tracking.FactsAreComplete = true).AddHealthChecks().AddWeChatPolicy(name), static _ => { }));
        Assert.Equal([fault], error.Faults);
    }

    [Fact]
    public async Task A_calendar_that_ends_soon_degrades_the_engine()
    {
        await using var app = await StartAsync(s_now.AddYears(5));
        var entry = (await ReportAsync(app)).Entries["wechatpolicy-engine"];
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("2030", entry.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false, HealthStatus.Healthy)]
    [InlineData(null, true, HealthStatus.Degraded)]
    [InlineData(0, true, HealthStatus.Healthy)]
    [InlineData(15, true, HealthStatus.Healthy)]
    [InlineData(16, true, HealthStatus.Degraded)]
    [InlineData(600, false, HealthStatus.Degraded)]
    public async Task A_clock_of_the_duties_that_stands_still_degrades_the_tracker(int? minutesBehind, bool hasDuty, HealthStatus status)
    {
        await using var app = await StartAsync();
        var tracker = app.Services.GetRequiredService<ObligationTracker>();
        if (hasDuty) tracker.Observe(Question());
        if (minutesBehind is { } behind) tracker.AdvanceTo(s_now.AddMinutes(-behind));
        Assert.Equal(status, (await ReportAsync(app)).Entries["wechatpolicy-tracker"].Status);
    }

    [Fact]
    public async Task A_log_that_can_be_read_is_healthy()
    {
        await using var app = await StartAsync(compose: static builder => builder.Services.AddSingleton<FactLog>(static _ => new InMemoryFactLog()).AddHealthChecks().AddWeChatPolicyLog());
        await app.Services.GetRequiredService<FactLog>().AppendAsync(Question(), TestContext.Current.CancellationToken);
        var entry = (await ReportAsync(app)).Entries["wechatpolicy-log"];
        Assert.Equal((HealthStatus.Healthy, 1L), (entry.Status, (long)entry.Data["entries"]));
    }

    [Fact]
    public async Task A_log_that_cannot_be_opened_is_unhealthy_and_says_why()
    {
        var folder = Directory.CreateTempSubdirectory("log-");
        try
        {
            var path = Path.Combine(folder.FullName, "facts.db");
            await File.WriteAllTextAsync(path, new string('x', 5000), TestContext.Current.CancellationToken);
            await using var app = await StartAsync(compose: builder => builder.Services.AddSqliteFactLog(path).AddHealthChecks().AddWeChatPolicyLog());
            var entry = (await ReportAsync(app)).Entries["wechatpolicy-log"];
            Assert.Equal(HealthStatus.Unhealthy, entry.Status);
            Assert.StartsWith("The log cannot be read. ", entry.Description, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Policies_with_names_have_checks_of_their_own()
    {
        await using var app = await StartAsync(compose: static builder =>
        {
            builder.Services.AddWeChatPolicy("acme");
            builder.Services.AddHealthChecks().AddWeChatPolicy("acme");
        });
        Assert.Superset(new HashSet<string> { "wechatpolicy-engine-acme", "wechatpolicy-reload-acme", "wechatpolicy-tracker-acme" }, (await ReportAsync(app)).Entries.Keys.ToHashSet());
    }

    [Fact]
    public async Task A_worker_without_a_web_server_has_them_too()
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddWeChatPolicy().AddHealthChecks().AddWeChatPolicy().Services.BuildServiceProvider();
        var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["wechatpolicy-engine", "wechatpolicy-reload", "wechatpolicy-tracker"], report.Entries.Keys.Order());
        Assert.Equal(HealthStatus.Healthy, report.Entries["wechatpolicy-reload"].Status);
    }

    private static Task<WebApplication> StartAsync(DateTimeOffset? now = null, Action<WebApplicationBuilder>? compose = null) => Host.StartAsync(
        builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(now ?? s_now));
            builder.Services.AddHealthChecks().AddWeChatPolicy();
            compose?.Invoke(builder);
        },
        static app => app.MapHealthChecks("/healthz"),
        s_calendar);

    private static Task<HealthReport> ReportAsync(WebApplication app) =>
        app.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

    private static Message Question() => new()
    {
        Id = "m1",
        Sender = new Participant { Id = "zhang", Kind = ParticipantKind.Employee },
        Recipients = [new Participant { Id = "li", Kind = ParticipantKind.Employee }],
        Conversation = new Conversation { Id = "zhang|li", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
        SentAt = s_now.AddHours(-1),
        Text = "报价单什么时候能给客户？",
    };
}
