using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Sqlite;

namespace ScreeningService.Load;

/// <summary>Starts the service on a free port of this machine, drives it, stops it, and looks whether its log holds all that it acknowledged.</summary>
internal static class LoadRun
{
    private const string Key = "load-key-for-this-run-only-0123456789";
    private const int BatchLength = 100;

    /// <returns>0 where nothing was lost, otherwise 1.</returns>
    public static async Task<int> RunAsync(int requests, int connections, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("screening-load");
        try
        {
            var acknowledged = await DriveAsync(folder.FullName, requests, connections, output);
            await using var log = SqliteFactLog.OpenForReading(Path.Combine(folder.FullName, "facts.db"));
            var isIntact = (await log.VerifyAsync()).IsIntact;
            var kept = await log.ReadFactsAsync().Select(static fact => fact.Id).ToHashSetAsync();
            var lost = acknowledged.Except(kept).Count();
            await output.WriteLineAsync($"after the stop: {acknowledged.Count:N0} messages acknowledged, {kept.Count:N0} in the log, {lost:N0} lost; the chain {(isIntact ? "holds" : "is broken")}");
            return lost == 0 && isIntact ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyCollection<string>> DriveAsync(string folder, int requests, int connections, TextWriter output)
    {
        await using var app = ScreeningApplication.Build(
        [
            "--Kestrel:Endpoints:Http:Url=http://127.0.0.1:0", $"--Service:DataFolder={folder}", $"--Service:ApiKeys:load:Key={Key}", "--Service:ApiKeys:load:Roles:0=Screening",
            "--Service:Limits:RequestsPerMinute=100000000", "--Service:Alerts:Reminders=false", "--Logging:LogLevel:Default=Error",
        ]);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Add("X-Api-Key", Key);
        await output.WriteLineAsync($"{Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}; service and callers in one process, {connections} connections");

        // The first requests compile; what they cost is the start's.
        var traffic = new Traffic(app.Services.GetRequiredService<TimeProvider>());
        await Driver.DriveAsync(http, connections, Math.Max(200, requests / 20), "/messages", traffic.Next);
        await PrintAsync("message by message", 1, await Driver.DriveAsync(http, connections, requests, "/messages", traffic.Next));
        await PrintAsync($"in batches of {BatchLength}", BatchLength, await Driver.DriveAsync(http, connections, requests / BatchLength, "/messages/batch", () => traffic.NextBatch(BatchLength)));
        await PrintAsync("checked before sending", 1, await Driver.DriveAsync(http, connections, requests, "/messages/check", traffic.NextDraft));
        await app.StopAsync();
        return traffic.Acknowledged;

        async Task PrintAsync(string what, int messages, Latencies measured)
        {
            await output.WriteLineAsync($"{what,-24} {measured.Count * messages,8:N0} messages {measured.Count * messages / measured.Elapsed.TotalSeconds,8:N0}/s   p50 {measured.At(0.5),6:N1} ms   p99 {measured.At(0.99),6:N1} ms   refused {measured.Refused}");
        }
    }
}
