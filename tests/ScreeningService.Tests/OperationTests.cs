using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ScreeningService.Tests;

/// <summary>What an operator sees: health, figures, the description of the interface, faults of the settings, and a log without a word of a message.</summary>
public class OperationTests
{
    [Fact]
    public async Task It_is_healthy_without_a_key_and_says_so()
    {
        await using var service = await RunningService.StartAsync();
        service.Http.DefaultRequestHeaders.Remove("X-Api-Key");

        Assert.Equal("Healthy", await service.Http.GetStringAsync(new Uri("/health/live", UriKind.Relative), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await service.Http.GetStringAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_sink_that_fails_is_degraded_and_not_unhealthy()
    {
        await using var receiver = await WebhookReceiver.StartAsync([.. Enumerable.Repeat(503, 3)]);
        var clock = new WatchedClock();
        await using var service = await RunningService.StartAsync(clock, settings: receiver.Settings);
        await service.PostAsync("/messages", Bodies.InGroup("m-1", "后台的登录密码是 Qm7#kd29x"));
        await receiver.NextAsync();
        await clock.PassAsync();

        Assert.Equal("Degraded", await service.Http.GetStringAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Figures_count_what_was_taken_by_outcome()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/messages/batch", $"[{Bodies.InGroup("m-1", "会议纪要已发邮箱")},{Bodies.InGroup("m-2", "日程已更新")},{Bodies.InGroup("m-3", "后台的登录密码是 Qm7#kd29x")}]");

        var figures = await service.Http.GetStringAsync(new Uri("/metrics", UriKind.Relative), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("screening_facts{outcome=\"Pass\"} 2\n", figures, StringComparison.Ordinal);
        Assert.Contains("screening_facts{outcome=\"Block\"} 1\n", figures, StringComparison.Ordinal);
        Assert.Contains("# TYPE http_server_request_duration summary\n", figures, StringComparison.Ordinal);
        Assert.All(figures.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("""^(# (HELP|TYPE) [a-z_]+ .*|[a-z_]+(\{[a-z_]+="[^"]*"(,[a-z_]+="[^"]*")*\})? -?[0-9.E+-]+)$""", line));
    }

    [Fact]
    public async Task The_description_names_every_address_with_its_answers_and_the_fact_that_it_takes()
    {
        await using var service = await RunningService.StartAsync();

        var document = await service.GetAsync("/openapi/v1.json");

        Assert.Equal(
            ["/cases", "/cases/{id}", "/clauses", "/clauses/{number}", "/decisions", "/duties", "/facts", "/files", "/messages", "/messages/batch", "/messages/check", "/metrics"],
            document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        var post = document.GetProperty("paths").GetProperty("/messages").GetProperty("post");
        Assert.Contains("Message", post.GetProperty("requestBody").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("429", post.GetProperty("responses").EnumerateObject().Select(answer => answer.Name));
        Assert.Contains("X-Api-Key", document.GetProperty("components").GetProperty("securitySchemes").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_a_message_and_no_key_reaches_the_log()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/messages", Bodies.InGroup("m-1", "后台的登录密码是 Qm7#kd29x，先用着"));
        await service.PostAsync("/messages/check", Bodies.InGroup("m-2", "王经理的身份证是 11010519491231002X"));
        using var broken = await service.SendAsync("/messages", Bodies.InGroup("m-3", "秘密计划青鸾").Replace("\"text\":", "\"sentAt\":", StringComparison.Ordinal));
        using var conflict = await service.SendAsync("/messages", Bodies.InGroup("m-1", "这是另一句话"));

        var log = string.Join('\n', service.Logged.Lines);
        foreach (var word in new[] { "Qm7", "登录密码是", "先用着", "110105", "王经理", "青鸾", "另一句话", RunningService.Officer }) Assert.DoesNotContain(word, log, StringComparison.Ordinal);
        Assert.DoesNotContain("青鸾", await broken.Content.ReadAsStringAsync(cancellationToken: TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.NotEmpty(log);
    }

    [Theory]
    [InlineData("Service:ApiKeys:officer:Key=short", "Service:ApiKeys:officer:Key has fewer than 32 characters")]
    [InlineData("Service:ApiKeys:officer:Roles:0=Admin", "Service:ApiKeys:officer:Roles knows no 'Admin'; it takes Screening and Supervision")]
    [InlineData($"Service:ApiKeys:other:Key={RunningService.Gateway}", "Service:ApiKeys: gateway and other have one Key")]
    [InlineData("Service:ClockInterval=02:00:00", "Service:ClockInterval is between")]
    [InlineData("Service:Limits:RequestsPerMinute=0", "Service:Limits:RequestsPerMinute is 1 or more")]
    [InlineData("Service:Limits:BatchMessages=-1", "Service:Limits:BatchMessages is 1 or more")]
    [InlineData("Service:Alerts:WebhookUrl=http://example.com/hook", "Service:Alerts:WebhookUrl is an https address")]
    [InlineData("Service:Alerts:WebhookUrl=https://example.com/hook", "Service:Alerts:WebhookSecret is Base64")]
    [InlineData("Service:Alerts:FirstDelay=00:10:00", "Service:Alerts:FirstDelay is more than zero")]
    [InlineData("Service:Log:Key=c2hvcnQ=", "Service:Log:Key is Base64 of 32 bytes")]
    [InlineData("Service:Limits:RequestPerMinute=5", "RequestPerMinute")]
    public async Task A_fault_of_the_settings_keeps_it_from_starting(string setting, string says)
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(setting));

        Assert.Contains(says, $"{error.Message} {error.InnerException?.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_the_settings_is_told_at_once()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync("Service:ApiKeys:officer:Key=short", "Service:Limits:Waiting=0", "Service:Alerts:Timeout=00:00:00"));

        Assert.Equal(3, error.Failures.Count());
    }

    [Fact]
    public async Task A_fault_that_is_edited_into_the_settings_later_turns_no_request_away()
    {
        await using var service = await RunningService.StartAsync();
        service.App.Configuration["Service:Limits:RequestPerMinute"] = "5";
        Record.Exception(((IConfigurationRoot)service.App.Configuration).Reload);

        Assert.Equal("Pass", (await service.PostAsync("/messages", Bodies.InGroup("m-1", "会议纪要已发邮箱"))).GetProperty("outcome").GetString());
    }

    private static async Task StartAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("screening-service");
        try
        {
            await using var app = ScreeningApplication.Build(RunningService.Arguments(folder.FullName, settings));
            await app.StartAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
