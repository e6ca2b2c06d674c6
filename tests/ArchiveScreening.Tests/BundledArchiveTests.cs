using System.Text.Json.Nodes;
using WeChatPolicy.Rules;

namespace ArchiveScreening.Tests;

/// <summary>The archive that comes with the sample, screened by the library's own policy.</summary>
public class BundledArchiveTests(ITestOutputHelper output)
{
    private static readonly string[] s_allowed = ["rules", "mayAlso"];

    [Fact]
    public void Without_an_argument_it_screens_the_bundled_archive_into_the_current_folder()
    {
        using var run = Screened();
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        var totals = run.ReportData["totals"]!;
        Assert.True((int)totals["read"]! >= 300);
        Assert.Equal((int)totals["read"]!, (int)totals["judged"]! + (int)totals["rejected"]!);
        Assert.Equal("archive.jsonl", (string?)run.ReportData["archives"]![0]);
    }

    [Fact]
    public void No_line_of_it_is_rejected()
    {
        using var run = Screened();
        Assert.Empty(run.Rejects);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_second_run_writes_identical_files()
    {
        using var first = Screened("--all");
        using var second = Screened("--all");
        foreach (var file in new[] { "findings.jsonl", "rejects.jsonl", "report.html" })
        {
            Assert.Equal(first.Text($"screening-out/{file}"), second.Text($"screening-out/{file}"));
        }
    }

    [Fact]
    public void Every_expected_finding_is_found()
    {
        using var run = Screened("--all");
        var found = RulesByMessage(run);
        var expected = Expected().Where(line => line["rules"] is not null)
            .SelectMany(line => line["rules"]!.AsArray(), (line, rule) => (Message: (string)line["msgid"]!, Rule: (string)rule!)).ToArray();
        var missed = expected.Where(pair => !found.GetValueOrDefault(pair.Message, []).Contains(pair.Rule)).ToArray();
        output.WriteLine($"recall {expected.Length - missed.Length} of {expected.Length}");
        foreach (var (message, rule) in missed) output.WriteLine($"missed {rule} in {message}");
        Assert.Empty(missed);
    }

    [Fact]
    public void Nothing_is_found_that_is_not_expected()
    {
        using var run = Screened("--all");
        var allowed = Expected().ToDictionary(
            line => (string)line["msgid"]!,
            line => s_allowed.SelectMany(name => line[name]?.AsArray() ?? []).Select(rule => (string)rule!).ToHashSet());
        var surplus = RulesByMessage(run).SelectMany(pair => pair.Value.Where(rule => !allowed.GetValueOrDefault(pair.Key, []).Contains(rule)), (pair, rule) => $"{rule} in {pair.Key}").ToArray();
        output.WriteLine($"{surplus.Length} findings that nobody expected");
        foreach (var line in surplus) output.WriteLine(line);
        Assert.Empty(surplus);
    }

    [Fact]
    public void Private_conversations_are_not_judged()
    {
        using var run = Screened("--all");
        var outcomes = run.Findings.DistinctBy(line => (string)line["msgid"]!).ToDictionary(line => (string)line["msgid"]!, line => (string)line["outcome"]!);
        foreach (var line in Expected().Where(line => line["outcome"] is not null))
        {
            Assert.Equal((string?)line["outcome"], outcomes[(string)line["msgid"]!]);
        }
    }

    private static ScreeningRun Screened(params string[] args)
    {
        var run = new ScreeningRun { Policy = PolicyBuilder.CreateDefault };
        run.Screen(args);
        return run;
    }

    private static Dictionary<string, HashSet<string>> RulesByMessage(ScreeningRun run) => run.Findings
        .GroupBy(line => (string)line["msgid"]!)
        .ToDictionary(group => group.Key, group => group.SelectMany(line => line["findings"]!.AsArray()).Select(finding => (string)finding!["rule"]!).ToHashSet());

    private static IEnumerable<JsonNode> Expected() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "expected.jsonl")).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!);
}
