namespace WeChatPolicy.Rules.Review;

/// <summary>Links different fingerprints that are similar, band by band, into sets without common members.</summary>
internal sealed class FingerprintLinking
{
    // About a second of comparing. Ordinary chat needs a hundredth of it; what reaches it are texts that were made to share pieces and differ.
    private const long MostComparisons = 100_000_000;

    private readonly TextFingerprint[] _texts;
    private readonly FingerprintBands _bands;
    private readonly int[] _parents;
    private long _left = MostComparisons;

    /// <param name="texts">Different ones, in an order of their own, so that the bound cuts at the same place whatever order they came in.</param>
    /// <param name="bands">How they are cut.</param>
    public FingerprintLinking(TextFingerprint[] texts, FingerprintBands bands)
    {
        (_texts, _bands) = (texts, bands);
        _parents = [.. Enumerable.Range(0, texts.Length)];
    }

    /// <summary>Links them.</summary>
    /// <returns>Whether everything that may be similar was compared.</returns>
    public bool Link()
    {
        var (keys, order) = (new ulong[_texts.Length], new int[_texts.Length]);
        for (var band = 0; band < _bands.Count && _left > 0; band++)
        {
            for (var i = 0; i < _texts.Length; i++) (keys[i], order[i]) = (_bands.Key(_texts[i], band), i);
            Array.Sort(keys, order);
            for (int from = 0, to; from < order.Length; from = to)
            {
                for (to = from + 1; to < order.Length && keys[to] == keys[from];) to++;
                // Sorting by key leaves the order of equal keys open.
                if (to - from > 1) LinkAlike(order.AsSpan(from, to - from));
            }
        }

        return _left > 0;
    }

    public int RootOf(int text)
    {
        while (_parents[text] != text) text = _parents[text] = _parents[_parents[text]];
        return text;
    }

    // What is linked already is passed over as a whole, so that a thousand texts that are all alike cost a thousand comparisons.
    private void LinkAlike(Span<int> texts)
    {
        texts.Sort();
        List<List<int>> sets = [];
        foreach (var text in texts)
        {
            List<int>? own = null;
            for (var i = 0; i < sets.Count; i++)
            {
                if (--_left <= 0) return;
                var set = sets[i];
                if (RootOf(set[0]) != RootOf(text) && !set.Exists(member => --_left >= 0 && _bands.AreSimilar(_texts[text], _texts[member]))) continue;
                Union(set[0], text);
                if (own is null)
                {
                    own = set;
                    continue;
                }

                own.AddRange(set);
                sets.RemoveAt(i--);
            }

            if (own is null) sets.Add([text]);
            else own.Add(text);
        }
    }

    private void Union(int one, int other)
    {
        (one, other) = (RootOf(one), RootOf(other));
        if (one != other) _parents[Math.Max(one, other)] = Math.Min(one, other);
    }
}
