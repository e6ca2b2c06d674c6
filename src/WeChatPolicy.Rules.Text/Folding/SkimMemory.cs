namespace WeChatPolicy.Rules.Text;

/// <summary>What a first look at the folded characters left of each part, a bit a character: where more has to be looked at.</summary>
internal sealed class SkimMemory
{
    /// <summary>The characters of one block.</summary>
    internal const int Length = 64;

    private const int LargestKept = 1024;

    private Block[] _blocks = new Block[8];
    private int _count;

    /// <summary>Forgets the text, and memory that only an outsize one needed.</summary>
    internal void Clear()
    {
        OutsizeArray.Release(ref _blocks, LargestKept, 8);
        _count = 0;
    }

    /// <summary>Room for the blocks of a part of so many characters; <paramref name="first"/> is where they are.</summary>
    internal Span<Block> Add(int characters, out int first)
    {
        var count = (characters + Length - 1) / Length;
        while (_blocks.Length - _count < count) OutsizeArray.Double(ref _blocks, LargestKept);
        first = _count;
        _count += count;
        return _blocks.AsSpan(first, count);
    }

    /// <summary>Becomes the blocks of another text from one on, to those of a part. It is clear before.</summary>
    internal void Take(SkimMemory from, int first, in TextPart last)
    {
        var end = last.FirstBlock + from.Of(last).Length;
        while (_blocks.Length < end - first) OutsizeArray.Double(ref _blocks, LargestKept);
        from._blocks.AsSpan(first..end).CopyTo(_blocks);
        _count = end - first;
    }

    internal Block this[int block] => _blocks[block];

    /// <summary>The blocks of a part.</summary>
    internal ReadOnlySpan<Block> Of(in TextPart part) => _blocks.AsSpan(part.FirstBlock, (part.FoldedEnd - part.FoldedStart + Length - 1) / Length);

    /// <summary>64 folded characters.</summary>
    /// <param name="Terms">Bit i: at the character and the one behind it a term may be anchored; so with the others, as in <see cref="Beginnings"/>.</param>
    /// <param name="Context">A term of context.</param>
    /// <param name="Hidden">A term that is written otherwise.</param>
    /// <param name="Between">What stands between two characters of a word.</param>
    /// <param name="Boundaries">Bit i: a sentence or a clause ends there.</param>
    internal readonly record struct Block(ulong Terms, ulong Context, ulong Hidden, ulong Between, ulong Boundaries);
}
