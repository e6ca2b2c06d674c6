using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Architecture.Tests.Reading;

/// <summary>Binds each name of one file and keeps those that another file declares.</summary>
internal sealed class ReferenceFinder(SemanticModel model, IReadOnlyDictionary<SyntaxTree, SourceFile> files)
{
    private readonly SourceFile _from = files[model.SyntaxTree];

    public IEnumerable<Reference> References() =>
        model.SyntaxTree.GetRoot().DescendantNodes().Where(IsReference)
            .SelectMany(node => Bound(node).Select(symbol => At(node, symbol))).OfType<Reference>().Distinct();

    // Besides names: what calls a member without naming it. `var` names nothing; what it stands for was named where it came from.
    private static bool IsReference(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax { IsVar: true } => false,
        SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax => true,
        BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax or CastExpressionSyntax => true,
        _ => false,
    };

    // A call that does not bind for want of generated code still says which methods it may mean.
    private IEnumerable<ISymbol> Bound(SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        return info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols.Take(1);
    }

    private Reference? At(SyntaxNode node, ISymbol symbol)
    {
        if (Declared(symbol) is not { } to || to == _from) return null;
        return new Reference(_from, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, Written(symbol), to);
    }

    private SourceFile? Declared(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol or ILocalSymbol or IRangeVariableSymbol or ILabelSymbol or ITypeParameterSymbol or IParameterSymbol or IDiscardSymbol => null,
        IAliasSymbol alias => Declared(alias.Target),
        IArrayTypeSymbol array => Declared(array.ElementType),
        IMethodSymbol { ReducedFrom: { } extension } => Declared(extension),
        _ => Own(symbol.OriginalDefinition) ?? (symbol.ContainingType is { } type ? Declared(type) : null),
    };

    // A type that is cut over several files lives in the one that bears its name.
    private SourceFile? Own(ISymbol symbol)
    {
        var declaring = symbol.DeclaringSyntaxReferences.Select(reference => files.GetValueOrDefault(reference.SyntaxTree)).OfType<SourceFile>().ToList();
        return declaring.Find(file => Path.GetFileNameWithoutExtension(file.Name) == symbol.Name) ?? declaring.FirstOrDefault();
    }

    private static string Written(ISymbol symbol) => symbol switch
    {
        ITypeSymbol => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None)),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => $"new {Written(symbol.ContainingType)}",
        _ => symbol.ContainingType is { } type ? $"{Written(type)}.{symbol.Name}" : symbol.Name,
    };
}
