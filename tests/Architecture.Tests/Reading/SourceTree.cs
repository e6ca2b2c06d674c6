using System.Xml.Linq;

namespace Architecture.Tests.Reading;

/// <summary>The projects of <c>src</c> as they stand on disk, each after those that it refers to.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Checkout.Root;

    public static IReadOnlyList<SourceProject> Projects { get; } = InOrder(
        [.. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)]);

    public static IEnumerable<SourceFile> Files => Projects.SelectMany(project => project.Files);

    private static SourceProject Read(string path)
    {
        var xml = XDocument.Load(path);
        var folder = Path.GetDirectoryName(path)!;
        var name = Path.GetFileNameWithoutExtension(path);
        return new SourceProject(name, folder, Items("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'))).ToList(),
            Items("InternalsVisibleTo").ToList(), Items("Using").ToList(),
            [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => SourceFile.At(name, folder, file)).Where(file => !file.IsBuilt)]);

        IEnumerable<string> Items(string item) => xml.Descendants(item).Select(element => (string?)element.Attribute("Include")).OfType<string>();
    }

    private static List<SourceProject> InOrder(IReadOnlyList<SourceProject> projects)
    {
        var ordered = new List<SourceProject>();
        foreach (var project in projects) Add(project);
        return ordered;

        void Add(SourceProject project)
        {
            if (ordered.Contains(project)) return;
            foreach (var reference in project.References) Add(projects.Single(other => other.Name == reference));
            ordered.Add(project);
        }
    }
}
