namespace WeChatPolicy.Rules.Text;

/// <summary>Which characters stand beside each other in ordinary writing. A pair that never does is a sign that one of the two is not meant.</summary>
/// <remarks>
/// A Bloom filter that benchmarks/CharacterTables writes: two bits in one word of 64. It takes about one strange pair in ten for an ordinary
/// one, and no ordinary pair for a strange one.
/// </remarks>
internal static class PairTable
{
    private static readonly ulong[] s_words = Load();

    /// <summary>Whether the two characters were met side by side.</summary>
    internal static bool IsOrdinary(char first, char second)
    {
        var bits = Bits(first, second, s_words.Length, out var word);
        return (s_words[word] & bits) == bits;
    }

    /// <summary>The filter, for who asks of many pairs in a row.</summary>
    internal static ReadOnlySpan<ulong> Words => s_words;

    /// <summary>The word that a pair belongs to in a filter of so many, and its bits there.</summary>
    internal static ulong Bits(char first, char second, int words, out int word)
    {
        var hash = (((ulong)first << 16) | second) * 0x9E3779B97F4A7C15;
        word = (int)(((hash >> 32) * (ulong)words) >> 32);
        return (1ul << (int)((hash >> 8) & 63)) | (1ul << (int)((hash >> 20) & 63));
    }

    private static ulong[] Load()
    {
        using var stream = EmbeddedText.OpenStream("Disguises/ordinary-pairs.bin");
        var words = new ulong[stream.Length / sizeof(ulong)];
        stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(words.AsSpan()));
        return words;
    }
}
