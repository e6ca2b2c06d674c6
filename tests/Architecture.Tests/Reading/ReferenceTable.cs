namespace Architecture.Tests.Reading;

/// <summary>All references as a table with tabs: file, line, symbol, declaring file.</summary>
internal static class ReferenceTable
{
    public static void Write(TextWriter to, IReadOnlyList<Reference> references)
    {
        foreach (var reference in references) to.WriteLine($"{reference.From.Name}\t{reference.Line}\t{reference.Symbol}\t{reference.To.Name}");
    }
}
