using System.Text.RegularExpressions;
using Docs.Tests.Pages;

namespace Docs.Tests;

/// <summary>What a page tells its reader to run or to open is there.</summary>
public partial class CommandTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Projects_and_paths_that_a_page_names_are_there(string page) =>
        Expect.None(Named(Repository.Pages[page]).Where(path => !Repository.Holds(path)).Distinct());

    [Theory]
    [MemberData(nameof(Pages))]
    public void Packages_of_ours_that_a_page_adds_are_there(string page) =>
        Expect.None(Texts(Repository.Pages[page]).SelectMany(text => Added().Matches(text)).Select(name => name.Groups[1].Value).Where(name => !Repository.Holds($"src/{name}/{name}.csproj")).Distinct());

    [Theory]
    [InlineData("run `dotnet run --project samples/Timeline -- --lang en`", "samples/Timeline")]
    [InlineData("see `docs/design/text.md`, and tests/Docs.Tests.", "docs/design/text.md", "tests/Docs.Tests")]
    [InlineData("`dotnet test WeChatPolicy.Rules.sln`", "WeChatPolicy.Rules.sln")]
    [InlineData("`src/NAME/NAME.csproj` and src/… are nobody's")]
    public void A_path_is_seen_where_it_stands(string text, params string[] paths) => Assert.Equal(paths, Named(Page.Read("p.md", text)));

    private static IEnumerable<string> Named(Page page) => Texts(page)
        .SelectMany(text => Project().Matches(text).Concat(Solution().Matches(text)).Concat(InTree().Matches(Address().Replace(text, ""))))
        .Select(path => path.Groups[1].Value.TrimEnd('.', '/', ',', ':'))
        .Where(path => !Placeholder().IsMatch(path)).Distinct();

    // Links are checked by themselves, relative to their page.
    private static IEnumerable<string> Texts(Page page) => page.Blocks.Select(block => block.Text).Concat(page.Lines.Select(line => Target().Replace(line.Text, "]")));

    [GeneratedRegex(@"--project ([\w./-]+)")]
    private static partial Regex Project();

    [GeneratedRegex(@"dotnet (?:test|build|restore|format|pack|publish)(?: (?:whitespace|style))? ([\w./-]+\.(?:sln|csproj))")]
    private static partial Regex Solution();

    [GeneratedRegex(@"(?<![\w/.\\-])((?:src|tests|samples|benchmarks|docs|packaging|\.ci|\.config)/[\w.*-]+(?:/[\w.*-]+)*)")]
    private static partial Regex InTree();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"(?:dotnet (?:add package|package add|tool install(?: -g| --global)?) |PackageReference Include="")(WeChatPolicy\.[\w.]+)")]
    private static partial Regex Added();

    // NAME, P, X.Y: words that stand for others; and what a program makes.
    [GeneratedRegex(@"(?:^|/)(?:[A-Z]+|[A-Z])(?:[./]|$)|(?:^|/)(?:Name|name|category|_site|bin|obj)(?:[./]|$)|-Name\.")]
    private static partial Regex Placeholder();
}
