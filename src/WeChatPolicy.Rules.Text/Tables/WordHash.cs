namespace WeChatPolicy.Rules.Text;

/// <summary>A number for a word, the same in every process, so that tables by it can be laid out while the assembly is built.</summary>
internal static class WordHash
{
    /// <param name="word">The word.</param>
    /// <param name="seed">What else tells it apart.</param>
    internal static uint Of(ReadOnlySpan<char> word, uint seed = 0)
    {
        // Multiplicative hashing (Knuth), a character at a time; the upper half mixes into the lower, by which slots are chosen.
        var hash = seed;
        foreach (var unit in word) hash = (hash ^ unit) * 2654435769u + (hash >> 15);
        return hash ^ (hash >> 16);
    }
}
