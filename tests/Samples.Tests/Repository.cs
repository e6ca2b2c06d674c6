namespace Samples.Tests;

/// <summary>Where the repository lies: above the folder that the tests were built into.</summary>
internal static class Repository
{
    public static string Root { get; } = Checkout.Root;

    /// <summary>Every README of a sample, by its path from the root.</summary>
    public static IEnumerable<string> SampleReadmes =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples"), "README*.md", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(static path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal);

    /// <summary>The program of a sample, in the configuration that the tests were built in.</summary>
    public static string ProgramOf(string project)
    {
        var parts = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar);
        return Path.Combine(Root, project, "bin", parts[^2], parts[^1], $"{Path.GetFileName(project)}.dll");
    }
}
