using System.Xml.Linq;

namespace Docs.Tests.Pages;

/// <summary>The repository as it stands on disk, and the pages in it.</summary>
internal static class Repository
{
    private static readonly string[] s_built = ["bin", "obj", "artifacts", "TestResults", "_site", "node_modules", "screening-out", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = Checkout.Root;

    /// <summary>Every page in Markdown, by its path.</summary>
    public static IReadOnlyDictionary<string, Page> Pages { get; } =
        Markdown(Root).Select(path => Page.Read(Relative(path), File.ReadAllText(path))).OrderBy(page => page.Path, StringComparer.Ordinal).ToDictionary(page => page.Path, StringComparer.Ordinal);

    /// <summary>Where the project lives, where the build says so; links to it are links into this tree.</summary>
    public static string? Url { get; } = XDocument.Load(Full("Directory.Build.props")).Descendants("RepositoryUrl").Select(element => element.Value.TrimEnd('/')).FirstOrDefault();

    public static string Full(string path) => Path.Combine(Root, path);

    /// <summary>Whether a file or a folder is there; one <c>*</c> in the last segment stands for any.</summary>
    public static bool Holds(string path)
    {
        var full = Full(path.TrimEnd('/'));
        if (!path.Contains('*', StringComparison.Ordinal)) return File.Exists(full) || Directory.Exists(full);
        return Path.GetDirectoryName(full) is { } folder && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder, Path.GetFileName(full)).Any();
    }

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Markdown(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Concat(Directory.EnumerateDirectories(folder)
            .Where(child => Path.GetFileName(child) is var name && !s_built.Contains(name) && (name[0] != '.' || name == ".ci"))
            .SelectMany(Markdown));
}
