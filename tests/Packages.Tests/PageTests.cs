using System.Text.RegularExpressions;

namespace Packages.Tests;

/// <summary>What is read beside the assembly: the package's page and its formats.</summary>
public partial class PageTests
{
    public static TheoryData<string> All => PackageTests.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Its_page_is_its_own_and_begins_with_how_to_get_it(string id)
    {
        var package = PackedPackage.Of(id);
        var page = package.Text(package.Value("readme")!);

        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Folder(id), "README.md")), page);
        Assert.Contains(Repository.IsTool(id) ? $"dotnet tool install --global {id}" : $"dotnet add package {id}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_links_lead_somewhere_from_wherever_it_is_read(string id)
    {
        var folder = Repository.Folder(id);
        var inside = $"{Repository.Home}/blob/main/";
        foreach (var page in Directory.EnumerateFiles(folder, "*.md").Where(page => Path.GetFileName(page) is "README.md" or "FORMATS.md" or "EXPRESSIONS.md"))
        {
            foreach (var target in Links().Matches(File.ReadAllText(page)).Select(link => link.Groups[1].Value))
            {
                Assert.True(target.StartsWith('#') || target.StartsWith("https://", StringComparison.Ordinal), $"{id}, {Path.GetFileName(page)}: {target} leads nowhere from a package.");
                if (target.StartsWith(inside, StringComparison.Ordinal)) Assert.True(File.Exists(Path.Combine(Repository.Root, target[inside.Length..].Split('#')[0])), $"{id}: {target} is not there.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_formats_are_packed_with_it_and_named_on_its_page(string id)
    {
        var package = PackedPackage.Of(id);
        var page = package.Text("README.md");
        string[] formats = [.. Directory.EnumerateFiles(Repository.Folder(id)).Where(file => Path.GetFileName(file) is "FORMATS.md" or "EXPRESSIONS.md" || file.EndsWith(".schema.json", StringComparison.Ordinal))];

        Assert.All(formats, file =>
        {
            Assert.Equal(File.ReadAllText(file), package.Text(Path.GetFileName(file)));
            Assert.Contains(Path.GetFileName(file), page, StringComparison.Ordinal);
        });
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();
}
