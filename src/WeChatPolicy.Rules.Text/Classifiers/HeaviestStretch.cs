namespace WeChatPolicy.Rules.Text;

/// <summary>Which stretch of a piece weighed most: the run of symbols that stand out furthest above the piece's own average.</summary>
internal static class HeaviestStretch
{
    /// <summary>The first and last symbol of it.</summary>
    /// <param name="shares">What each symbol weighs; at least one.</param>
    /// <param name="order">The longest n-gram: what ends with a symbol began up to so many before it.</param>
    internal static (int First, int Last) Find(ReadOnlySpan<int> shares, int order)
    {
        long total = 0;
        foreach (var share in shares) total += share;
        var (from, first, last) = (0, 0, 0);
        long run = 0, heaviest = long.MinValue;
        for (var at = 0; at < shares.Length; at++)
        {
            if (run <= 0) (run, from) = (0, at);

            // Times the number of symbols, so that the average needs no fraction.
            run += ((long)shares[at] * shares.Length) - total;
            if (run > heaviest) (heaviest, first, last) = (run, from, at);
        }

        return (Math.Max(0, first - order + 1), last);
    }
}
