namespace ArchiveScreening.Tests;

public class DismissedTests
{
    private static readonly string[] s_archive = [ArchiveLines.Text("m1", "block and review"), ArchiveLines.Text("m2", "notify")];

    [Fact]
    public void A_dismissed_finding_is_left_out_and_the_outcome_follows_the_rest()
    {
        using var run = Screened(out var ids);
        run.Write("dismissed.txt", "# looked at on Monday", ids["2.2.4/block"] + "  # not aimed at anybody", "");
        run.Screen("--archive", "a.jsonl", "--dismissed", "dismissed.txt", "--lang", "en");
        var first = run.Findings[0];
        Assert.Equal("Review", (string?)first["outcome"]);
        Assert.Equal(["2.3.2/review"], first["findings"]!.AsArray().Select(finding => (string?)finding!["rule"]));
        Assert.Contains("Findings dismissed and left out: 1 (ids in the list that did not occur: 0)", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (int)run.ReportData["totals"]!["dismissed"]!);
        Assert.DoesNotContain(ids["2.2.4/block"], run.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_all_of_whose_findings_are_dismissed_passes()
    {
        using var run = Screened(out var ids);
        run.Write("dismissed.jsonl", $$"""{"id":"{{ids["2.2.4/notify"]}}","by":"li.na"}""", """{"id":"0123456789abcdef0123"}""");
        run.Screen("--archive", "a.jsonl", "--dismissed", "dismissed.jsonl", "--all", "--lang", "en");
        Assert.Equal("Pass", (string?)run.Findings[1]["outcome"]);
        Assert.Empty(run.Findings[1]["findings"]!.AsArray());
        Assert.Contains("did not occur: 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_something_else_ends_with_2_and_names_the_lines()
    {
        using var run = Screened(out _);
        run.Write("wrong.txt", "two words", "{\"name\":1}", "{");
        Assert.Equal(2, run.Screen("--archive", "a.jsonl", "--dismissed", "wrong.txt"));
        Assert.Contains("line 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 2", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 3", run.Error, StringComparison.Ordinal);
    }

    private static ScreeningRun Screened(out Dictionary<string, string> ids)
    {
        var run = new ScreeningRun();
        run.Write("a.jsonl", s_archive);
        run.Screen("--archive", "a.jsonl");
        ids = run.Findings.SelectMany(line => line["findings"]!.AsArray()).ToDictionary(finding => (string)finding!["rule"]!, finding => (string)finding!["id"]!);
        return run;
    }
}
