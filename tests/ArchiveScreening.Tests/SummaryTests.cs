namespace ArchiveScreening.Tests;

public class SummaryTests
{
    [Fact]
    public void It_tells_totals_clauses_worst_findings_and_files()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"), ArchiveLines.Text("m2", "review"), ArchiveLines.Text("m3", "hello"));
        run.Screen("--archive", "a.jsonl", "--lang", "en");
        foreach (var words in new[] { "Read 3 = judged 3 + rejected 0", "messages/s", "Findings by clause (2 in 2 messages)", "2.2.4", "Language", "Worst findings (2 of 2)", "The text says block", "zhang.wei", "wr-sales", "2026-03-02 09:00" })
        {
            Assert.Contains(words, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Redirected_it_is_plain_and_its_wide_characters_line_up()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"), ArchiveLines.Text("m2", "review"));
        run.Screen("--archive", "a.jsonl");
        Assert.DoesNotContain('\u001b', run.Output);
        var rows = run.Output.Split('\n').Where(line => line.StartsWith('|')).ToArray();
        var wide = rows.Where(row => Width(row) == ScreeningHost.DefaultWidth).ToArray();
        Assert.True(wide.Length > 5, "tables fill the width");
        Assert.All(run.Output.Split('\n').Where(line => !line.StartsWith("  /", StringComparison.Ordinal)), line => Assert.True(Width(line) <= ScreeningHost.DefaultWidth, line));
    }

    [Fact]
    public void Progress_lines_end_at_a_hundred_percent()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", [.. ArchiveLines.Many(2000)]);
        run.Screen("--archive", "a.jsonl", "--lang", "en");
        var lines = run.Output.Split('\n').Where(line => line.StartsWith("Screening ", StringComparison.Ordinal)).ToArray();
        Assert.True(lines.Length >= 2);
        Assert.Contains("100%", lines[^1], StringComparison.Ordinal);
        Assert.Contains("2,000", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void People_whom_the_directory_does_not_list_are_told_of()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block", from: "stranger"));
        run.Write("directory.json", """{ "employees": [ { "id": "li.na", "name": "李娜" } ] }""");
        run.Write("notes.jsonl", """{ "msgid": "elsewhere", "importance": "Urgent" }""");
        run.Screen("--archive", "a.jsonl", "--directory", "directory.json", "--annotations", "notes.jsonl", "--lang", "en");
        Assert.Contains("1 ids are not in the directory", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 annotated messages are not in the archive", run.Output, StringComparison.Ordinal);
    }

    // As terminals do: Chinese characters and full-width signs take two columns.
    private static int Width(string line) => line.TrimEnd().Sum(c => c is >= '\u2e80' and <= '\uffdc' ? 2 : 1);
}
