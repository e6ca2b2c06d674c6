using System.Text.RegularExpressions;
using Architecture.Tests.Reading;

namespace Architecture.Tests;

/// <summary>The design pages name files; who follows them must find these.</summary>
public partial class DesignPagesTests
{
    private static readonly string[] s_pages = ["text.md", "disguises.md", "tracker.md", "log.md", "rooms.md", "facts-json.md", "options.md", "hosting.md"];

    [Fact]
    public void One_message_is_followed_from_line_to_finding_in_25_files_at_most()
    {
        var way = Step().Matches(Page("rooms.md")).Select(step => step.Groups[1].Value).ToList();
        Assert.InRange(way.Count, 20, 25);
        Expect.None(way.Where(path => !Exists(path)), "files of the way from an archive line to a finding are not there");
    }

    [Fact]
    public void Files_that_the_design_pages_name_are_there() =>
        Expect.None(
            s_pages.SelectMany(page => SourcePath().Matches(Page(page)).Select(path => path.Groups[1].Value).Where(path => !Exists(path)).Select(path => $"{page}: {path}")),
            "files are named and not there");

    private static bool Exists(string path) =>
        SourceTree.Files.Any(file => file.Name.EndsWith($"/{path}", StringComparison.Ordinal) || file.Name.EndsWith($".{path}", StringComparison.Ordinal));

    private static string Page(string name) => File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "design", name));

    [GeneratedRegex(@"^\| \d+ \| `([^`]+\.cs)` \|", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex(@"`((?!tests/|Order/)[\w./-]+/[\w.-]+\.cs)`")]
    private static partial Regex SourcePath();
}
