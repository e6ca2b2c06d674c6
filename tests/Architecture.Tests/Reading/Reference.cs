namespace Architecture.Tests.Reading;

/// <summary>One place in a source file that names something declared in another file.</summary>
/// <param name="Symbol">The type, or the type and its member, as a reader would write them.</param>
/// <param name="To">The file that declares the symbol.</param>
internal sealed record Reference(SourceFile From, int Line, string Symbol, SourceFile To)
{
    public override string ToString() => $"{From.Name}:{Line} → {Symbol} ({To.Name})";
}
