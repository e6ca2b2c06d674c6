using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Packages.Tests;

/// <summary>What each package says of itself, and what is in it.</summary>
public class PackageTests
{
    /// <summary>Direct dependencies that a package names to pin them, with who asks for a version that is not to be had.</summary>
    private static readonly Dictionary<string, string[]> s_pinned = new()
    {
        ["WeChatPolicy.Rules.RulesEngine"] = ["FastExpressionCompiler", "System.Linq.Dynamic.Core"],
    };

    /// <summary>Siblings that a package brings along, so that a host adds one package and has both.</summary>
    private static readonly Dictionary<string, string[]> s_broughtAlong = new()
    {
        ["WeChatPolicy.Rules.AspNetCore"] = ["WeChatPolicy.Rules.HealthChecks"],
    };

    /// <summary>Packages whose assembly has another name.</summary>
    private static readonly Dictionary<string, string> s_assemblies = new() { ["PdfPig"] = "UglyToad.PdfPig" };

    public static TheoryData<string> All => [.. Repository.Packages];

    public static TheoryData<string> Libraries => [.. Repository.Packages.Where(package => !Repository.IsTool(package))];

    [Theory]
    [MemberData(nameof(All))]
    public void It_says_who_made_it_where_it_lives_and_under_which_licence(string id)
    {
        var package = PackedPackage.Of(id);

        Assert.Equal(id, package.Value("id"));
        Assert.Equal("MIT", package.Value("license"));
        Assert.Equal(Repository.Home, package.Value("projectUrl"));
        Assert.StartsWith(Repository.Home, package.Value("releaseNotes"), StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(package.Value("description")));
        Assert.False(string.IsNullOrWhiteSpace(package.Value("tags")));
        var repository = package.Metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(Repository.Home, (string?)repository.Attribute("url"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "LICENSE")), package.Bytes("LICENSE"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.md")), package.Bytes("THIRD-PARTY-NOTICES.md"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_icon_is_a_png_of_128_by_128(string id)
    {
        var package = PackedPackage.Of(id);
        var icon = package.Bytes(package.Value("icon")!);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], icon[..8]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    /// <summary>Mixed versions would fail at run time, where nobody looks.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_asks_for_exactly_its_own_version_of_its_siblings(string id)
    {
        var package = PackedPackage.Of(id);

        Assert.All(package.Dependencies.Where(other => Repository.Packages.Contains(other.Id)), other => Assert.Equal($"[{package.Version}]", other.Range));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_asks_directly_for_nothing_that_it_does_not_use(string id)
    {
        var package = PackedPackage.Of(id);
        using var assembly = package.Assembly();
        var reader = assembly.GetMetadataReader();
        var used = reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).ToHashSet();
        var unused = package.Dependencies.Select(other => other.Id).Where(other => !used.Contains(s_assemblies.GetValueOrDefault(other, other))).Except(s_pinned.GetValueOrDefault(id, [])).Except(s_broughtAlong.GetValueOrDefault(id, [])).ToList();

        Assert.True(unused.Count == 0, $"{id} asks for {string.Join(", ", unused)} and uses {string.Join(", ", used)}.");
    }

    [Fact]
    public void What_is_pinned_is_asked_for() => Assert.All(s_pinned, pinned => Assert.All(pinned.Value, other => Assert.Contains(other, PackedPackage.Of(pinned.Key).Dependencies.Select(dependency => dependency.Id))));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_holds_one_assembly_for_the_one_framework_and_text(string id)
    {
        var package = PackedPackage.Of(id);
        string[] binary = ["icon.png", package.AssemblyPath, $"lib/net10.0/{id}.xml", $"{id}.nuspec", "LICENSE"];

        Assert.All(package.Files, path => Assert.True(binary.Contains(path) || path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".schema.json", StringComparison.Ordinal) || path == $"buildTransitive/{id}.targets", $"{path} is packed and is no text."));
        Assert.Equal(["net10.0"], package.Metadata.Descendants().Where(element => element.Name.LocalName == "group").Select(group => (string?)group.Attribute("targetFramework")).Distinct());
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_was_built_so_that_the_same_sources_give_the_same_bytes(string id)
    {
        using var assembly = PackedPackage.Of(id).Assembly();

        Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    /// <summary>What compiles at run time says so instead of failing in a host that cannot.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_promises_to_be_trimmed_or_warns_where_it_is_entered(string id)
    {
        var package = PackedPackage.Of(id);
        using var assembly = package.Assembly();
        var reader = assembly.GetMetadataReader();
        if (Repository.IsAheadOfTime(id))
        {
            Assert.Contains(reader.GetAssemblyDefinition().GetCustomAttributes(), attribute => reader.GetBlobBytes(reader.GetCustomAttribute(attribute).Value).AsSpan().IndexOf("IsTrimmable"u8) >= 0);
            return;
        }

        // A static public class is a way in; so is a class whose objects a static method of it gives.
        var unwarned = reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => IsEntry(reader, type) && !(Carries(reader, type, "RequiresDynamicCodeAttribute") && Carries(reader, type, "RequiresUnreferencedCodeAttribute")))
            .Select(type => reader.GetString(type.Name)).Where(name => name != "WorkflowFunctions").ToList();

        Assert.Empty(unwarned);
    }

    /// <summary>A host may leave the prepared tables out; the list of them that tells a linker so is all of them.</summary>
    [Fact]
    public void The_tables_that_a_host_may_leave_out_are_all_that_are_prepared()
    {
        var package = PackedPackage.Of("WeChatPolicy.Rules.Text");
        using var assembly = package.Assembly();
        var reader = assembly.GetMetadataReader();
        var prepared = reader.ManifestResources.Select(handle => reader.GetString(reader.GetManifestResource(handle).Name)).Where(name => name.StartsWith("Prepared/", StringComparison.Ordinal));
        var listed = XDocument.Load(Path.Combine(Repository.Folder("WeChatPolicy.Rules.Text"), "Tables", "ILLink.Substitutions.xml")).Descendants("resource").Select(element => (string?)element.Attribute("name"));

        Assert.Equal(prepared.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static bool IsEntry(MetadataReader reader, TypeDefinition type) =>
        (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public
        && (reader.GetString(type.Name) == "WorkflowClauses" || (type.Attributes & (System.Reflection.TypeAttributes.Abstract | System.Reflection.TypeAttributes.Sealed)) == (System.Reflection.TypeAttributes.Abstract | System.Reflection.TypeAttributes.Sealed));

    private static bool Carries(MetadataReader reader, TypeDefinition type, string attribute) => type.GetCustomAttributes().Select(reader.GetCustomAttribute)
        .Any(other => other.Constructor.Kind == HandleKind.MemberReference
            && reader.GetMemberReference((MemberReferenceHandle)other.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name) == attribute);
}
