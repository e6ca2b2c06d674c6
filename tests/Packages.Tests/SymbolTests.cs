using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;

namespace Packages.Tests;

/// <summary>A debugger finds the source of what it steps into.</summary>
public class SymbolTests
{
    // "Source Link", in the specification of portable PDBs (CustomDebugInformation).
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string> Libraries => PackageTests.Libraries;

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Its_sources_are_those_of_the_commit_that_it_names(string id)
    {
        var package = PackedPackage.Of(id);
        var commit = (string?)package.Metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit");
        using var symbols = MetadataReaderProvider.FromPortablePdbImage([.. package.Symbols()]);
        var reader = symbols.GetMetadataReader();
        var link = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == s_sourceLink);
        using var map = JsonDocument.Parse(Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)));
        var (root, address) = map.RootElement.GetProperty("documents").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString())).Single();

        Assert.Equal($"{Repository.Home.Replace("https://github.com", "https://raw.githubusercontent.com", StringComparison.Ordinal)}/{commit}/*", address);
        Assert.Equal("/_/*", root);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void No_path_of_the_machine_that_built_it_is_told(string id)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbImage([.. PackedPackage.Of(id).Symbols()]);
        var reader = symbols.GetMetadataReader();

        Assert.All(reader.Documents, handle => Assert.StartsWith("/_/", reader.GetString(reader.GetDocument(handle).Name), StringComparison.Ordinal));
    }
}
