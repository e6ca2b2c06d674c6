using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Packages.Tests;

/// <summary>A package as it was packed, read into memory.</summary>
internal sealed class PackedPackage
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("WECHATPOLICY_PACKAGES");
    private readonly Dictionary<string, byte[]> _files;

    private PackedPackage(string id, string file)
    {
        Id = id;
        _files = Read(file);
        var nuspec = XDocument.Parse(Text($"{id}.nuspec"));
        Metadata = nuspec.Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        Version = Value("version")!;
    }

    public string Id { get; }

    public string Version { get; }

    public XElement Metadata { get; }

    /// <summary>The paths of all that is in it, without what the container itself needs.</summary>
    public IEnumerable<string> Files => _files.Keys.Where(path => !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal) && path != "[Content_Types].xml");

    /// <summary>What it asks for directly: ids with ranges of versions.</summary>
    public IEnumerable<(string Id, string Range)> Dependencies =>
        Metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => ((string)element.Attribute("id")!, (string)element.Attribute("version")!));

    public string AssemblyPath => $"lib/net10.0/{Id}.dll";

    /// <summary>The package of a name; the test is skipped where nothing was packed.</summary>
    public static PackedPackage Of(string id)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(s_folder), "Nothing was packed: run packaging/pack FOLDER, and name the folder in WECHATPOLICY_PACKAGES.");
        return new PackedPackage(id, Beside(id, ".nupkg"));
    }

    /// <summary>The one file of a package in the folder that ends so.</summary>
    public static string Beside(string id, string ending) =>
        Assert.Single(Directory.EnumerateFiles(s_folder!, $"{id}.*{ending}"), file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));

    public string? Value(string element) => Metadata.Elements().SingleOrDefault(other => other.Name.LocalName == element)?.Value;

    public bool Has(string path) => _files.ContainsKey(path);

    public byte[] Bytes(string path) => _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException($"{Id} has no {path}; it has {string.Join(", ", Files)}.");

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path)).TrimStart('\uFEFF');

    public PEReader Assembly() => new([.. Bytes(AssemblyPath)]);

    /// <summary>The bytes of its symbols, which lie in a package of their own.</summary>
    public byte[] Symbols() => Read(Beside(Id, ".snupkg"))[$"lib/net10.0/{Id}.pdb"];

    private static Dictionary<string, byte[]> Read(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }
}
