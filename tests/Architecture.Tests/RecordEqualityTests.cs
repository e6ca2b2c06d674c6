using Architecture.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Architecture.Tests;

/// <summary>A reader of a record takes two of the same content for equal. Where they are not, the record says so.</summary>
public class RecordEqualityTests
{
    private const string Said = "Its collections are compared by reference, not by their elements.";

    [Fact]
    public void A_record_whose_collections_are_compared_by_reference_says_so() =>
        Expect.None(
            Silent().Select(record => $"{record.ToDisplayString()}: {Holds(record)!.AssociatedSymbol?.Name ?? Holds(record)!.Name}").Order(StringComparer.Ordinal),
            $"hold collections and do not say \"{Said}\"");

    [Fact]
    public void A_record_that_says_so_holds_one() =>
        Expect.None(
            BoundSources.Current.PublicRecords().Where(record => Says(record) && (HasOwnEquality(record) || Holds(record) is null)).Select(record => record.ToDisplayString()),
            "say that their collections are compared by reference, and they are not");

    private static IEnumerable<INamedTypeSymbol> Silent() =>
        BoundSources.Current.PublicRecords().Where(record => !HasOwnEquality(record) && Holds(record) is not null && !Says(record));

    private static bool Says(INamedTypeSymbol record) =>
        record.DeclaringSyntaxReferences.Any(declared => declared.GetSyntax().GetLeadingTrivia().ToFullString().Contains(Said, StringComparison.Ordinal));

    private static bool HasOwnEquality(INamedTypeSymbol type) =>
        type.GetMembers(nameof(Equals)).Any(member => !member.IsImplicitlyDeclared);

    // What a record compares is its fields, those behind its properties included.
    private static IFieldSymbol? Holds(INamedTypeSymbol record) =>
        record.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => !field.IsStatic && IsComparedByReference(field.Type));

    // Of something that may hold a collection, what it holds is compared.
    private static bool IsComparedByReference(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => true,
        { SpecialType: SpecialType.System_String } => false,
        INamedTypeSymbol named when IsCollection(named) => !HasOwnEquality(named.OriginalDefinition),
        INamedTypeSymbol { TypeKind: TypeKind.Struct } holder => holder.TypeArguments.Any(IsComparedByReference),
        _ => false,
    };

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(known => known.SpecialType == SpecialType.System_Collections_IEnumerable);
}
