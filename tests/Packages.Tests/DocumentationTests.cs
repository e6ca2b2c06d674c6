using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeChatPolicy.Packaging;

namespace Packages.Tests;

/// <summary>A package documents what a host can see, all of it and nothing else. The compiler's own reading of an assembly is the slow twin of the one that packing uses.</summary>
public class DocumentationTests
{
    private static readonly MetadataReference[] s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string> Libraries => PackageTests.Libraries;

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_documents_public_members_alone_and_all_of_them(string id)
    {
        var package = PackedPackage.Of(id);
        var visible = VisibleNames(id, package.Bytes(package.AssemblyPath));
        var packed = Names(XDocument.Parse(package.Text($"lib/net10.0/{id}.xml")));
        var written = Names(XDocument.Load(Path.Combine(Repository.Folder(id), "bin", "Release", "net10.0", $"{id}.xml")));

        Assert.Equal(written.Where(visible.Contains).Order(StringComparer.Ordinal), packed.Order(StringComparer.Ordinal));
        Assert.NotEmpty(packed);
    }

    [Fact]
    public void What_points_to_a_hidden_member_keeps_its_name_as_code()
    {
        var document = XDocument.Parse("""
            <doc><members>
              <member name="T:A.Shown"><summary>As <see cref="M:A.Hidden.Do(System.Int32)"/> does, <see cref="T:A.Hidden">the other</see> or <see cref="T:System.String"/>.</summary></member>
              <member name="M:A.Hidden.Do(System.Int32)"><summary>Nobody's business.</summary></member>
              <member name="T:A.Hidden"><summary>Nobody's business.</summary></member>
            </members></doc>
            """);

        PublicDocumentation.Reduce(document, new HashSet<string> { "T:A.Shown" });

        Assert.Equal(["T:A.Shown"], Names(document));
        Assert.Equal("""As <c>Do</c> does, <c>the other</c> or <see cref="T:System.String" />.""", string.Concat(document.Descendants("summary").Single().Nodes().Select(node => node.ToString())));
    }

    private static List<string> Names(XDocument document) => [.. document.Descendants("member").Select(member => (string)member.Attribute("name")!)];

    private static HashSet<string> VisibleNames(string id, byte[] assembly)
    {
        var reference = MetadataReference.CreateFromImage(assembly);
        var compilation = CSharpCompilation.Create("packed", references: [.. s_framework.Where(other => Path.GetFileNameWithoutExtension(other.Display!) != id), reference], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        var names = new HashSet<string>();
        var symbols = new Stack<INamespaceOrTypeSymbol>([((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace]);
        while (symbols.TryPop(out var symbol))
        {
            foreach (var member in symbol.GetMembers())
            {
                if (member is INamespaceSymbol space)
                {
                    symbols.Push(space);
                    continue;
                }

                if (!IsVisible(member)) continue;
                names.Add(member.GetDocumentationCommentId()!);
                if (member is INamedTypeSymbol type) symbols.Push(type);
            }
        }

        return names;
    }

    private static bool IsVisible(ISymbol member) => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
