using System.Text.Json;

namespace ScreeningService.Tests;

/// <summary>A case from a finding to its end, and steps that it does not take.</summary>
public class CaseTests
{
    [Fact]
    public async Task A_case_goes_from_its_detection_to_its_end()
    {
        await using var service = await RunningService.StartAsync();
        var finding = (await service.PostAsync("/messages", Bodies.InGroup("m-1", "后台的登录密码是 Qm7#kd29x，先用着"))).GetProperty("findings")[0].GetProperty("id").GetString();
        string[] steps =
        [
            Bodies.Step("violationDetected", "s-1", "2026-05-12T09:59:00+08:00", more: $",\"sourceFactId\":\"m-1\",\"findingId\":\"{finding}\""),
            Bodies.Step("violationRecorded", "s-2", "2026-05-12T09:59:10+08:00"), Bodies.Step("investigationOpened", "s-3", "2026-05-12T09:59:20+08:00"),
            Bodies.Step("violationVerified", "s-4", "2026-05-12T09:59:30+08:00"), Bodies.Step("caseClosed", "s-5", "2026-05-12T09:59:40+08:00"),
        ];

        var states = new List<string?>();
        foreach (var step in steps) states.Add((await service.PostAsync("/cases", step)).GetProperty("case").GetProperty("state").GetString());

        Assert.Equal(["Detected", "Recorded", "Investigating", "Verified", "Closed"], states);
        var file = await service.GetAsync("/cases/C-1");
        Assert.Equal("Verified", file.GetProperty("outcome").GetString());
        Assert.Equal("zhang.wei", file.GetProperty("accusedId").GetString());
        Assert.Equal([finding], file.GetProperty("findingIds").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(5, file.GetProperty("steps").GetArrayLength());
        Assert.Equal(1, (await service.GetAsync("/cases?person=zhang.wei")).GetArrayLength());
        Assert.Equal(0, (await service.GetAsync("/cases?person=li.na")).GetArrayLength());
    }

    [Fact]
    public async Task What_a_case_does_not_take_is_a_conflict_that_says_what_it_allows()
    {
        await using var service = await RunningService.StartAsync();
        await service.PostAsync("/cases", Bodies.Step("violationDetected", "s-1", "2026-05-12T09:59:00+08:00"));

        using var tooEarly = await service.SendAsync("/cases", Bodies.Step("violationVerified", "s-2", "2026-05-12T09:59:10+08:00"));
        await service.PostAsync("/cases", Bodies.Step("violationRecorded", "s-3", "2026-05-12T09:59:15+08:00"));
        using var byHimself = await service.SendAsync("/cases", Bodies.Step("investigationOpened", "s-4", "2026-05-12T09:59:20+08:00", Bodies.Zhang));

        var problem = await ProblemAsync(tooEarly, HttpStatusCode.Conflict);
        Assert.Equal("State", problem.GetProperty("refusal").GetProperty("reason").GetString());
        Assert.Contains("Record", problem.GetProperty("refusal").GetProperty("allowed").EnumerateArray().Select(action => action.GetString()));
        Assert.Equal("Involved", (await ProblemAsync(byHimself, HttpStatusCode.Conflict)).GetProperty("refusal").GetProperty("reason").GetString());
        Assert.Equal("Recorded", (await service.GetAsync("/cases/C-1")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Who_reported_a_case_is_told_to_nobody()
    {
        await using var service = await RunningService.StartAsync();

        var answer = await service.PostAsync("/cases", Bodies.Step("violationReported", "s-1", "2026-05-12T09:59:00+08:00", more: ",\"reporter\":\"sun.lei\""));

        Assert.Equal("Reported", answer.GetProperty("case").GetProperty("state").GetString());
        Assert.DoesNotContain("sun.lei", answer.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("sun.lei", (await service.GetAsync("/cases/C-1")).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("sun.lei", string.Join('\n', service.Logged.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("sun.lei", string.Join('\n', (await service.Log.ReadAsync(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(entry => System.Text.Encoding.UTF8.GetString(entry.Json.Span))), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }
}
