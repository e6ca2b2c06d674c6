namespace WeChatPolicy.Rules.Text;

/// <summary>The n-grams of a piece that were counted already: what is said again says nothing more.</summary>
internal readonly ref struct NGramSet
{
    // Twice as many slots as the longest piece has n-grams, at least.
    internal const int Slots = 2048;

    private readonly Span<int> _slots;

    internal NGramSet(Span<int> slots)
    {
        _slots = slots[..Slots];
        _slots.Clear();
    }

    /// <summary>Adds the place of an n-gram; <see langword="false"/> for one that is there.</summary>
    internal bool Add(int place)
    {
        var slot = place & (Slots - 1);
        while (_slots[slot] != 0)
        {
            if (_slots[slot] == place + 1) return false;
            slot = (slot + 1) & (Slots - 1);
        }

        _slots[slot] = place + 1;
        return true;
    }
}
