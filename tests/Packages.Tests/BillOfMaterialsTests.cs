using System.Text.Json;

namespace Packages.Tests;

/// <summary>Beside each package lies what it brings along, as CycloneDX.</summary>
public class BillOfMaterialsTests
{
    public static TheoryData<string> All => PackageTests.All;

    [Theory]
    [MemberData(nameof(All))]
    public void It_lists_all_that_the_package_brings_along(string id)
    {
        var package = PackedPackage.Of(id);
        using var bill = JsonDocument.Parse(File.ReadAllBytes(PackedPackage.Beside(id, ".cdx.json")));
        var about = bill.RootElement.GetProperty("metadata").GetProperty("component");
        var listed = bill.RootElement.GetProperty("components").EnumerateArray().ToDictionary(component => component.GetProperty("name").GetString()!);

        Assert.Equal("CycloneDX", bill.RootElement.GetProperty("bomFormat").GetString());
        Assert.Equal((id, package.Version), (about.GetProperty("name").GetString(), about.GetProperty("version").GetString()));
        Assert.All(package.Dependencies, other => Assert.Equal(other.Range.Trim('[', ']'), listed[other.Id].GetProperty("version").GetString()));
        Assert.All(listed.Where(other => !Repository.Packages.Contains(other.Key)), other =>
        {
            Assert.StartsWith("pkg:nuget/", other.Value.GetProperty("purl").GetString(), StringComparison.Ordinal);
            Assert.True(other.Value.TryGetProperty("licenses", out var licences) && licences.GetArrayLength() > 0, $"{other.Key} has no licence in the bill of {id}.");
        });
    }
}
