using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeChatPolicy.Rules.Sqlite;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.WeCom;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Hosting.Tests.Names;

/// <summary>A host that has the usual namespaces in scope can name every public type without saying whose it is.</summary>
public class NamesInScopeTests
{
    /// <summary>The implicit usings of the SDKs for console, worker and web, and Identity's.</summary>
    private static readonly string[] s_scope =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
        "Microsoft.AspNetCore.Identity",
    ];

    /// <summary>Names that clash all the same, each with why a host does not meet it.</summary>
    private static readonly Dictionary<string, string> s_known = [];

    private static readonly Type[] s_types =
    [
        .. new[] { typeof(PolicyEngine), typeof(TextAnalyzer), typeof(WorkCalendar), typeof(FactLog), typeof(SqliteFactLog), typeof(ArchiveReader), typeof(WorkflowClauses), typeof(RulesEngineWorkflows) }
            .SelectMany(type => type.Assembly.GetExportedTypes()).Where(type => !type.IsNested),
    ];

    public static TheoryData<string> Clashing => [.. s_scope];

    [Fact]
    public void Every_public_type_is_named_by_its_name_alone()
    {
        string[] ours = [.. s_types.Select(type => type.Namespace!).Distinct()];

        Assert.Equal(s_known.Keys.Order(StringComparer.Ordinal), Ambiguous([.. s_scope, .. ours], s_types).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_that_does_clash_is_noticed() =>
        Assert.Equal(["File", "PasswordOptions"], Ambiguous([.. s_scope, "Taken"], ["File", "PasswordOptions", "PolicyEngine"], "namespace Taken { public class File; public class PasswordOptions; public class PolicyEngine; }"));

    private static IEnumerable<string> Ambiguous(string[] scope, Type[] types) => Ambiguous(scope, [.. types.Select(Written)], "");

    private static string[] Ambiguous(string[] scope, string[] names, string more)
    {
        var source = $"{string.Concat(scope.Select(name => $"using {name};\n"))}class Host {{ System.Type[] Named() => [\n{string.Concat(names.Select(name => $"typeof({name}),\n"))}]; }}\n{more}";
        var compilation = CSharpCompilation.Create("host", [CSharpSyntaxTree.ParseText(source)], s_references.Value, new(OutputKind.DynamicallyLinkedLibrary));
        var errors = compilation.GetDiagnostics().Where(fault => fault.Severity == DiagnosticSeverity.Error).ToArray();

        // CS0104: an ambiguous reference. Anything else is wrong with the test.
        Assert.DoesNotContain(errors, fault => fault.Id != "CS0104");
        return [.. errors.Select(fault => source[fault.Location.SourceSpan.Start..fault.Location.SourceSpan.End]).Distinct()];
    }

    private static readonly Lazy<MetadataReference[]> s_references = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    // Dictionary`2 is written Dictionary<,>.
    private static string Written(Type type) => type.Name.Split('`') is [var name, var count] ? $"{name}<{new string(',', int.Parse(count, null) - 1)}>" : type.Name;
}
