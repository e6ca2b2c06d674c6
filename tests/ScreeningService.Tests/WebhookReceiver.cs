using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ScreeningService.Tests;

/// <summary>A host's own server, which receives alerts and answers as it is told to.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    public const string Secret = "c2VjcmV0LW9mLWEtdGVzdC0wMTIzNDU2Nzg5";

    private readonly WebApplication _app;
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();

    private WebhookReceiver(WebApplication app) => _app = app;

    /// <summary>What it answers next; 204 once they are used up.</summary>
    public ConcurrentQueue<int> Answers { get; } = new();

    public string[] Settings => [$"Service:Alerts:WebhookUrl={_app.Urls.First()}/hook", $"Service:Alerts:WebhookSecret={Secret}"];

    public static async Task<WebhookReceiver> StartAsync(params int[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Path.GetTempPath() });
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(app);
        foreach (var answer in answers) receiver.Answers.Enqueue(answer);
        app.MapPost("/hook", receiver.TakeAsync);
        app.Map("/elsewhere", () => receiver.Elsewhere++);
        await app.StartAsync();
        return receiver;
    }

    public ValueTask<Received> NextAsync() => _received.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>How often somebody came to where a redirect leads.</summary>
    public int Elsewhere { get; private set; }

    public bool HasMore => _received.Reader.Count > 0;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        context.Response.StatusCode = Answers.TryDequeue(out var answer) ? answer : StatusCodes.Status204NoContent;
        if (context.Response.StatusCode is >= 300 and < 400) context.Response.Headers.Location = "/elsewhere";
        var headers = context.Request.Headers;
        _received.Writer.TryWrite(new(headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(), headers["webhook-signature"].ToString(), body.ToArray()));
    }
}

internal sealed record Received(string Id, string Timestamp, string Signature, byte[] Body)
{
    public JsonElement Json => JsonElement.Parse(Body);
}
