using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening.Tests;

/// <summary><c>findings.schema.json</c> says what <c>findings.jsonl</c> is: no line is outside of it, and it allows no value that there is not.</summary>
public class FindingsSchemaTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "findings.schema.json"));
    private static readonly JsonSchema s_schema = JsonSchema.FromText(s_text);

    [Fact]
    public void Every_line_of_the_bundled_archive_is_what_it_says()
    {
        using var run = new ScreeningRun { Policy = PolicyBuilder.CreateDefault };
        run.Screen("--all", "--quiet");
        Assert.True(run.Findings.Count > 100);
        Assert.Contains(run.Findings, line => line["findings"]!.AsArray().Count > 0);
        Assert.All(run.Findings, line => Assert.True(IsValid(line), line.ToJsonString()));
    }

    [Fact]
    public void So_are_lines_of_messages_that_were_read_in_part_or_came_twice()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"), ArchiveLines.Text("m1", "block"), """{"msgid":"m2","action":"send","from":"zhang.wei","tolist":["li.na"],"roomid":"","msgtime":1775000000000,"msgtype":"link","link":{"title":"活动","caption":"x"}}""");
        run.Screen("--archive", "a.jsonl", "--all");
        Assert.True((bool)run.Findings[1]["duplicate"]!);
        Assert.NotNull(run.Findings[2]["unread"]);
        Assert.All(run.Findings, line => Assert.True(IsValid(line), line.ToJsonString()));
    }

    [Fact]
    public void The_last_line_sums_up_and_is_what_it_says_too()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"), "{", """{"seq":3,"msgid":"m2","action":"send","from":"zhang.wei","tolist":["li.na"],"roomid":"wr-1","msgtime":0,"msgtype":"hologram","x":{"content":"好"}}""");
        run.Screen("--archive", "a.jsonl");
        var last = run.Lines("screening-out/findings.jsonl")[^1];
        Assert.True(IsValid(last), last.ToJsonString());
        Assert.Equal((3, 2, 1, 1), ((int)run.Summary["read"]!, (int)run.Summary["judged"]!, (int)run.Summary["rejected"]!, (int)run.Summary["findings"]!));
        Assert.Equal("No", (string?)run.Summary["completeness"]!["isWhole"]);
    }

    [Theory]
    [InlineData("""{"summary":{}}""")]
    [InlineData("""{"msgid":"m1","outcome":"Pass","findings":[],"summary":{}}""")]
    [InlineData("""{"outcome":"Pass","findings":[]}""")]
    [InlineData("""{"msgid":"m1","outcome":"pass","findings":[]}""")]
    [InlineData("""{"msgid":"m1","outcome":"Pass"}""")]
    [InlineData("""{"msgid":"m1","outcome":"Pass","findings":[],"text":"你好"}""")]
    [InlineData("""{"msgid":"m1","outcome":"Pass","findings":[{"id":"1"}]}""")]
    [InlineData("""{"msgid":"m1","outcome":"Pass","duplicate":false,"findings":[]}""")]
    [InlineData("""{"msgid":"m1","outcome":"Pass","unread":[],"findings":[]}""")]
    public void What_is_no_such_line_is_outside(string line) => Assert.False(IsValid(JsonNode.Parse(line)!));

    [Fact]
    public void Its_values_are_those_of_the_types()
    {
        var sets = JsonNode.Parse(s_text)!["$defs"]!;
        var line = sets["message"]!["properties"]!;
        var finding = sets["finding"]!["properties"]!;
        Assert.Equal(Enum.GetNames<Outcome>(), Values(line["outcome"]!));
        Assert.Equal(Enum.GetNames<CompletenessMatter>(), Values(sets["entry"]!["properties"]!["matter"]!));
        Assert.Equal(Enum.GetNames<Ternary>(), Values(sets["completeness"]!["properties"]!["isWhole"]!));
        Assert.Equal(Enum.GetNames<UnreadReason>(), Values(sets["unread"]!["properties"]!["reason"]!));
        Assert.Equal(Enum.GetNames<FindingKind>(), Values(finding["kind"]!));
        Assert.Equal(Enum.GetNames<Severity>(), Values(finding["severity"]!));
        Assert.Equal(Enum.GetNames<Confidence>(), Values(finding["confidence"]!));
        Assert.Equal(Enum.GetNames<Enforcement>(), Values(finding["enforcement"]!));
    }

    private static bool IsValid(JsonNode line)
    {
        using var document = JsonDocument.Parse(line.ToJsonString());
        return s_schema.Evaluate(document.RootElement).IsValid;
    }

    private static IEnumerable<string?> Values(JsonNode set) => set["enum"]!.AsArray().Select(value => (string?)value);
}
