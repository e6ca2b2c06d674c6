using System.Text.Json;

namespace ArchiveScreening.Tests;

/// <summary>What could not be read of a message is told wherever its judgement is.</summary>
public class UnreadTests
{
    private const string Hidden = "the words that nobody reads";

    [Fact]
    public void It_stands_in_the_findings_even_of_a_message_that_has_none()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", Link("m1", "\"title\":\"活动\",\"caption\":\"x\",\"description\":[\"y\",\"z\"]"), ArchiveLines.Text("m2", "hello"), ArchiveLines.Text("m3", "review"));
        Assert.Equal(0, run.Screen("--archive", "a.jsonl"));
        Assert.Equal(["m1", "m3"], run.Findings.Select(line => (string?)line["msgid"]));
        Assert.Equal(["msgid", "outcome", "unread", "findings"], run.Findings[0].AsObject().Select(pair => pair.Key));
        Assert.Equal("""[{"member":"link.caption","reason":"UnknownMember","texts":1},{"member":"link.description","reason":"UnexpectedShape","texts":2}]""", run.Findings[0]["unread"]!.ToJsonString());
        Assert.Equal(("Pass", 0), ((string?)run.Findings[0]["outcome"], run.Findings[0]["findings"]!.AsArray().Count));
        Assert.Null(run.Findings[1]["unread"]);
    }

    [Theory]
    [InlineData("zh", "未能完全读取的消息：3 条", "格式中没有这个成员")]
    [InlineData("en", "Messages that could not be read whole: 3", "The format names no such member")]
    public void The_summary_counts_it_by_member(string language, string title, string reason)
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", Link("m1", "\"caption\":\"x\",\"title\":\"t\""), Link("m2", "\"caption\":\"x\",\"title\":[\"a\",\"b\"]"), Link("m3", "\"title\":[\"a\"]"), ArchiveLines.Text("m4", "hello"));
        run.Screen("--archive", "a.jsonl", "--lang", language);
        foreach (var words in new[] { title, reason, "link.caption", "link.title" }) Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_counts_it_by_member()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", Link("m1", "\"caption\":\"x\",\"title\":\"t\""), Link("m2", "\"caption\":\"x\",\"title\":[\"a\",\"b\"]"), ArchiveLines.Text("m3", "hello"));
        run.Screen("--archive", "a.jsonl");
        Assert.Equal(2, (int)run.ReportData["totals"]!["unread"]!);
        Assert.Equal(
            [("link.caption", 2, 2), ("link.title", 1, 2)],
            run.ReportData["unread"]!.AsArray().Select(place => ((string)place!["member"]!, (int)place["messages"]!, (int)place["texts"]!)));
        Assert.Equal(2, run.ReportData["unread"]![0]!["reason"]!.AsArray().Count);
    }

    [Fact]
    public void Where_all_is_read_nothing_is_said_of_it()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"), ArchiveLines.Text("m2", "hello"));
        run.Screen("--archive", "a.jsonl", "--lang", "en", "--all");
        Assert.DoesNotContain("could not be read whole", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), ((int)run.ReportData["totals"]!["unread"]!, run.ReportData["unread"]!.AsArray().Count));
        Assert.All(run.Findings, line => Assert.Null(line["unread"]));
    }

    [Fact]
    public void A_private_message_that_is_not_looked_at_is_not_told_of()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", Link("m1", "\"caption\":\"x\"", room: "wr-private"));
        run.Write("directory.json", JsonSerializer.Serialize(new
        {
            employees = new[] { new { id = "zhang.wei" }, new { id = "li.na" } },
            rooms = new[] { new { id = "wr-private", purpose = "Private" } },
        }));
        run.Screen("--archive", "a.jsonl", "--directory", "directory.json");
        Assert.Empty(run.Findings);
        Assert.Equal(0, (int)run.ReportData["totals"]!["unread"]!);
    }

    [Fact]
    public void What_stands_there_appears_nowhere()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", Link("m1", $"\"caption\":\"{Hidden}\",\"{Hidden}\":\"x\""));
        run.Screen("--archive", "a.jsonl", "--all");
        Assert.DoesNotContain(Hidden, run.Output + run.Report + run.Text("screening-out/findings.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_line_is_rejected_as_that()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", """{"seq":1,"msgid":"m1","publickey_ver":3,"encrypt_random_key":"a2V5","encrypt_chat_msg":"bXNn"}""");
        Assert.Equal(1, run.Screen("--archive", "a.jsonl", "--lang", "en"));
        Assert.Equal("encrypted", (string?)Assert.Single(run.Rejects)["code"]);
        Assert.Contains("still encrypted", run.Output, StringComparison.Ordinal);
    }

    private static string Link(string id, string members, string room = "wr-sales") =>
        $$"""{"msgid":"{{id}}","action":"send","from":"zhang.wei","tolist":["li.na"],"roomid":"{{room}}","msgtime":1772413200000,"msgtype":"link","link":{ {{members}} } }""";
}
