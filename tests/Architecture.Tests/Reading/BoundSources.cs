using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Architecture.Tests.Reading;

/// <summary>
/// The sources of <c>src</c>, compiled in memory as far as names need it. Source generators do not run: what they add is not seen,
/// and an error for its absence is of no interest here.
/// </summary>
internal sealed class BoundSources
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<BoundSources> s_current = new(() => new BoundSources());

    private readonly Dictionary<string, CSharpCompilation> _compilations = [];
    private readonly Dictionary<SyntaxTree, SourceFile> _files = [];

    private BoundSources()
    {
        var own = SourceTree.Projects.Select(project => project.Name).ToHashSet();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !own.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray();
        foreach (var project in SourceTree.Projects) _compilations.Add(project.Name, Compile(project, platform));
        References = Find();
    }

    /// <summary>The sources of this tree, bound once for all that ask.</summary>
    public static BoundSources Current => s_current.Value;

    /// <summary>Every name that another file declares, in the order of the files and their lines.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The types and namespaces that the declarations name and that were not found: whatever refers to them is not seen.</summary>
    public IEnumerable<string> Missing() => _compilations.Values.SelectMany(compilation => compilation.GetDeclarationDiagnostics())
        .Where(diagnostic => diagnostic.Id is "CS0246" or "CS0234").Select(diagnostic => diagnostic.ToString());

    /// <summary>The records that hosts see, nested ones too.</summary>
    public IEnumerable<INamedTypeSymbol> PublicRecords() => _compilations.Values
        .SelectMany(compilation => compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type)).OfType<INamedTypeSymbol>()
        .Where(type => type.IsRecord && IsSeen(type));

    private static bool IsSeen(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsSeen(type.ContainingType));

    private IReadOnlyList<Reference> Find() =>
        [.. _compilations.Values.AsParallel()
            .SelectMany(compilation => compilation.SyntaxTrees.Where(_files.ContainsKey).Select(tree => (compilation, tree)))
            .SelectMany(file => new ReferenceFinder(file.compilation.GetSemanticModel(file.tree), _files).References())
            .OrderBy(reference => reference.From.Name, StringComparer.Ordinal).ThenBy(reference => reference.Line).ThenBy(reference => reference.Symbol, StringComparer.Ordinal)];

    private CSharpCompilation Compile(SourceProject project, ImmutableArray<MetadataReference> platform)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.None);
        var trees = project.Files.AsParallel().AsOrdered()
            .Select(file => (file, tree: CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), parse, file.Path))).ToList();
        foreach (var (file, tree) in trees) _files.Add(tree, file);

        var usings = project.Usings.Select(name => $"global using {name};\n");
        var friends = project.Friends.Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]");
        return CSharpCompilation.Create(project.Name,
            [.. trees.Select(parsed => parsed.tree), CSharpSyntaxTree.ParseText(ImplicitUsings + string.Concat(usings) + string.Join('\n', friends), parse)],
            [.. platform, .. Reached(project).Select(name => _compilations[name].ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static IEnumerable<string> Reached(SourceProject project) =>
        project.References.SelectMany(name => Reached(SourceTree.Projects.Single(other => other.Name == name)).Append(name)).Distinct();
}
