using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>A blocked Bloom filter over pairs of characters: it never denies a pair that was added.</summary>
/// <remarks>Two bits in one 32-bit word: one memory access a look-up. About 32 bits a pair, so some 0.5 % of other pairs pass.</remarks>
internal sealed class PairFilter
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private readonly FixedTable<uint> _words;
    private readonly int _shift;

    internal PairFilter(PairSet pairs)
    {
        var bits = Math.Max(4, BitOperations.Log2((uint)Math.Max(1, pairs.Count - 1)) + 1);
        var words = new uint[1 << bits];
        _shift = 64 - bits;
        foreach (var pair in pairs)
        {
            var hash = pair * Multiplier;
            words[hash >> _shift] |= (1u << (int)(hash >> 32)) | (1u << (int)(hash >> 37));
        }

        _words = words;
    }

    internal PairFilter(TableReader tables)
    {
        _words = tables.Next<uint>();
        _shift = 64 - BitOperations.Log2((uint)_words.Length);
    }

    internal void Write(TableWriter to) => to.Add(_words);

    internal static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>Whether the pair may be one of those added.</summary>
    internal bool Has(int first, int second) => Has(((uint)first << 16) | (uint)second);

    /// <inheritdoc cref="Has(int, int)"/>
    internal bool Has(uint pair)
    {
        var hash = pair * Multiplier;
        var word = _words[(int)(hash >> _shift)];
        return ((word >> (int)(hash >> 32)) & (word >> (int)(hash >> 37)) & 1) != 0;
    }

    /// <summary>
    /// Bit i of the result says whether the pair that begins at <c>text[i]</c> may be one of those added; it looks at
    /// 64 pairs or up to the end of the text.
    /// </summary>
    internal ulong Candidates(ReadOnlySpan<char> text)
    {
        var words = _words.AsSpan();
        var shift = _shift;
        var mask = 0UL;
        uint pair = text[0];
        var count = Math.Min(text.Length, 65);
        for (var index = 1; index < count; index++)
        {
            pair = (pair << 16) | text[index];
            var hash = pair * Multiplier;
            var word = words[(int)(hash >> shift)];
            mask |= (ulong)((word >> (int)(hash >> 32)) & (word >> (int)(hash >> 37)) & 1) << (index - 1);
        }

        return mask;
    }
}
