using System.Xml.Linq;

namespace Packages.Tests;

/// <summary>The sources that the packages were made from.</summary>
internal static class Repository
{
    public static string Root { get; } = Checkout.Root;

    /// <summary>The projects of <c>src</c>, each of which is one package.</summary>
    public static IReadOnlyList<string> Packages { get; } = [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Where the project lives, as its one place says.</summary>
    public static string Home { get; } = (string)XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants("RepositoryUrl").Single();

    public static string Folder(string package) => Path.Combine(Root, "src", package);

    /// <summary>Whether the package is a command-line tool, which nobody refers to.</summary>
    public static bool IsTool(string package) => Says(package, "PackAsTool");

    /// <summary>Whether the package promises to work in a host that is trimmed or compiled ahead of time.</summary>
    public static bool IsAheadOfTime(string package) => Says(package, "IsAotCompatible");

    private static bool Says(string package, string property) =>
        XDocument.Load(Path.Combine(Folder(package), $"{package}.csproj")).Descendants(property).Any(element => element.Value == "true");
}
