using System.Text.Json;

namespace ArchiveScreening.Tests;

public class PrivacyTests
{
    private const string Words = "this is block between friends";

    [Fact]
    public void The_text_of_a_private_conversation_appears_nowhere()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", Words, room: "wr-private"), ArchiveLines.Text("m2", "block", room: "wr-work"));
        run.Write("directory.json", JsonSerializer.Serialize(new
        {
            employees = new[] { new { id = "zhang.wei", name = "张伟" }, new { id = "li.na", name = "李娜" } },
            rooms = new[] { new { id = "wr-private", name = "friends", purpose = "Private" }, new { id = "wr-work", name = "work", purpose = "Work" } },
        }));
        run.Screen("--archive", "a.jsonl", "--directory", "directory.json", "--all");
        Assert.Equal(["NotApplicable", "Block"], run.Findings.Select(line => (string?)line["outcome"]));
        Assert.Empty(run.Findings[0]["findings"]!.AsArray());
        Assert.DoesNotContain("between friends", Everything(run), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_judged_message_appears_nowhere_but_in_excerpts()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", Words));
        run.Screen("--archive", "a.jsonl", "--all");
        Assert.Single(run.Findings);
        Assert.DoesNotContain("between friends", Everything(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_steer_the_terminal()
    {
        using var run = new ScreeningRun();
        run.Write("a.jsonl", ArchiveLines.Text("m1", "block", from: "a\u001b[31mb\u202ec[red]"));
        Assert.Equal(0, run.Screen("--archive", "a.jsonl"));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202e', run.Output);
        Assert.Contains("a·[31mb·c[red]", run.Output, StringComparison.Ordinal);
    }

    private static string Everything(ScreeningRun run) =>
        run.Output + run.Error + run.Report + run.Text("screening-out/findings.jsonl") + run.Text("screening-out/rejects.jsonl");
}
