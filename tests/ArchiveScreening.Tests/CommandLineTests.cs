namespace ArchiveScreening.Tests;

public class CommandLineTests
{
    [Fact]
    public void A_clean_archive_ends_with_0()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "good morning"));
        Assert.Equal(0, run.Screen("--archive", "a.jsonl"));
        Assert.Equal("", run.Error);
        Assert.Empty(run.Findings);
        Assert.Empty(run.Rejects);
    }

    [Fact]
    public void Findings_alone_still_end_with_0()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        Assert.Equal(0, run.Screen("--archive", "a.jsonl"));
    }

    [Fact]
    public void A_rejected_line_ends_with_1()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"), "{broken");
        Assert.Equal(1, run.Screen("--archive", "a.jsonl"));
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("--nonsense")]
    [InlineData("surplus")]
    [InlineData("--archive")]
    [InlineData("--lang", "fr")]
    [InlineData("--lang")]
    [InlineData("--out", "a", "--out", "b")]
    [InlineData("--out", "")]
    [InlineData("--archive", "")]
    [InlineData("--directory", " ")]
    [InlineData("--archive", "-", "--archive", "-")]
    [InlineData("--archive", "missing.jsonl")]
    [InlineData("--archive", ".")]
    [InlineData("--directory", "missing.json")]
    [InlineData("--annotations", "missing.jsonl")]
    [InlineData("--dismissed", "missing.txt")]
    [InlineData("--options", "missing.json")]
    public void Wrong_usage_and_unreadable_input_end_with_2_and_one_line(params string[] args)
    {
        using var run = new ScreeningRun();
        Assert.Equal(2, run.Screen(args));
        Assert.Equal("", run.Output);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("archive-screening: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.False(run.Has("screening-out/findings.jsonl"), "nothing may be written before everything is known to be readable");
    }

    [Fact]
    public void An_unreadable_input_is_named()
    {
        using var run = new ScreeningRun();
        run.Screen("--archive", "missing.jsonl");
        Assert.Contains("missing.jsonl", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--directory", "{")]
    [InlineData("--annotations", "{\"nothing\":")]
    public void A_file_beside_the_archive_that_cannot_be_understood_ends_with_2(string option, string content)
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"));
        run.Write("beside", content);
        Assert.Equal(2, run.Screen("--archive", "a.jsonl", option, "beside"));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("beside", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_is_never_overwritten()
    {
        using var run = new ScreeningRun();
        Directory.CreateDirectory(Path.Combine(run.Folder, "here"));
        run.Write("here/findings.jsonl", ArchiveLines.Text("m1", "hello"));
        Assert.Equal(2, run.Screen("--archive", "here/findings.jsonl", "--out", "here"));
        Assert.Contains("m1", run.Text("here/findings.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_ends_with_2()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"));
        run.Write("file", "");
        Assert.Equal(2, run.Screen("--archive", "a.jsonl", "--out", "file/out"));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Quiet_prints_nothing_and_writes_everything()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"), "broken");
        Assert.Equal(1, run.Screen("--archive", "a.jsonl", "--quiet"));
        Assert.Equal("", run.Output + run.Error);
        Assert.Single(run.Findings);
        Assert.Single(run.Rejects);
        Assert.Contains("<!DOCTYPE html>", run.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Out_names_the_folder()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block"));
        Assert.Equal(0, run.Screen("--archive", "a.jsonl", "--out", "deep/er"));
        Assert.True(run.Has("deep/er/findings.jsonl") && run.Has("deep/er/rejects.jsonl") && run.Has("deep/er/report.html"));
        Assert.Contains(Path.Combine(run.Folder, "deep/er/report.html"), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_every_option_and_exit_code()
    {
        using var run = new ScreeningRun();
        Assert.Equal(0, run.Screen("--help"));
        foreach (var word in new[] { "--archive", "--directory", "--annotations", "--dismissed", "--out", "--options", "--all", "--lang", "--quiet", "--raw-rejects", "130" })
        {
            Assert.Contains(word, run.Output, StringComparison.Ordinal);
        }
    }
}
