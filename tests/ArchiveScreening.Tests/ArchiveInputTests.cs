using System.Text;

namespace ArchiveScreening.Tests;

public class ArchiveInputTests
{
    [Fact]
    public void Several_archives_are_screened_in_the_order_given()
    {
        using var run = new ScreeningRun();
        run.Write("b.jsonl", ArchiveLines.Text("b1", "review"), "broken");
        run.Write("a.jsonl", ArchiveLines.Text("a1", "review"), ArchiveLines.Text("b1", "review"));
        Assert.Equal(1, run.Screen("--archive", "b.jsonl", "--archive", "a.jsonl"));
        Assert.Equal(["b1", "a1", "b1"], run.Findings.Select(line => (string?)line["msgid"]));
        Assert.True((bool?)run.Findings[2]["duplicate"]);
        Assert.Equal("b.jsonl", (string?)Assert.Single(run.Rejects)["archive"]);
        Assert.Equal(["b.jsonl", "a.jsonl"], run.ReportData["archives"]!.AsArray().Select(name => (string?)name));
    }

    [Fact]
    public void An_archive_reached_through_a_link_is_not_overwritten()
    {
        using var run = new ScreeningRun();
        Directory.CreateDirectory(Path.Combine(run.Folder, "screening-out"));
        run.Write("screening-out/findings.jsonl", ArchiveLines.Text("m1", "review"));
        Directory.CreateSymbolicLink(Path.Combine(run.Folder, "link"), Path.Combine(run.Folder, "screening-out"));

        Assert.Equal(2, run.Screen("--archive", "link/findings.jsonl"));
        Assert.Contains("m1", run.Text("screening-out/findings.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        var lines = Encoding.UTF8.GetBytes(ArchiveLines.Text("m1", "review") + "\nbroken\n");
        using var run = new ScreeningRun { StandardInput = () => new MemoryStream(lines) };
        Assert.Equal(1, run.Screen("--archive", "-"));
        Assert.Equal("m1", (string?)Assert.Single(run.Findings)["msgid"]);
        Assert.Equal("stdin", (string?)Assert.Single(run.Rejects)["archive"]);
    }

    [Fact]
    public void An_archive_that_fails_midway_ends_with_2_and_leaves_valid_files()
    {
        using var run = new ScreeningRun { StandardInput = () => new FailingStream([.. ArchiveLines.Many(2000)]) };
        Assert.Equal(2, run.Screen("--archive", "-", "--quiet"));
        Assert.Contains("stdin", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.NotEmpty(run.Findings);
        Assert.Empty(run.Rejects);
    }

    [Fact]
    public void An_older_report_does_not_survive_a_failed_run()
    {
        using var run = new ScreeningRun { StandardInput = () => new FailingStream([]) };
        Directory.CreateDirectory(Path.Combine(run.Folder, "screening-out"));
        run.Write("screening-out/report.html", "old");
        Assert.Equal(2, run.Screen("--archive", "-"));
        Assert.False(run.Has("screening-out/report.html"));
    }

    [Fact]
    public void An_empty_archive_is_done()
    {
        using var run = new ScreeningRun();
        File.WriteAllBytes(Path.Combine(run.Folder, "a.jsonl"), []);
        Assert.Equal(0, run.Screen("--archive", "a.jsonl", "--lang", "en"));
        Assert.Contains("Read 0 = judged 0 + rejected 0", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Gives its lines and then fails, as a disk or a network share does.</summary>
    private sealed class FailingStream(string[] lines) : PipeStream
    {
        private readonly MemoryStream _lines = new(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

        public override int Read(Span<byte> buffer) => _lines.Read(buffer) is var read and > 0 ? read : throw new IOException("the device went away");
    }
}
