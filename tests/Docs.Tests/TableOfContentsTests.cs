using System.Text.RegularExpressions;
using Docs.Tests.Pages;

namespace Docs.Tests;

/// <summary>A reader of the built pages finds every page.</summary>
public partial class TableOfContentsTests
{
    // The first page is where the site opens; decisions are listed on a page of their own.
    private static readonly string[] s_elsewhere = ["docs/index.md"];

    [Fact]
    public void Every_page_of_docs_is_in_the_table_of_contents()
    {
        var listed = Listed().ToHashSet(StringComparer.Ordinal);

        Expect.None(Repository.Pages.Keys.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !page.StartsWith("docs/decisions/", StringComparison.Ordinal))
            .Except(s_elsewhere).Where(page => !listed.Contains(page)));
    }

    [Fact]
    public void What_it_lists_is_there() =>
        Expect.None(Listed().Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal) && !Repository.Holds(path)));

    private static IEnumerable<string> Listed() => Target().Matches(File.ReadAllText(Repository.Full("docs/toc.yml")))
        .Select(target => Repository.Relative(Path.GetFullPath(Path.Combine("docs", target.Groups[1].Value), Repository.Root)));

    [GeneratedRegex(@"href: (\S+)")]
    private static partial Regex Target();
}
