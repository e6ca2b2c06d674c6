using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using WeChatPolicy.Rules;

namespace ScreeningService.Tests;

/// <summary>The service as it is, on a free port of this machine, with a log of its own and a clock that stands still.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    public const string Officer = "officer-key-0123456789-0123456789";
    public const string Gateway = "gateway-key-0123456789-0123456789";

    private readonly bool _ownsFolder;

    private RunningService(WebApplication app, string folder, bool ownsFolder, Logged logged)
    {
        (App, Folder, _ownsFolder, Logged) = (app, folder, ownsFolder, logged);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Http.DefaultRequestHeaders.Add("X-Api-Key", Officer);
    }

    public WebApplication App { get; }

    public string Folder { get; }

    public Logged Logged { get; }

    /// <summary>A caller with the officer's key.</summary>
    public HttpClient Http { get; }

    public FactLog Log => App.Services.GetRequiredService<FactLog>();

    public ObligationTracker Tracker => App.Services.GetRequiredService<ObligationTracker>();

    /// <summary>A Tuesday morning in Shanghai.</summary>
    public static FakeTimeProvider Clock() => new(new DateTimeOffset(2026, 5, 12, 10, 0, 0, TimeSpan.FromHours(8)));

    public static async Task<RunningService> StartAsync(TimeProvider? clock = null, string? folder = null, Action<IServiceCollection>? configure = null, params string[] settings)
    {
        var own = folder ?? Directory.CreateTempSubdirectory("screening-service").FullName;
        var logged = new Logged();
        var app = ScreeningApplication.Build(Arguments(own, settings), builder =>
        {
            builder.Logging.ClearProviders().AddProvider(logged).SetMinimumLevel(LogLevel.Trace).AddFilter(static _ => true);
            builder.Services.AddSingleton(clock ?? Clock());
            configure?.Invoke(builder.Services);
        });
        await app.StartAsync();
        return new(app, own, folder is null, logged);
    }

    public static string[] Arguments(string folder, params string[] settings) =>
    [
        "--Kestrel:Endpoints:Http:Url=http://127.0.0.1:0", $"--Service:DataFolder={folder}",
        $"--Service:ApiKeys:officer:Key={Officer}", "--Service:ApiKeys:officer:Roles:0=Screening", "--Service:ApiKeys:officer:Roles:1=Supervision",
        $"--Service:ApiKeys:gateway:Key={Gateway}", "--Service:ApiKeys:gateway:Roles:0=Screening",
        .. settings.Select(static setting => $"--{setting}"),
    ];

    /// <summary>Posts JSON, and reads an answer that is to be good.</summary>
    public async Task<JsonElement> PostAsync(string path, string json)
    {
        using var answer = await SendAsync(path, json);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {body}");
        return JsonElement.Parse(body);
    }

    public Task<HttpResponseMessage> SendAsync(string path, string json) => Http.PostAsync(new Uri(path, UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<JsonElement> GetAsync(string path) => Http.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        if (_ownsFolder) Directory.Delete(Folder, recursive: true);
    }
}
