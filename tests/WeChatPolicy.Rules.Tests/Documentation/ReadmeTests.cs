using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Samples;

namespace WeChatPolicy.Rules.Tests.Documentation;

public class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("ReadmeExample.cs", "readme", 0)]
    [InlineData("ReadmeDuties.cs", "duties", 1)]
    public void Each_example_is_the_code_that_compiles_here(string file, string mark, int block)
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documentation", file)).ReplaceLineEndings("\n");
        var code = Between(source, $"// <{mark}>\n", $"        // </{mark}>").Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line);
        var shown = s_readme.Split("```csharp\n")[block + 1];

        Assert.Equal(string.Join('\n', code), shown[..shown.IndexOf("```", StringComparison.Ordinal)]
            .Replace("Console.WriteLine($\"", "yield return $\"", StringComparison.Ordinal).Replace("\");", "\";", StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_prints_what_the_readme_says() =>
        Assert.Contains(string.Join('\n', ReadmeExample.Run()), s_readme, StringComparison.Ordinal);

    [Fact]
    public void The_example_of_duties_prints_what_the_readme_says()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        var question = A.Message("报价单什么时候能给客户？");

        var printed = ReadmeDuties.Run(engine, question, A.At(1, 14, 30)).Concat(ReadmeDuties.Run(engine, question, A.At(1, 15, 11)).Skip(1));

        Assert.Contains(string.Join('\n', printed), s_readme, StringComparison.Ordinal);
    }

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
