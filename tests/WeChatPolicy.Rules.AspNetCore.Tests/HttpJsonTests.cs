using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.AspNetCore.Tests;

/// <summary>Endpoints that take facts and return what the policy says of them.</summary>
public class HttpJsonTests
{
    private const string Told = "{\"fact\":\"message\",\"id\":\"m1\",\"sender\":{\"id\":\"zhang\",\"kind\":\"Employee\"},\"conversation\":{\"id\":\"c\",\"kind\":\"Group\",\"purpose\":\"Work\"},\"sentAt\":\"2026-04-01T10:00:00+08:00\",\"text\":\"TEXT\"}";
    private const string Attack = "你这个白痴，方案重做";

    [Fact]
    public void Reflection_is_off() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Theory]
    [InlineData("/fact")]
    [InlineData("/message")]
    public async Task A_fact_comes_in_and_its_decision_goes_out(string path)
    {
        await using var app = await StartAsync();
        var (status, body) = await PostAsync(app, path, Told.Replace("TEXT", Attack, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, status);
        var json = JsonNode.Parse(body)!;
        Assert.Equal(("m1", "2.2.4/personal-attack", "Violation"), ((string?)json["factId"], (string?)json["findings"]![0]!["ruleId"], (string?)json["findings"]![0]!["kind"]));
        Assert.NotEmpty(JsonSerializer.Deserialize(body, PolicyJson.TypeInfo<PolicyDecision>()).Findings);
    }

    [Theory]
    [InlineData("/decisions", 1)]
    [InlineData("/stream", 1)]
    [InlineData("/explanations", 1)]
    [InlineData("/duties", 0)]
    [InlineData("/cases", 0)]
    public async Task Lists_go_out(string path, int atLeast)
    {
        await using var app = await StartAsync();
        var (status, body) = await PostAsync(app, path, Told.Replace("TEXT", Attack, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(JsonNode.Parse(body)!.AsArray().Count >= atLeast, body);
    }

    [Theory]
    [InlineData("/observation", "decision")]
    [InlineData("/advance", "findings")]
    [InlineData("/finding", "ruleId")]
    public async Task So_do_what_a_tracker_tells_and_a_finding_alone(string path, string member)
    {
        await using var app = await StartAsync();
        var (status, body) = await PostAsync(app, path, Told.Replace("TEXT", Attack, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(JsonNode.Parse(body)![member]);
    }

    [Fact]
    public async Task They_stand_in_types_of_the_host()
    {
        await using var app = await StartAsync();
        var (status, body) = await PostAsync(app, "/own", $"{{\"messages\":[{Told.Replace("TEXT", "好的", StringComparison.Ordinal)},{Told.Replace("TEXT", Attack, StringComparison.Ordinal)}]}}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((2, "Pass"), ((int)JsonNode.Parse(body)!["count"]!, (string?)JsonNode.Parse(body)!["decisions"]![0]!["outcome"]));
    }

    [Theory]
    [InlineData("/fact", "{\"fact\":\"mesage\",\"id\":\"m1\"}")]
    [InlineData("/fact", "{\"id\":\"m1\"}")]
    [InlineData("/message", "{\"fact\":\"account\",\"id\":\"m1\"}")]
    [InlineData("/message", "{\"id\":\"m1\",\"Text\":\"x\"}")]
    [InlineData("/fact", "nonsense")]
    [InlineData("/own", "{\"messages\":[{\"fact\":\"message\",\"id\":\"m1\",\"id\":\"m2\"}]}")]
    public async Task What_is_no_fact_is_a_bad_request(string path, string body)
    {
        await using var app = await StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(app, path, body)).Status);
    }

    private static Task<WebApplication> StartAsync() => Host.StartAsync(
        static builder => builder.Services.AddSingleton<CaseBook>(),
        static app =>
        {
            app.MapPost("/fact", static (HttpContext context, Fact fact) => Engine(context).Evaluate(fact));
            app.MapPost("/message", static (HttpContext context, Message message) => TypedResults.Ok(Engine(context).Evaluate(message)));
            app.MapPost("/decisions", static (HttpContext context, Message message) => Engine(context).EvaluateMany([message]));
            app.MapPost("/stream", static (HttpContext context, Message message) => Engine(context).ScreenAsync(Stream(message)));
            app.MapPost("/explanations", static (HttpContext context, Message message) => Engine(context).Explain(message, Engine(context).Evaluate(message)));
            app.MapPost("/duties", static (HttpContext context, Message message) => Engine(context).DutiesOf(message));
            app.MapPost("/cases", static (HttpContext context, Fact fact) => context.RequestServices.GetRequiredService<CaseBook>().Cases);
            app.MapPost("/observation", static (HttpContext context, Fact fact) => Tracker(context).Observe(fact));
            app.MapPost("/advance", static (HttpContext context, Fact fact) => Tracker(context).AdvanceTo(fact.OccurredAt!.Value.AddDays(9)));
            app.MapPost("/finding", static (HttpContext context, Fact fact) => Engine(context).Evaluate(fact).Findings[0]);
            app.MapPost("/own", static (HttpContext context, Screening asked) =>
            {
                var decisions = new PolicyDecision[asked.Messages.Count];
                Engine(context).Screen([.. asked.Messages], decisions);
                return new Screened(decisions.Length, decisions);
            });
        });

    private static PolicyEngine Engine(HttpContext context) => context.RequestServices.GetRequiredService<CurrentPolicy>().Engine;

    private static ObligationTracker Tracker(HttpContext context) => context.RequestServices.GetRequiredService<ObligationTracker>();

    private static async IAsyncEnumerable<Message> Stream(Message message)
    {
        await Task.CompletedTask;
        yield return message;
    }

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(WebApplication app, string path, string body)
    {
        using var client = app.GetTestClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
