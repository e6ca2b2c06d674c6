using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ArchiveScreening.Tests;

public class RejectsFileTests
{
    private const string Secret = "{\"text\":\"the password is hunter2";

    [Fact]
    public void A_line_has_exactly_the_properties_of_the_contract_and_no_text()
    {
        using var run = new ScreeningRun();
        var first = ArchiveLines.Text("m1", "hello");
        run.Write("a.jsonl", first, Secret);
        Assert.Equal(1, run.Screen("--archive", "a.jsonl", "--lang", "en"));
        var reject = Assert.Single(run.Rejects);
        Assert.Equal(["archive", "line", "offset", "length", "sha256", "code", "reason"], reject.AsObject().Select(pair => pair.Key));
        Assert.Equal("a.jsonl", (string?)reject["archive"]);
        Assert.Equal(2, (int)reject["line"]!);
        Assert.Equal(Encoding.UTF8.GetByteCount(first) + 1, (int)reject["offset"]!);
        Assert.Equal(Secret.Length, (int)reject["length"]!);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Secret))), (string?)reject["sha256"]);
        Assert.Equal("broken-json", (string?)reject["code"]);
        Assert.NotEqual("", (string?)reject["reason"]);
        Assert.DoesNotContain("hunter2", run.Text("screening-out/rejects.jsonl") + run.Report + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_raw_line_is_written_only_where_asked_for()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", Secret);
        run.Screen("--archive", "a.jsonl", "--raw-rejects");
        Assert.Equal(Secret, (string?)Assert.Single(run.Rejects)["raw"]);
        Assert.DoesNotContain("hunter2", run.Report + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_is_judged_and_rejected_and_blank_lines_are_counted_apart()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"), "", "nonsense", "  ", ArchiveLines.Text("m2", "review"), "[]", "null");
        run.Screen("--archive", "a.jsonl", "--all", "--lang", "en");
        Assert.Contains("Read 5 = judged 2 + rejected 3 (blank lines, not counted: 2)", run.Output, StringComparison.Ordinal);
        JsonNode totals = run.ReportData["totals"]!;
        Assert.Equal((5, 2, 3, 2), ((int)totals["read"]!, (int)totals["judged"]!, (int)totals["rejected"]!, (int)totals["blank"]!));
        Assert.Equal(2, run.Findings.Count);
        Assert.Equal([3, 6, 7], run.Rejects.Select(reject => (int)reject["line"]!));
    }
}
