namespace Samples.Tests;

/// <summary>Every block of every sample's README is what it says: commands print what is shown, code is that of the sample.</summary>
public class SampleReadmeTests
{
    // What the service answers is held where it runs.
    private const string Service = "ScreeningService";

    public static TheoryData<string, string, string> Shown
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var block in ReadmeBlock.OfSamples().Where(block => block.Language == "console" && !block.File.Contains(Service, StringComparison.Ordinal)))
            {
                foreach (var (command, prints) in block.Commands()) data.Add(block.ToString(), command, string.Join('\n', prints));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task A_command_prints_what_is_shown(string place, string command, string shown)
    {
        Assert.True(SampleProgram.TryParse(command, out var project, out var arguments), $"{place}: '{command}' runs no sample; what only has to be typed stands in a block of the language sh.");

        var printed = await SampleProgram.RunAsync(project, arguments, TestContext.Current.CancellationToken);

        var difference = Expectation.Difference(shown.Split('\n'), printed);
        Assert.True(difference is null, $"{place}: {command}\n{difference}");
    }

    [Fact]
    public void Every_block_is_held_by_its_language()
    {
        Assert.Empty(ReadmeBlock.OfSamples().Where(block => block.Language is not ("console" or "sh" or "csharp" or "json")).Select(block => $"{block}: '{block.Language}'"));
    }

    [Fact]
    public void What_is_only_to_be_typed_names_projects_that_there_are()
    {
        var lines = ReadmeBlock.OfSamples().Where(block => block.Language == "sh").SelectMany(block => block.Lines.Select(line => (block, line)));
        foreach (var (block, line) in lines)
        {
            if (!SampleProgram.TryParse(line, out var project, out _)) continue;
            Assert.True(Directory.Exists(Path.Combine(Repository.Root, project)), $"{block}: there is no {project}");
        }
    }

    [Fact]
    public void Code_that_is_shown_is_that_of_the_sample()
    {
        foreach (var block in ReadmeBlock.OfSamples().Where(block => block.Language == "csharp"))
        {
            var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(block.File)!);
            var shown = string.Join('\n', block.Lines).Trim();
            var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
            Assert.True(sources.Any(path => File.ReadAllText(path).ReplaceLineEndings("\n").Contains(shown, StringComparison.Ordinal)), $"{block}: no file of {folder} holds this code");
        }
    }

    [Fact]
    public void Every_sample_has_a_readme_and_each_but_a_tool_of_measuring_or_a_library_shows_what_it_prints()
    {
        var samples = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "samples")).Select(Path.GetFileName).Where(name => Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", name!), "*.csproj").Any());
        var shown = ReadmeBlock.OfSamples().Where(block => block.Language == "console").Select(block => block.File.Split('/', '\\')[1]).ToHashSet();
        Assert.All(samples, name => Assert.True(File.Exists(Path.Combine(Repository.Root, "samples", name!, "README.md")), name));
        Assert.Empty(samples.Where(name => !name!.EndsWith(".Load", StringComparison.Ordinal) && !IsLibrary(name)).Except(shown));
    }

    private static bool IsLibrary(string sample) => File.ReadAllText(Path.Combine(Repository.Root, "samples", sample, $"{sample}.csproj")).Contains("<NativeLib>", StringComparison.Ordinal);
}
