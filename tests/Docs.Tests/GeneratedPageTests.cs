using Docs.Tests.Generated;
using Docs.Tests.Pages;

namespace Docs.Tests;

/// <summary>Pages that the code writes are as it writes them. Set UPDATE_REFERENCE to write them anew.</summary>
public class GeneratedPageTests
{
    private const string Begins = "<!-- catalogue -->\n";
    private const string Ends = "<!-- /catalogue -->";

    private static readonly bool s_writes = Environment.GetEnvironmentVariable("UPDATE_REFERENCE") is { Length: > 0 };

    public static TheoryData<string> Clauses => [.. ClausePages.Write().Keys];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void The_pages_of_the_clauses_are_the_catalogue(string path) => IsWritten(path, ClausePages.Write()[path]);

    [Fact]
    public void The_table_of_the_chinese_readme_is_the_catalogue()
    {
        var page = Text("README.zh-CN.md");
        var begins = page.IndexOf(Begins, StringComparison.Ordinal) + Begins.Length;
        IsWritten("README.zh-CN.md", $"{page[..begins]}{ChineseCatalogue.Write()}{page[page.IndexOf(Ends, StringComparison.Ordinal)..]}");
    }

    private static void IsWritten(string path, string expected)
    {
        if (s_writes) File.WriteAllText(Repository.Full(path), expected);
        Assert.Equal(expected, File.Exists(Repository.Full(path)) ? Text(path) : "");
    }

    private static string Text(string path) => File.ReadAllText(Repository.Full(path)).ReplaceLineEndings("\n");
}
