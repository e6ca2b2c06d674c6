using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScreeningService.Intake;
using ScreeningService.Problems;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Sqlite;

namespace ScreeningService.Tests;

/// <summary>What was acknowledged is there after a stop, and everything goes on as if there had been none.</summary>
public class RestartTests
{
    [Fact]
    public async Task After_a_restart_duties_and_cases_are_those_of_before()
    {
        var folder = Directory.CreateTempSubdirectory("screening-service").FullName;
        var clock = RunningService.Clock();
        byte[] saved;
        JsonElement duties, cases;
        await using (var service = await RunningService.StartAsync(clock, folder))
        {
            await TellAsync(service, clock);
            (saved, duties, cases) = (service.Tracker.Save(), await service.GetAsync("/duties"), await service.GetAsync("/cases"));
        }

        await using (var again = await RunningService.StartAsync(clock, folder))
        {
            // The two questions; what came too late asks for nothing, and the step that was refused the first time stays refused.
            Assert.Equal(2, duties.GetArrayLength());
            Assert.Equal(duties.GetRawText(), (await again.GetAsync("/duties")).GetRawText());
            Assert.Equal(cases.GetRawText(), (await again.GetAsync("/cases")).GetRawText());
            Assert.Equal(System.Text.Encoding.UTF8.GetString(saved), System.Text.Encoding.UTF8.GetString(again.Tracker.Save()));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_became_late_while_the_service_was_down_is_told_after_the_start()
    {
        var folder = Directory.CreateTempSubdirectory("screening-service").FullName;
        var clock = RunningService.Clock();
        await using (var service = await RunningService.StartAsync(clock, folder)) await service.PostAsync("/messages", Bodies.Question());
        clock.Advance(TimeSpan.FromDays(1));
        await using var receiver = await WebhookReceiver.StartAsync();

        await using (await RunningService.StartAsync(clock, folder, settings: [.. receiver.Settings, "Service:Alerts:From=Notify", "Service:Alerts:Reminders=false"]))
        {
            Assert.Equal("2.3.1/timely-reply", (await receiver.NextAsync()).Json.GetProperty("ruleId").GetString());
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_stop_in_the_middle_loses_nothing_that_was_acknowledged()
    {
        var folder = Directory.CreateTempSubdirectory("screening-service").FullName;
        var service = await RunningService.StartAsync(folder: folder);
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();
        var many = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var senders = Enumerable.Range(0, 8).Select(sender => Task.Run(() => SendAsync(sender))).ToArray();

        await many.Task;
        await service.App.StopAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(senders);
        await service.DisposeAsync();

        await using (var log = SqliteFactLog.OpenForReading(Path.Combine(folder, "facts.db")))
        {
            Assert.True((await log.VerifyAsync(cancellationToken: TestContext.Current.CancellationToken)).IsIntact);
            var kept = (await log.ReadFactsAsync(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(fact => fact.Id).ToHashSet();
            Assert.Empty(acknowledged.Except(kept));
        }

        Assert.True(acknowledged.Count >= 100);
        Directory.Delete(folder, recursive: true);

        async Task SendAsync(int sender)
        {
            for (var number = 0; ; number++)
            {
                try
                {
                    var id = $"m-{sender}-{number}";
                    using var answer = await service.SendAsync("/messages", Bodies.InGroup(id, "日程已更新"));
                    if (!answer.IsSuccessStatusCode) return;
                    acknowledged.Add(id);
                    if (acknowledged.Count == 100) many.TrySetResult();
                }
                catch (HttpRequestException)
                {
                    return;
                }
            }
        }
    }

    [Fact]
    public async Task A_log_that_was_altered_keeps_the_service_from_starting()
    {
        var folder = Directory.CreateTempSubdirectory("screening-service").FullName;
        await using (var service = await RunningService.StartAsync(folder: folder)) await service.PostAsync("/messages", Bodies.Question());
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "facts.db")};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
            var guards = new List<(string Name, string Sql)>();
            using (var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken))
            {
                while (await reader.ReadAsync(TestContext.Current.CancellationToken)) guards.Add((reader.GetString(0), reader.GetString(1)));
            }

            // As somebody would who knows SQLite: the guards away, the change, the guards back.
            command.CommandText = string.Join(';', [.. guards.Select(guard => $"DROP TRIGGER {guard.Name}"), "UPDATE entries SET payload = replace(payload, 'li.na', 'sun.lei')", .. guards.Select(guard => guard.Sql)]);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var error = await Assert.ThrowsAsync<FactLogException>(() => RunningService.StartAsync(folder: folder));

        Assert.Contains("not as it was written", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sun.lei", error.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task TellAsync(RunningService service, Microsoft.Extensions.Time.Testing.FakeTimeProvider clock)
    {
        await service.PostAsync("/messages", Bodies.Question("q-1"));
        await service.PostAsync("/messages", Bodies.InGroup("m-private", "晚上一起吃饭吗", purpose: "Private"));
        await service.PostAsync("/messages/batch", $"[{Bodies.InGroup("m-1", "后台的登录密码是 Qm7#kd29x")},{Bodies.To("q-2", Bodies.Chen, Bodies.Zhang, "合同审批走到哪一步了？", "2026-05-12T09:59:00+08:00")}]");
        await service.PostAsync("/cases", Bodies.Step("violationDetected", "s-1", "2026-05-12T09:59:30+08:00"));
        await service.PostAsync("/cases", Bodies.Step("violationReported", "s-2", "2026-05-12T09:59:40+08:00", more: ",\"reporter\":\"sun.lei\""));
        clock.Advance(TimeSpan.FromMinutes(30));
        await service.PostAsync("/messages", Bodies.To("late", Bodies.Zhang, Bodies.Chen, "上周的考勤表核对好了吗？", "2026-05-12T10:05:00+08:00"));
        await service.PostAsync("/cases", Bodies.Step("violationRecorded", "s-3", "2026-05-12T10:29:00+08:00"));
        using var refused = await service.SendAsync("/cases", Bodies.Step("violationVerified", "s-4", "2026-05-12T10:29:10+08:00"));
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        await service.PostAsync("/cases", Bodies.Step("investigationOpened", "s-5", "2026-05-12T10:29:20+08:00"));
        using var again = await service.SendAsync("/cases", Bodies.Step("violationVerified", "s-4", "2026-05-12T10:29:10+08:00"));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        await service.PostAsync("/messages", Bodies.Question("q-1"));
    }
}
