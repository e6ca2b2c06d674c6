namespace WeChatPolicy.Rules.Text;

/// <summary>Where the weight of a run of one to three symbols stands in a table of 2^bits weights.</summary>
/// <remarks>
/// Two runs may share a place; they shared it while the weights were learned too. It is part of the file format: another formula is another format.
/// </remarks>
internal static class NGram
{
    internal const int LongestOrder = 3;

    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The place of one to <see cref="LongestOrder"/> symbols.</summary>
    internal static int Place(ReadOnlySpan<ushort> symbols, int bits)
    {
        var key = (ulong)symbols.Length;
        foreach (var symbol in symbols) key = (key << 16) | symbol;
        return Place(key, bits);
    }

    /// <summary>The same of one symbol.</summary>
    internal static int Place(ushort symbol, int bits) => Place((1ul << 16) | symbol, bits);

    /// <summary>The same of two.</summary>
    internal static int Place(ushort first, ushort second, int bits) => Place((2ul << 32) | ((ulong)first << 16) | second, bits);

    private static int Place(ulong key, int bits)
    {
        key = (key ^ (key >> 29)) * Multiplier;
        return (int)(((key ^ (key >> 32)) * Multiplier) >> (64 - bits));
    }
}
