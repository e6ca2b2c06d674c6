using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>How long the words of a list are that begin with a character. Looking that up costs one access to memory, looking up a word many.</summary>
internal sealed class WordLengths
{
    /// <summary>Words of this length and longer ones share a bit.</summary>
    private const int Longest = 16;

    // Open addressing: the character in the upper half, a bit for each length in the lower, 0 where nothing stands.
    private readonly uint[] _slots;
    private readonly int _shift;

    public WordLengths(IEnumerable<string> words)
    {
        var lengths = new Dictionary<char, uint>();
        foreach (var word in words) lengths[word[0]] = lengths.GetValueOrDefault(word[0]) | Bit(word.Length);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(lengths.Count + 1) * 2);
        _shift = 32 - BitOperations.Log2((uint)size);
        _slots = new uint[size];
        foreach (var (beginning, bits) in lengths)
        {
            var at = Slot(beginning);
            while (_slots[at] != 0) at = (at + 1) & (size - 1);
            _slots[at] = ((uint)beginning << Longest) | bits;
        }
    }

    /// <summary>The lengths of the words that begin with a character, for <see cref="Holds"/>; 0 where none does.</summary>
    public uint Of(char beginning)
    {
        for (var at = Slot(beginning); ; at = (at + 1) & (_slots.Length - 1))
        {
            var slot = _slots[at];
            if (slot == 0) return 0;
            if (slot >> Longest == beginning) return slot & ((1u << Longest) - 1);
        }
    }

    /// <summary>Whether there may be a word of that length.</summary>
    public static bool Holds(uint lengths, int length) => (lengths & Bit(length)) != 0;

    private static uint Bit(int length) => 1u << (Math.Min(length, Longest) - 1);

    // Multiplicative hashing (Knuth): neighbours in the code go far apart.
    private int Slot(char character) => (int)((character * 2654435769u) >> _shift);
}
