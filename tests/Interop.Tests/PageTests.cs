using System.Text.RegularExpressions;

namespace Interop.Tests;

/// <summary>Every block of code on the pages is the code that compiles, and what they say is printed is printed.</summary>
[Collection(Alone.Name)]
public partial class PageTests
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(At("Pages"), "*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_block_of_code_is_the_one_that_compiles(string page)
    {
        var text = Text("Pages", page);
        var blocks = Code().Matches(text);

        Assert.Equal(text.Split("```csharp\n").Length - 1, blocks.Count);
        Assert.All(blocks, block => Assert.Equal(Marked(Text("Sources", block.Groups["file"].Value), block.Groups["mark"].Value), block.Groups["code"].Value));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_block_of_output_is_what_the_example_prints(string page)
    {
        foreach (Match block in Output().Matches(Text("Pages", page)))
        {
            await using var printed = new StringWriter { NewLine = "\n" };
            await Examples.All[block.Groups["name"].Value](printed);

            // The version is a digest of the build, too.
            Assert.Equal(block.Groups["text"].Value, Version().Replace(printed.ToString(), "PolicyVersion: \"…\""));
        }
    }

    [Fact]
    public void Each_example_has_a_page_that_names_its_command() =>
        Assert.All(Examples.All.Keys, name => Assert.Contains($"dotnet run --project samples/Interop -- {name}\n", Text("Pages", $"{name}.md"), StringComparison.Ordinal));

    [Fact]
    public async Task An_example_that_there_is_not_is_told_with_those_that_there_are()
    {
        await using var error = new StringWriter();

        Assert.Equal(2, await Examples.RunAsync(["rabbit"], TextWriter.Null, error));
        Assert.Contains("there are queue", error.ToString(), StringComparison.Ordinal);
    }

    // Between two marks, moved to the left edge.
    private static string Marked(string source, string mark)
    {
        var match = Regex.Match(source, $@"^(?<indent> *)// <{mark}>\n(?<code>.*?)\n* *// </{mark}>", RegexOptions.Singleline | RegexOptions.Multiline);
        Assert.True(match.Success, $"no mark {mark}");
        var indent = match.Groups["indent"].Length;
        return string.Concat(match.Groups["code"].Value.Split('\n').Select(line => $"{(line.Length > indent ? line[indent..] : line.TrimStart())}\n"));
    }

    private static string Text(params string[] path) => File.ReadAllText(At(path)).ReplaceLineEndings("\n");

    private static string At(params string[] path) => Path.Combine([AppContext.BaseDirectory, .. path]);

    [GeneratedRegex(@"<!-- code: (?<file>\S+) (?<mark>\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("PolicyVersion: \"[0-9a-f]{16}\"")]
    private static partial Regex Version();

    [GeneratedRegex(@"<!-- prints: (?<name>\S+) -->\n```\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Output();
}
