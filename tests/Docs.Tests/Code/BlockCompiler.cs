using Docs.Tests.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Docs.Tests.Code;

/// <summary>
/// Compiles a block as a reader would paste it: a program of its own, with implicit usings and the namespaces of the library. What a fragment takes
/// for granted (an engine, a message, a service collection) is a prelude of the folder <c>Preludes</c>: <c>Host.cs</c> unless a comment
/// <c>prelude: Name</c> stands before the block. A prelude that has the line <c>// block</c> takes the block in there.
/// </summary>
internal static class BlockCompiler
{
    private const string Here = "// block";

    private static readonly CSharpParseOptions s_parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
    private static readonly SyntaxTree s_usings = CSharpSyntaxTree.ParseText(Prelude("Usings"), s_parsing);
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileNameWithoutExtension(path) != "Docs.Tests").Select(path => MetadataReference.CreateFromFile(path))];

    private static int s_blocks;

    public static IReadOnlyList<string> Errors(CodeBlock block) =>
        // What tells a reader that the code is wrong is an error here too; what is left over on a page (an unused local) is not.
        [.. Compile(block).GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error || found.Id is "CS0618" or "CS4014" or "CS8600" or "CS8602" or "CS8604")
            .Select(found => $"{found.Id} {found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} at {found.Location.GetLineSpan().StartLinePosition.Line + 1}: {LineOf(found)}")];

    public static byte[] Emit(CodeBlock block)
    {
        using var assembly = new MemoryStream();
        var emitted = Compile(block).Emit(assembly);
        return emitted.Success ? assembly.ToArray() : throw new InvalidDataException($"{block.Place} does not compile: {emitted.Diagnostics[0]}");
    }

    private static CSharpCompilation Compile(CodeBlock block)
    {
        var prelude = Prelude(block.Noted("prelude") ?? "Host");
        var taken = prelude.Contains(Here, StringComparison.Ordinal);
        var own = CSharpSyntaxTree.ParseText(taken ? prelude.Replace(Here, block.Text, StringComparison.Ordinal) : block.Text, s_parsing);
        SyntaxTree[] trees = taken ? [s_usings, own] : [s_usings, CSharpSyntaxTree.ParseText(prelude, s_parsing), own];
        var isProgram = own.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        return CSharpCompilation.Create($"Block{Interlocked.Increment(ref s_blocks)}", trees, s_references, new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string LineOf(Diagnostic found) =>
        found.Location.SourceTree?.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";

    private static string Prelude(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Preludes", name + ".cs");
        return File.Exists(path) ? File.ReadAllText(path)
            : throw new FileNotFoundException($"There is no prelude '{name}'; there are {string.Join(", ", Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))}.");
    }
}
