using System.Buffers;

namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>The framework's own vectorised search for many strings.</summary>
internal sealed class SearchValuesSearch(string[] terms) : ITermSearch
{
    private readonly SearchValues<string> _terms = SearchValues.Create(terms, StringComparison.Ordinal);

    public string Name => "`SearchValues<string>`";

    public bool Finds(string text) => text.AsSpan().ContainsAny(_terms);
}
