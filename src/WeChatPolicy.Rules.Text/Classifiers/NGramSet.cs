using System.Numerics;

namespace WeChatPolicy.Rules.Text;

/// <summary>The n-grams of a piece that were counted already: what is said again says nothing more.</summary>
internal readonly ref struct NGramSet
{
    /// <summary>Twice as many slots as the longest piece has n-grams, at least.</summary>
    internal const int Slots = 2048;

    private const int Fewest = 64;

    private readonly Span<int> _slots;

    /// <param name="slots">Memory for as many slots as the longest piece needs.</param>
    /// <param name="ngrams">How many n-grams there are at most; only as much is cleared as they need.</param>
    internal NGramSet(Span<int> slots, int ngrams)
    {
        _slots = slots[..Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)ngrams * 2), Fewest, Slots)];
        _slots.Clear();
    }

    /// <summary>Adds the place of an n-gram; <see langword="false"/> for one that is there.</summary>
    internal bool Add(int place)
    {
        var slot = place & (_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            if (_slots[slot] == place + 1) return false;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = place + 1;
        return true;
    }
}
