namespace WeChatPolicy.Rules.Text;

/// <summary>Where the weight of a run of one to three symbols stands in a table of 2^bits weights.</summary>
/// <remarks>
/// Fibonacci hashing of the order (top 16 bits) and the symbols (16 bits each, the last one lowest). Two runs may share a place; they shared it
/// while the weights were learned too. It is part of the file format: another formula is another format.
/// </remarks>
internal static class NGram
{
    internal const int LongestOrder = 3;

    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    internal static int Place(ushort only, int bits) => Of(1UL << 48 | only, bits);

    internal static int Place(ushort first, ushort second, int bits) => Of(2UL << 48 | (ulong)first << 16 | second, bits);

    internal static int Place(ushort first, ushort second, ushort third, int bits) => Of(3UL << 48 | (ulong)first << 32 | (ulong)second << 16 | third, bits);

    private static int Of(ulong key, int bits)
    {
        key ^= key >> 29;
        key *= Multiplier;
        key ^= key >> 32;
        return (int)((key * Multiplier) >> (64 - bits));
    }
}
