using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ScreeningService.Tests;

/// <summary>What is refused is refused as problem details that say what to do, and leaves nothing behind.</summary>
public class RefusalTests
{
    private const string Json = "application/json";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        // what was written, where to, the path of the fault, and what is said of it
        { "/messages", "{", "$", "" },
        { "/messages", "[]", "$", "" },
        { "/messages", """{"id":"m-1"}""", "$", "fact" },
        { "/messages", """{"fact":"mesage","id":"m-1"}""", "$.fact", "message" },
        { "/messages", """{"fact":"message","id":"m-1","sender":{"id":"zhang.wei","kind":"employee"},"conversation":{"id":"r","kind":"Group"}}""", "$.sender.kind", "Employee" },
        { "/messages", """{"fact":"message","id":"m-1","sender":{"id":"zhang.wei","kind":"Employee"},"conversation":{"id":"r","kind":"Group"},"sentAt":"2026-05-12 09:58"}""", "$.sentAt", "offset" },
        { "/messages", """{"fact":"message","id":"m-1","sender":{"id":"zhang.wei","kind":"Employee"},"conversation":{"id":"r","kind":"Group"},"txt":"你好"}""", "$.txt", "text" },
        { "/messages", """{"fact":"message","id":"","sender":{"id":"zhang.wei","kind":"Employee"},"conversation":{"id":"r","kind":"Group"}}""", "$.id", "" },
        { "/messages", """{"fact":"joined","id":"j-1","person":{"id":"zhang.wei","kind":"Employee"}}""", "$.fact", "/facts" },
        { "/messages", """{"fact":"message","id":"m-1","sender":{"id":"zhang.wei","kind":"Employee"},"conversation":{"id":"r","kind":"Group"},"sentAt":"9100-01-01T00:00:00+08:00"}""", "$", "8999" },
        { "/messages/check", """{"fact":"message","id":"m-1"}""", "$", "" },
        { "/messages/batch", """{"fact":"message"}""", "$", "array" },
        { "/files", """{"fact":"message","id":"m-1","sender":{"id":"zhang.wei","kind":"Employee"},"conversation":{"id":"r","kind":"Group"}}""", "$.fact", "fileTransfer" },
        { "/facts", Bodies.Step("violationDetected", "s-1", "2026-05-12T09:59:00+08:00"), "$.fact", "/cases" },
        { "/facts", Bodies.Waived("q-1"), "$.fact", "/decisions" },
        { "/facts", Bodies.Extended("q-1"), "$.fact", "/decisions" },
        { "/facts", Bodies.Warning("sanctionProposed"), "$.fact", "/decisions" },
        { "/facts", Bodies.Warning("sanctionDecided"), "$.fact", "/decisions" },
        { "/facts", Bodies.Appeal(), "$.fact", "/decisions" },
        { "/messages", Bodies.Waived("q-1"), "$.fact", "/decisions" },
        { "/decisions", Bodies.Step("violationVerified", "s-1", "2026-05-12T09:59:00+08:00"), "$.fact", "/cases" },
        { "/decisions", """{"fact":"joined","id":"j-1","person":{"id":"zhang.wei","kind":"Employee"}}""", "$.fact", "/facts" },
        { "/cases", """{"fact":"joined","id":"j-1","person":{"id":"zhang.wei","kind":"Employee"}}""", "$.fact", "step" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_body_that_is_not_what_belongs_there_is_told_by_path(string address, string body, string path, string says)
    {
        await using var service = await RunningService.StartAsync();

        using var answer = await service.SendAsync(address, body);

        var problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        var fault = Assert.Single(problem.GetProperty("errors").EnumerateObject());
        Assert.Equal(path, fault.Name);
        Assert.Contains(says, fault.Value[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await service.Log.ReadHeadAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task Every_fault_of_a_batch_is_told_and_none_of_it_is_taken()
    {
        await using var service = await RunningService.StartAsync();
        var sound = Bodies.InGroup("m-1", "会议纪要已发邮箱");

        using var answer = await service.SendAsync("/messages/batch", $"[{sound},{sound.Replace("\"Group\"", "\"Gruop\"", StringComparison.Ordinal)},{{}},{sound.Replace("+08:00", "", StringComparison.Ordinal)}]");

        var errors = (await ProblemAsync(answer, HttpStatusCode.BadRequest)).GetProperty("errors");
        Assert.Equal(["$[1].conversation.kind", "$[2]", "$[3].sentAt"], errors.EnumerateObject().Select(fault => fault.Name));
        Assert.Equal(0, (await service.Log.ReadHeadAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
    }

    [Theory]
    [InlineData(null, "POST", "/messages", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData(null, "GET", "/duties", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData(null, "GET", "/clauses", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData(null, "GET", "/metrics", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData("wrong-key-0123456789-0123456789-", "POST", "/messages", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData("officer-key-0123456789-012345678", "POST", "/messages", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData("officer-key-0123456789-01234567890", "GET", "/cases", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData(RunningService.Gateway, "GET", "/duties", HttpStatusCode.Forbidden, "Service:ApiKeys")]
    [InlineData(RunningService.Gateway, "GET", "/cases", HttpStatusCode.Forbidden, "Service:ApiKeys")]
    [InlineData(RunningService.Gateway, "POST", "/cases", HttpStatusCode.Forbidden, "Service:ApiKeys")]
    [InlineData(RunningService.Gateway, "POST", "/decisions", HttpStatusCode.Forbidden, "Service:ApiKeys")]
    [InlineData(null, "POST", "/decisions", HttpStatusCode.Unauthorized, "X-Api-Key")]
    [InlineData(RunningService.Officer, "GET", "/cases/C-9", HttpStatusCode.NotFound, "C-9")]
    [InlineData(RunningService.Officer, "GET", "/clauses/9.9.9", HttpStatusCode.NotFound, "/clauses")]
    [InlineData(RunningService.Officer, "GET", "/nothing", HttpStatusCode.NotFound, "openapi")]
    [InlineData(RunningService.Officer, "GET", "/messages/batch", HttpStatusCode.MethodNotAllowed, "openapi")]
    [InlineData(RunningService.Officer, "GET", "/duties?until=tomorrow", HttpStatusCode.BadRequest, "until")]
    public async Task Who_may_not_or_asks_for_what_there_is_not_is_told_so(string? key, string method, string address, HttpStatusCode status, string says)
    {
        await using var service = await RunningService.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST") request.Content = new StringContent(Bodies.InGroup("m-1", "会议纪要已发邮箱"), Encoding.UTF8, Json);
        service.Http.DefaultRequestHeaders.Remove("X-Api-Key");
        if (key is not null) request.Headers.Add("X-Api-Key", key);

        using var answer = await service.Http.SendAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        var problem = await ProblemAsync(answer, status);
        Assert.Contains(says, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(status == HttpStatusCode.Unauthorized, answer.Headers.WwwAuthenticate.Count > 0);
        if (key is not null) Assert.DoesNotContain(key, problem.GetRawText() + string.Join('\n', service.Logged.Lines), StringComparison.Ordinal);
        Assert.Equal(0, (await service.Log.ReadHeadAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
    }

    [Theory]
    [InlineData("/messages", "Service:Limits:MessageBytes=1000", 1001)]
    [InlineData("/messages/check", "Service:Limits:MessageBytes=1000", 1001)]
    [InlineData("/messages/batch", "Service:Limits:BatchBytes=2000", 2001)]
    [InlineData("/files", "Service:Limits:FileBytes=3000", 3001)]
    [InlineData("/facts", "Service:Limits:MessageBytes=1000", 4000)]
    [InlineData("/cases", "Service:Limits:MessageBytes=1000", 1001)]
    [InlineData("/decisions", "Service:Limits:MessageBytes=1000", 1001)]
    public async Task What_is_too_long_is_not_read(string address, string limit, int bytes)
    {
        await using var service = await RunningService.StartAsync(settings: limit);

        using var answer = await service.SendAsync(address, new string(' ', bytes));

        Assert.Contains("Service:Limits", (await ProblemAsync(answer, HttpStatusCode.RequestEntityTooLarge)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(2000, HttpStatusCode.OK)]
    public async Task The_fact_of_a_form_is_held_to_the_length_of_a_fact_and_not_to_that_of_a_file(int most, HttpStatusCode status)
    {
        await using var service = await RunningService.StartAsync(settings: $"Service:Limits:MessageBytes={most}");
        using var form = new MultipartFormDataContent
        {
            { new StringContent($$"""{"fact":"fileTransfer","id":"f-1","sender":{{Bodies.Zhang}},"conversation":{"id":"room-7","kind":"Group","purpose":"Work"},"fileName":"notes.txt"{{new string(' ', 1000)}}}"""), "fact" },
            { new ByteArrayContent(new byte[5000]), "content", "notes.txt" },
        };

        using var answer = await service.Http.PostAsync(new Uri("/files", UriKind.Relative), form, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK) Assert.Contains("Service:Limits", (await ProblemAsync(answer, status)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_of_too_many_is_refused()
    {
        await using var service = await RunningService.StartAsync(settings: "Service:Limits:BatchMessages=2");
        var batch = string.Join(',', Enumerable.Range(0, 3).Select(number => Bodies.InGroup($"m-{number}", "收到")));

        using var answer = await service.SendAsync("/messages/batch", $"[{batch}]");

        Assert.Contains("at most 2", (await ProblemAsync(answer, HttpStatusCode.BadRequest)).GetProperty("errors").GetProperty("$")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_not_json_by_its_type_is_refused()
    {
        await using var service = await RunningService.StartAsync();
        using var body = new StringContent(Bodies.Question());
        body.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

        using var answer = await service.Http.PostAsync(new Uri("/messages", UriKind.Relative), body, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("application/json", (await ProblemAsync(answer, HttpStatusCode.UnsupportedMediaType)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_again_and_others_are_not_held_up()
    {
        await using var service = await RunningService.StartAsync(settings: "Service:Limits:RequestsPerMinute=3");
        for (var i = 0; i < 3; i++) await service.GetAsync("/duties");

        using var tooMany = await service.Http.GetAsync(new Uri("/duties", UriKind.Relative), cancellationToken: TestContext.Current.CancellationToken);
        service.Http.DefaultRequestHeaders.Remove("X-Api-Key");
        service.Http.DefaultRequestHeaders.Add("X-Api-Key", RunningService.Gateway);
        using var other = await service.Http.GetAsync(new Uri("/clauses/2.3.1", UriKind.Relative), cancellationToken: TestContext.Current.CancellationToken);
        using var health = await service.Http.GetAsync(new Uri("/health/live", UriKind.Relative), cancellationToken: TestContext.Current.CancellationToken);

        await ProblemAsync(tooMany, HttpStatusCode.TooManyRequests);
        Assert.InRange(tooMany.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task An_id_that_stands_for_something_else_is_a_conflict_and_nobody_else_suffers_for_it()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/messages", Bodies.InGroup("m-1", "会议纪要已发邮箱"));

        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => service.SendAsync("/messages", Bodies.InGroup($"m-{number}", "日程已更新"))));

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, 19), HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
        Assert.Contains("'m-1'", (await ProblemAsync(answers[0], HttpStatusCode.Conflict)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(20, (await service.Log.ReadFactsAsync(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
    }

    internal static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{(int)answer.StatusCode} {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(body);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("title").GetString()));
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        return problem;
    }
}
