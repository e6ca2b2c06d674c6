using System.Text.Json;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Tool.Tests;

public class CommandTests
{
    private static readonly string[] s_recipients = ["li.na"];
    private static readonly int[] s_days = [10, 12];

    [Theory]
    [InlineData]
    [InlineData("scren")]
    [InlineData("screen", "--nonsense")]
    [InlineData("screen", "--fail-on", "certain")]
    [InlineData("screen", "--archive", "missing.jsonl")]
    [InlineData("screen", "--out", "")]
    [InlineData("catalogue", "--format", "xml")]
    [InlineData("catalogue", "--chapter", "6")]
    [InlineData("timeline", "--facts", "missing.jsonl")]
    [InlineData("timeline", "--from", "March")]
    [InlineData("timeline", "--employee", "nobody")]
    [InlineData("directory")]
    [InlineData("directory", "")]
    [InlineData("directory", "missing.json")]
    [InlineData("directory", "users.json", "--as-of", "yesterday")]
    [InlineData("check-options")]
    [InlineData("check-options", "")]
    [InlineData("check-workflow")]
    [InlineData("check-lexicon", "own.txt", "--words", "missing.txt")]
    [InlineData("check-options", ".")]
    public void Wrong_usage_and_unusable_input_end_with_2_and_one_line_on_stderr(params string[] args)
    {
        using var run = new ToolRun();

        Assert.Equal(2, run.Run(args));

        Assert.Equal("", run.Output);
        var line = Assert.Single(run.Errors);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(run.Folder));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("screen", "--help")]
    [InlineData("catalogue", "-h")]
    [InlineData("timeline", "--help")]
    [InlineData("directory", "--help")]
    [InlineData("check-options", "--help")]
    [InlineData("check-workflow", "--help")]
    [InlineData("check-lexicon", "--help")]
    public void Help_and_version_go_to_stdout_and_end_with_0(params string[] args)
    {
        using var run = new ToolRun();

        Assert.Equal(0, run.Run(args));

        Assert.NotEqual("", run.Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Help_names_every_command_and_every_exit_code()
    {
        using var run = new ToolRun();
        run.Run("--help");

        foreach (var word in new[] { "screen", "catalogue", "timeline", "directory", "check-options", "check-workflow", "check-lexicon", "0 done", "1 done", "2 wrong usage", "3 done", "130" })
            Assert.Contains(word, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notify", "登录密码：Qm7#kd29x", 3)]
    [InlineData("review", "登录密码：Qm7#kd29x", 3)]
    [InlineData("block", "登录密码：Qm7#kd29x", 3)]
    [InlineData("block", "你这个木头脑袋，真是个傻逼", 0)]
    [InlineData("review", "你这个木头脑袋，真是个傻逼", 3)]
    [InlineData("notify", "会议改到下午三点，请带上图纸", 0)]
    [InlineData(null, "登录密码：Qm7#kd29x", 0)]
    public void Findings_change_the_exit_code_where_they_are_asked_to(string? failOn, string text, int code)
    {
        using var run = new ToolRun();
        run.Write("directory.json", """{ "company": "甲公司", "employees": [ { "id": "zhang.wei", "name": "张伟" }, { "id": "li.na", "name": "李娜" } ] }""");
        run.Write("a.jsonl", Line("m1", text));

        Assert.Equal(code, run.Run(["screen", "--archive", "a.jsonl", "--directory", "directory.json", "--quiet", .. failOn is null ? Array.Empty<string>() : ["--fail-on", failOn]]));
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("会议改到下午三点", 1)]
    [InlineData("登录密码：Qm7#kd29x", 3)]
    public void Findings_that_are_asked_for_are_told_before_rejected_lines(string text, int code)
    {
        using var run = new ToolRun();
        run.Write("directory.json", """{ "company": "甲公司", "employees": [ { "id": "zhang.wei", "name": "张伟" }, { "id": "li.na", "name": "李娜" } ] }""");
        run.Write("a.jsonl", $"{Line("m1", text)}\n{{broken\n");

        Assert.Equal(code, run.Run("screen", "--archive", "a.jsonl", "--directory", "directory.json", "--quiet", "--fail-on", "block"));
    }

    [Fact]
    public void The_catalogue_is_that_of_the_library_in_each_format()
    {
        using var run = new ToolRun();

        Assert.Equal(0, run.Run("catalogue", "--format", "json"));
        Assert.Equal(PolicyCatalog.Clauses.Sum(clause => clause.Rules.Count), JsonNode.Parse(run.Output)!.AsArray().Count);
        Assert.Equal(0, run.Run("catalogue", "--format", "markdown", "--chapter", "3"));
        Assert.Contains("`3.1.1/password-disclosure`", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("`2.3.4/chit-chat`", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Run("catalogue", "--lang", "zh", "--chapter", "5"));
        Assert.Contains("规则", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_tells_lines_that_are_no_facts_and_ends_with_1()
    {
        using var run = new ToolRun();
        run.Write("facts.jsonl", "{\"$type\":\"nothing\"}\n");

        Assert.Equal(1, run.Run("timeline", "--facts", "facts.jsonl", "--lang", "en"));

        Assert.StartsWith("wechat-policy timeline: facts.jsonl line 1: ", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_follows_the_options_that_are_named()
    {
        using var run = new ToolRun();
        // What a fact opens is final once later facts have come.
        run.Write("facts.jsonl", string.Concat(s_days.Select(day => FactJson.Serialize(new Message
        {
            Id = $"m{day}",
            Sender = new Participant { Id = "zhang.wei", Kind = ParticipantKind.Employee },
            Recipients = [new Participant { Id = "li.na", Kind = ParticipantKind.Employee }],
            Conversation = new Conversation { Id = "c1", Kind = ConversationKind.Direct, Purpose = ConversationPurpose.Work },
            SentAt = new DateTimeOffset(2026, 3, day, 10, 0, 0, TimeSpan.FromHours(8)),
            Text = "报价单什么时候能给客户？",
        }) + "\n")));
        run.Write("options.json", """{ "WeChatPolicy": { "Rules": { "2.3.1/timely-reply": { "Enabled": false } } } }""");
        run.Write("wrong.json", """{ "WeChatPolicy": { "Rulez": {} } }""");

        Assert.Equal(0, run.Run("timeline", "--facts", "facts.jsonl", "--lang", "en"));
        Assert.Contains("2.3.1/timely-reply", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Run("timeline", "--facts", "facts.jsonl", "--lang", "en", "--options", "options.json"));
        Assert.DoesNotContain("2.3.1/timely-reply", run.Output, StringComparison.Ordinal);
        Assert.Contains("options.json", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Run("timeline", "--facts", "facts.jsonl", "--options", "wrong.json"));
        Assert.Contains("Rulez", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.Equal(2, run.Run("timeline", "--options", "missing.json"));
    }

    internal static string Line(string id, string text) => JsonSerializer.Serialize(new
    {
        msgid = id,
        action = "send",
        from = "zhang.wei",
        tolist = s_recipients,
        roomid = "wr-works",
        msgtime = 1_772_413_200_000,
        msgtype = "text",
        text = new { content = text },
    });
}
