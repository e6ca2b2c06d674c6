using Architecture.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Architecture.Tests;

public class ReferenceFinderTests
{
    private const string Declaring = """
        namespace There;
        public record Thing(int Size) { public int this[int at] => at; public static Thing operator +(Thing a, Thing b) => a; public static explicit operator int(Thing thing) => 0; public static Thing One => new(1); }
        public static class ThingExtensions { public static int Twice(this Thing thing) => 2; }
        """;

    [Theory]
    [InlineData("Thing M(Thing t) => t;", "Thing")]
    [InlineData("object M() => Thing.One;", "Thing,Thing.One")]
    [InlineData("int M(object o) => ((Thing)o).Size;", "Thing,Thing.Size")]
    [InlineData("object M() => new Thing(1);", "Thing,new Thing")]
    [InlineData("Thing M() => new(1);", "Thing,new Thing")]
    [InlineData("int M(Thing t) => t.Twice();", "Thing,ThingExtensions.Twice")]
    [InlineData("int M(Thing t) => t[0];", "Thing,Thing.this[]")]
    [InlineData("Thing M(Thing t) => t + t;", "Thing,Thing.op_Addition")]
    [InlineData("int M(Thing t) => (int)t;", "Thing,Thing.op_Explicit")]
    [InlineData("string M() => nameof(Thing);", "Thing")]
    [InlineData("object M(System.Collections.Generic.List<Thing[]> t) => t;", "Thing")]
    [InlineData("int M(int size) { var other = size; return other; }", "")]
    public void What_another_file_declares_is_a_reference_however_it_is_called(string member, string symbols)
    {
        var found = In($"using There;\nclass Here {{ {member} }}");

        Assert.Equal(symbols, string.Join(',', found.Select(reference => reference.Symbol).Distinct().Order(StringComparer.Ordinal)));
        Assert.All(found, reference => Assert.Equal(2, reference.Line));
    }

    [Fact]
    public void A_partial_type_lives_in_the_file_of_its_name_and_a_member_where_it_is_written()
    {
        var found = In("class Here { int A(Cut c) => c.More; }", ("Cut.More.cs", "public partial class Cut { public int More; }"), ("Cut.cs", "public partial class Cut;"));

        Assert.Equal(["Cut in P/Cut.cs", "Cut.More in P/Cut.More.cs"], found.Select(reference => $"{reference.Symbol} in {reference.To.Name}"));
    }

    private static List<Reference> In(string source, params (string Name, string Source)[] others)
    {
        var here = CSharpSyntaxTree.ParseText(source);
        var files = new Dictionary<SyntaxTree, SourceFile> { [here] = SourceFile.At("P", "/p", "/p/A/Here.cs") };
        foreach (var (name, text) in others.Append(("There.cs", Declaring))) files.Add(CSharpSyntaxTree.ParseText(text), SourceFile.At("P", "/p", $"/p/{name}"));
        var compilation = CSharpCompilation.Create("P", files.Keys, [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        return [.. new ReferenceFinder(compilation.GetSemanticModel(here), files).References()];
    }
}
