namespace WeChatPolicy.Rules.Benchmarks.Rivals;

/// <summary>The slow and obvious twin of all of them: each stretch of the text that is as long as some term is looked up.</summary>
internal sealed class NaiveSearch(string[] terms) : ITermSearch
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _terms = terms.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly int[] _lengths = [.. terms.Select(term => term.Length).Distinct().Order()];

    public string Name => "every stretch looked up in a hash set";

    public bool Finds(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var length in _lengths)
            {
                if (start + length > text.Length) break;
                if (_terms.Contains(text.AsSpan(start, length))) return true;
            }
        }

        return false;
    }
}
