using System.Text.Json;

namespace ScreeningService.Tests;

/// <summary>What is answered about messages, files and other facts.</summary>
public class ScreeningTests
{
    [Theory]
    [InlineData("后台的登录密码是 Qm7#kd29x，先用着", "Work", "Block", "3.1.1/password-disclosure")]
    [InlineData("你这个傻逼，会不会干活", "Work", "Review", "2.2.4/personal-attack")]
    [InlineData("周三上午十点评审，请大家准时参加", "Work", "Pass", null)]
    [InlineData("会议纪要已发邮箱，请查收", "Work", "Pass", null)]
    [InlineData("后台的登录密码是 Qm7#kd29x，先用着", "Private", "NotApplicable", null)]
    [InlineData("你这个傻逼，会不会干活", "Private", "NotApplicable", null)]
    public async Task A_message_is_judged_and_kept_where_the_policy_concerns_it(string text, string purpose, string outcome, string? rule)
    {
        await using var service = await RunningService.StartAsync();

        var answer = await service.PostAsync("/messages", Bodies.InGroup("m-1", text, purpose: purpose));

        Assert.Equal(outcome, answer.GetProperty("outcome").GetString());
        Assert.Equal(outcome != "NotApplicable", answer.GetProperty("recorded").GetBoolean());
        Assert.Equal(rule is null ? [] : [rule], Rules(answer));
        Assert.Equal(outcome != "NotApplicable", await service.Log.ReadFactsAsync(cancellationToken: TestContext.Current.CancellationToken).AnyAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_batch_is_answered_in_its_order_and_each_as_if_alone()
    {
        await using var service = await RunningService.StartAsync();
        string[] batch =
        [
            Bodies.InGroup("m-1", "会议纪要已发邮箱，请查收"), Bodies.InGroup("m-2", "后台的登录密码是 Qm7#kd29x"),
            Bodies.InGroup("m-3", "晚上一起吃饭吗", purpose: "Private"), Bodies.InGroup("m-4", "你这个傻逼，会不会干活"),
        ];

        var answers = await service.PostAsync("/messages/batch", $"[{string.Join(',', batch)}]");

        Assert.Equal(["m-1 Pass", "m-2 Block", "m-3 NotApplicable", "m-4 Review"], answers.EnumerateArray().Select(answer => $"{answer.GetProperty("factId")} {answer.GetProperty("outcome")}"));
        Assert.Equal(["m-1", "m-2", "m-4"], (await service.Log.ReadFactsAsync(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(fact => fact.Id));
    }

    [Fact]
    public async Task A_check_says_what_would_be_found_and_by_what_change_it_would_pass_and_keeps_nothing()
    {
        await using var service = await RunningService.StartAsync();

        var answer = await service.PostAsync("/messages/check", Bodies.InGroup("draft", "后台的登录密码是 Qm7#kd29x，先用着"));

        Assert.Equal("Block", answer.GetProperty("outcome").GetString());
        var finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal("3.1.1/password-disclosure", finding.GetProperty("finding").GetProperty("ruleId").GetString());
        Assert.Contains("若正文中第", finding.GetProperty("why").GetProperty("zh").GetString());
        Assert.Equal("text", Assert.Single(finding.GetProperty("wouldPassIf").EnumerateArray()).GetProperty("field").GetString());
        Assert.DoesNotContain("Qm7", answer.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, (await service.Log.ReadHeadAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task What_is_sent_again_is_answered_alike_and_kept_once()
    {
        await using var service = await RunningService.StartAsync();
        var first = await service.PostAsync("/messages", Bodies.Question());

        var again = await service.PostAsync("/messages", Bodies.Question());

        Assert.False(first.GetProperty("repeated").GetBoolean());
        Assert.True(again.GetProperty("repeated").GetBoolean());
        Assert.Equal(first.GetProperty("outcome").GetString(), again.GetProperty("outcome").GetString());
        Assert.Single(await service.Log.ReadFactsAsync(cancellationToken: TestContext.Current.CancellationToken).ToListAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Single((await service.GetAsync("/duties")).EnumerateArray());
    }

    [Theory]
    [InlineData("%PDF-1.7\n%\u00b5\n1 0 obj\n", "报价单.pdf", null)]
    [InlineData("MZ\u0090\u0000\u0003", "报价单.pdf", "2.4.1/file-format")]
    [InlineData("GIF89a\u0001\u0000\u0001\u0000", "报价单.pdf", "2.4.1/file-format")]
    [InlineData("GIF89a\u0001\u0000\u0001\u0000", "图标.gif", null)]
    [InlineData("\u0089PNG\r\n\u001a\n\u0000\u0000", "截图.png", null)]
    public async Task A_file_is_what_its_bytes_say(string content, string name, string? rule)
    {
        await using var service = await RunningService.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent($$"""{"fact":"fileTransfer","id":"f-1","sender":{{Bodies.Zhang}},"recipients":[{{Bodies.Li}}],"channel":"WeChat","conversation":{"id":"room-7","kind":"Group","purpose":"Work"},"sentAt":"2026-05-12T09:58:00+08:00","companyFile":"Yes","fileName":"{{name}}"}"""), "fact" },
            { new ByteArrayContent(System.Text.Encoding.Latin1.GetBytes(content)), "content", "upload" },
        };

        using var answer = await service.Http.PostAsync(new Uri("/files", UriKind.Relative), form, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var rules = Rules(JsonElement.Parse(await answer.Content.ReadAsStringAsync(cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal(rule is not null, rules.Contains("2.4.1/file-format"));
    }

    [Fact]
    public async Task A_file_without_its_content_is_judged_by_what_is_said_of_it()
    {
        await using var service = await RunningService.StartAsync();

        var answer = await service.PostAsync("/files", $$"""{"fact":"fileTransfer","id":"f-1","sender":{{Bodies.Zhang}},"recipients":[{{Bodies.Li}}],"channel":"WeChat","companyFile":"Yes","fileName":"薪酬明细.xlsx","circumstances":{"classification":"Secret"},"conversation":{"id":"room-7","kind":"Group","purpose":"Work"},"sentAt":"2026-05-12T09:58:00+08:00"}""");

        Assert.Equal("Block", answer.GetProperty("outcome").GetString());
        Assert.Contains("2.4.2/secret-file", Rules(answer));
    }

    [Fact]
    public async Task Another_fact_is_judged_too()
    {
        await using var service = await RunningService.StartAsync();

        var answer = await service.PostAsync("/facts", """{"fact":"loggedIn","id":"e-1","at":"2026-05-12T09:58:00+08:00","account":{"id":"a-1","holderId":"zhang.wei","ownership":"Company"},"actor":{"id":"zhang.wei","kind":"Employee"},"network":"PublicUnsecured"}""");

        Assert.Equal(["3.1.3/untrusted-network"], Rules(answer));
    }

    private static IEnumerable<string?> Rules(JsonElement answer) => answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("ruleId").GetString());
}
