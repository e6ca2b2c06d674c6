using System.Text.Json;

namespace ArchiveScreening.Tests;

public class ReportPageTests
{
    private const string Evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public void A_name_never_becomes_markup()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block", from: "zhang<b>", room: "wr-1"), ArchiveLines.Text("<i>m2", "review", room: "wr-1"));
        run.Write("directory.json", Directory());
        Assert.True(run.Screen("--archive", "a.jsonl", "--directory", "directory.json") == 0, run.Error);
        Assert.DoesNotContain("<script>alert", run.Report, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", run.Report, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>m2", run.Report, StringComparison.Ordinal);
        Assert.Equal(2, Count(run.Report, "<script"));
        Assert.Equal(2, Count(run.Report, "</script"));
        // The script puts text into the page as text only.
        Assert.DoesNotContain("innerHTML", run.Report, StringComparison.Ordinal);
        Assert.DoesNotContain("insertAdjacentHTML", run.Report, StringComparison.Ordinal);
        Assert.Equal(Evil, (string?)run.ReportData["rooms"]![0]!["name"]);
    }

    [Fact]
    public void The_page_loads_nothing()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        run.Screen("--archive", "a.jsonl");
        var page = run.Report.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
        foreach (var load in new[] { "http:", "https:", "src=", "@import", "<link", "fetch(", "XMLHttpRequest" })
        {
            Assert.DoesNotContain(load, page, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "lang=\"zh-CN\"")]
    [InlineData("en", "lang=\"en\"")]
    public void It_opens_in_the_chosen_language_and_holds_both(string language, string attribute)
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        run.Screen("--archive", "a.jsonl", "--lang", language);
        Assert.Contains("<html " + attribute, run.Report, StringComparison.Ordinal);
        Assert.Equal(language, (string?)run.ReportData["lang"]);
        Assert.Equal(["文本含有 block", "The text says block"], run.ReportData["texts"]![0]!.AsArray().Select(text => (string?)text));
        Assert.Equal(("文明用语", "Language"), ((string?)run.ReportData["clauses"]![0]!["zh"], (string?)run.ReportData["clauses"]![0]!["en"]));
    }

    [Fact]
    public void Its_charts_add_up_to_the_findings()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block review notify"), ArchiveLines.Text("m2", "review", room: "wr-2", at: 0), ArchiveLines.Text("m3", "notify", room: ""));
        run.Screen("--archive", "a.jsonl");
        var data = run.ReportData;
        Assert.Equal(5, (int)data["totals"]!["findings"]!);
        Assert.Equal(5, Sum("clauses"));
        Assert.Equal(5, Sum("rooms"));
        Assert.Equal(5, Sum("days") + data["noDay"]!.AsArray().Sum(count => (int)count!));
        Assert.Equal(5, data["findings"]!.AsArray().Count);
        Assert.Equal(["Block", "Review", "Review", "Notify", "Notify"], data["findings"]!.AsArray().Select(finding => (string?)finding!["enforcement"]));

        int Sum(string chart) => data[chart]!.AsArray().Sum(bar => bar!["counts"]!.AsArray().Sum(count => (int)count!));
    }

    [Fact]
    public void It_lists_the_gravest_and_no_more_than_a_page_can_hold()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", [.. Enumerable.Range(0, 2500).Select(i => ArchiveLines.Text($"m{i}", i == 2400 ? "block" : "review"))]);
        run.Screen("--archive", "a.jsonl", "--quiet");
        var listed = run.ReportData["findings"]!.AsArray();
        Assert.Equal(WorstFindings.Listed, listed.Count);
        Assert.Equal("m2400", (string?)listed[0]!["msgid"]);
        Assert.Equal("m0", (string?)listed[1]!["msgid"]);
        Assert.Equal(2500, (int)run.ReportData["totals"]!["findings"]!);
    }

    private static string Directory() => JsonSerializer.Serialize(new
    {
        employees = new[] { new { id = "zhang<b>", name = Evil }, new { id = "zhang.wei", name = "张伟" }, new { id = "li.na", name = "李娜" } },
        rooms = new[] { new { id = "wr-1", name = Evil, purpose = "Work", workGroup = "Yes" } },
    });

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
