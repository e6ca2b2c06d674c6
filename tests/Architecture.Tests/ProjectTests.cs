using System.Xml.Linq;
using Architecture.Tests.Reading;

namespace Architecture.Tests;

public class ProjectTests
{
    /// <summary>A host's tests, which show what the public contract alone allows.</summary>
    private const string Outsider = "WeChatPolicy.Rules.Outside.Tests";

    private static readonly string[] s_insiders = ["tests", "benchmarks"];

    public static TheoryData<string> Names => [.. SourceTree.Projects.Select(project => project.Name)];

    [Fact]
    public void Internals_are_visible_to_tests_and_benchmarks_alone()
    {
        var own = s_insiders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != Outsider).ToHashSet();
        var others = SourceTree.Projects.SelectMany(project => project.Friends.Where(friend => !own.Contains(friend)).Select(friend => $"{project.Name} → {friend}")).ToList();

        Expect.None(others, "see internals and are no test or benchmark");
    }

    /// <summary>The project files are where one looks for them.</summary>
    [Fact]
    public void No_source_file_opens_internals() =>
        Expect.None(SourceTree.Files.Where(file => File.ReadAllText(file.Path).Contains("InternalsVisibleTo", StringComparison.Ordinal)).Select(file => file.Name), "name InternalsVisibleTo");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_project_is_packed_described_and_part_of_the_solution(string name)
    {
        var project = SourceTree.Projects.Single(other => other.Name == name);
        var xml = XDocument.Load(Path.Combine(project.Folder, $"{name}.csproj"));

        Assert.Equal(name, Path.GetFileName(project.Folder));
        Assert.DoesNotContain(xml.Descendants("IsPackable"), element => element.Value != "true");
        Assert.False(string.IsNullOrWhiteSpace((string?)xml.Descendants("Description").SingleOrDefault()), $"{name} has no Description for its package.");
        Assert.Contains($"\"{name}\"", File.ReadAllText(Path.Combine(SourceTree.Root, "WeChatPolicy.Rules.sln")), StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_of_src_are_packed_unless_they_say_otherwise() =>
        Assert.Equal("true", (string?)XDocument.Load(Path.Combine(SourceTree.Root, "src", "Directory.Build.props")).Descendants("IsPackable").Single());
}
