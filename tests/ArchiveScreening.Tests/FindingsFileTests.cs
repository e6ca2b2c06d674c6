using System.Text.Json.Nodes;

namespace ArchiveScreening.Tests;

public class FindingsFileTests
{
    [Fact]
    public void A_line_has_exactly_the_properties_of_the_contract()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        run.Screen("--archive", "a.jsonl");
        var line = Assert.Single(run.Findings);
        Assert.Equal(["msgid", "outcome", "findings"], Names(line));
        var finding = Assert.Single(line["findings"]!.AsArray())!;
        Assert.Equal(["id", "subject", "rule", "clause", "kind", "severity", "confidence", "enforcement", "message", "remedy", "evidence"], Names(finding));
        Assert.Equal(["type", "part", "start", "length", "excerpt"], Names(Assert.Single(finding["evidence"]!.AsArray())!));
    }

    [Fact]
    public void Its_values_are_those_of_the_decision()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        run.Screen("--archive", "a.jsonl");
        var line = Assert.Single(run.Findings);
        var finding = line["findings"]![0]!;
        Assert.Equal("m1", (string?)line["msgid"]);
        Assert.Equal("Block", (string?)line["outcome"]);
        Assert.Equal("zhang.wei", (string?)finding["subject"]);
        Assert.Equal("2.2.4/block", (string?)finding["rule"]);
        Assert.Equal("2.2.4", (string?)finding["clause"]);
        Assert.Equal(("Violation", "High", "Certain", "Block"), ((string?)finding["kind"], (string?)finding["severity"], (string?)finding["confidence"], (string?)finding["enforcement"]));
    }

    [Fact]
    public void Only_messages_with_findings_are_written_unless_all_are_asked_for()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"), ArchiveLines.Text("m2", "review"), ArchiveLines.Text("m3", "bye"));
        run.Screen("--archive", "a.jsonl");
        Assert.Equal(["m2"], Ids(run));
        run.Screen("--archive", "a.jsonl", "--all");
        Assert.Equal(["m1", "m2", "m3"], Ids(run));
        Assert.Equal(["Pass", "Review", "Pass"], run.Findings.Select(line => (string?)line["outcome"]));
        Assert.Empty(run.Findings[0]["findings"]!.AsArray());
    }

    [Fact]
    public void Lines_stand_in_input_order_across_batches()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", [.. ArchiveLines.Many(3000)]);
        run.Screen("--archive", "a.jsonl", "--all", "--quiet");
        Assert.Equal(Enumerable.Range(0, 3000).Select(i => $"m{i}"), Ids(run));
    }

    [Theory]
    [InlineData("zh", "文本含有 block", "请改正")]
    [InlineData("en", "The text says block", "Put it right")]
    public void Messages_are_in_the_chosen_language_and_readable(string language, string message, string remedy)
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        run.Screen("--archive", "a.jsonl", "--lang", language);
        Assert.Contains($"\"message\":\"{message}\"", run.Text("screening-out/findings.jsonl"), StringComparison.Ordinal);
        Assert.Contains($"\"remedy\":\"{remedy}\"", run.Text("screening-out/findings.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_whose_id_came_before_is_judged_again_and_flagged()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"), ArchiveLines.Text("m1", "block"));
        run.Screen("--archive", "a.jsonl", "--lang", "en");
        Assert.Equal(2, run.Findings.Count);
        Assert.Null(run.Findings[0]["duplicate"]);
        Assert.True((bool?)run.Findings[1]["duplicate"]);
        Assert.Contains("Messages whose id came before: 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Awkward_ids_survive()
    {
        using var run = new ScreeningRun();
        var id = "a\"b\\c\u0001\u2028😀<é";
        run.Write("a.jsonl", ArchiveLines.Text(id, "block"));
        run.Screen("--archive", "a.jsonl");
        Assert.Equal(id, (string?)Assert.Single(run.Findings)["msgid"]);
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(pair => pair.Key);

    private static IEnumerable<string?> Ids(ScreeningRun run) => run.Findings.Select(line => (string?)line["msgid"]);
}
