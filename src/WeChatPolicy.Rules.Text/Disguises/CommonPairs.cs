using System.Runtime.InteropServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>The pairs of neighbours that everyday talk is made of, the commonest first, marks and the end of a text included.</summary>
/// <remarks>
/// <c>benchmarks/CharacterTables</c> counts them. They say which places of a text are worth a look and where a term is best anchored; a pair
/// that is missing or too much costs speed, never a match. Read anew by whoever asks: nothing holds them once an analyzer is built.
/// </remarks>
internal static class CommonPairs
{
    internal static uint[] Load()
    {
        using var stream = EmbeddedText.OpenStream("Disguises/common-pairs.bin");
        var pairs = new uint[stream.Length / sizeof(uint)];
        stream.ReadExactly(MemoryMarshal.AsBytes(pairs.AsSpan()));
        return pairs;
    }
}
