using System.Text.RegularExpressions;
using Architecture.Tests.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace Architecture.Tests;

public partial class SourceFileTests
{
    private const int MostLines = 300;

    [Fact]
    public void No_file_is_longer_than_a_reader_takes_in_at_once() =>
        Expect.None(
            SourceTree.Files.Select(file => (file.Name, Lines: File.ReadLines(file.Path).Count())).Where(file => file.Lines > MostLines).Select(file => $"{file.Name}: {file.Lines} lines"),
            $"have more than {MostLines} lines");

    [Fact]
    public void A_rule_is_named_by_its_id_in_the_clauses_alone() =>
        Expect.None(
            SourceTree.Files.AsParallel().Where(file => !IsOfClauses(file) && NamesRule(file)).Select(file => file.Name),
            "name a rule by its id: what a rule needs elsewhere, it says itself");

    private static bool IsOfClauses(SourceFile file) => file.Room.EndsWith("/Clauses", StringComparison.Ordinal);

    private static bool NamesRule(SourceFile file) => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path)).GetRoot().DescendantTokens()
        .Any(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
            && RuleId.IsMatch(token.ValueText));

    // A clause's number, a slash and a name in kebab case, alone or inside other words.
    [GeneratedRegex("""(?<![\d.])[1-5]\.\d\.\d/[a-z]+(-[a-z]+)*""", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId { get; }
}
