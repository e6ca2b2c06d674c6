using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>What words of a list may begin at a place: one access to memory tells of most places that none does, and of the others how long it may be.</summary>
internal sealed class WordBeginnings
{
    /// <summary>Words of this length and longer ones share a bit.</summary>
    private const int Longest = 16;

    /// <summary>A word of one character has nothing behind its beginning.</summary>
    private const uint OneCharacter = 1;

    // Open addressing. In each slot the beginning, a bit for each length, and a small Bloom filter of what stands second; 0 where nothing stands.
    private readonly FixedTable<ulong> _slots;
    private readonly int _shift;

    public WordBeginnings(IEnumerable<string> words)
    {
        var found = new Dictionary<char, ulong>();
        foreach (var word in words)
        {
            var seconds = word.Length > 1 ? SecondBit(word[1]) : 0;
            found[word[0]] = found.GetValueOrDefault(word[0]) | ((ulong)seconds << 32) | LengthBit(word.Length);
        }

        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(found.Count + 1) * 2);
        _shift = 32 - BitOperations.Log2((uint)size);
        var slots = new ulong[size];
        foreach (var (beginning, bits) in found)
        {
            var at = Slot(beginning);
            while (slots[at] != 0) at = (at + 1) & (size - 1);
            slots[at] = bits | ((ulong)beginning << Longest);
        }

        _slots = slots;
    }

    internal WordBeginnings(TableReader tables)
    {
        _slots = tables.Next<ulong>();
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
    }

    internal void Write(TableWriter to) => to.Add(_slots);

    /// <summary>What words begin with.</summary>
    internal char[] Characters()
    {
        var characters = new List<char>();
        foreach (var slot in _slots.AsSpan())
        {
            if (slot != 0) characters.Add((char)(slot >> Longest));
        }

        return [.. characters];
    }

    /// <summary>The lengths that a word may have at the beginning of a text, for <see cref="Holds"/>; 0 where no word begins there.</summary>
    public uint LengthsAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var slots = _slots.AsSpan();
        for (var at = Slot(text[0]); ; at = (at + 1) & (slots.Length - 1))
        {
            var slot = slots[at];
            if (slot == 0) return 0;
            if ((char)(slot >> Longest) != text[0]) continue;
            var lengths = (uint)slot & ((1u << Longest) - 1);
            return text.Length > 1 && ((uint)(slot >> 32) & SecondBit(text[1])) != 0 ? lengths : lengths & OneCharacter;
        }
    }

    /// <summary>Whether there may be a word of that length.</summary>
    public static bool Holds(uint lengths, int length) => (lengths & LengthBit(length)) != 0;

    private static uint LengthBit(int length) => 1u << (Math.Min(length, Longest) - 1);

    private static uint SecondBit(char character) => 1u << (int)(Scattered(character) >> 27);

    private int Slot(char character) => (int)(Scattered(character) >> _shift);

    // Multiplicative hashing (Knuth): neighbours in the code go far apart.
    private static uint Scattered(char character) => character * 2654435769u;
}
