using WeChatPolicy.Samples;

namespace WeChatPolicy.Rules.Tests.Documentation;

public class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_the_code_that_compiles_here()
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documentation", "ReadmeExample.cs")).ReplaceLineEndings("\n");
        var code = Between(source, "// <readme>\n", "        // </readme>").Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);
        var shown = Between(s_readme, "```csharp\n", "```").Replace("Console.WriteLine($\"", "yield return $\"", StringComparison.Ordinal).Replace("\");", "\";", StringComparison.Ordinal);

        Assert.Equal(string.Join('\n', code), shown);
    }

    [Fact]
    public void The_example_prints_what_the_readme_says() =>
        Assert.Contains(string.Join('\n', ReadmeExample.Run()), s_readme, StringComparison.Ordinal);

    [Fact]
    public void The_clause_table_is_the_catalogue()
    {
        using var table = new StringWriter { NewLine = "\n" };
        CatalogMarkdown.Write(table, PolicyCatalog.Clauses);

        Assert.Contains(table.ToString(), s_readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dotnet run --project samples/ArchiveScreening")]
    [InlineData("dotnet test WeChatPolicy.Rules.sln")]
    public void The_two_commands_are_named(string command) => Assert.Contains(command, s_readme, StringComparison.Ordinal);

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
