namespace WeChatPolicy.Rules.Text;

/// <summary>A cheap look at a text that says whether it is worth a full score: a weight for each character and one for each two neighbours, and the heaviest stretch of it.</summary>
/// <remarks>Part of the model's definition: what does not pass has no score. Ordinary chat does not pass, and costs two look-ups a character.</remarks>
internal sealed class CharacterGate(FixedTable<sbyte> weights, int least, FixedTable<sbyte> pairs = default)
{
    internal const int Characters = 0x10000;

    internal int Least { get; } = least;

    internal ReadOnlySpan<sbyte> Weights => weights.AsSpan();

    /// <summary>What two neighbours add to the weight of the second, by <see cref="PairHash"/>; empty where that is nothing.</summary>
    internal ReadOnlySpan<sbyte> Pairs => pairs.AsSpan();

    internal CharacterGate(TableReader tables)
        : this(tables.Next<sbyte>(), tables.NextNumber(), tables.Next<sbyte>())
    {
    }

    internal void Write(TableWriter to)
    {
        to.Add(weights);
        to.Add(Least);
        to.Add(pairs);
    }

    /// <summary>Whether some stretch of the text weighs enough.</summary>
    internal bool Lets(ReadOnlySpan<char> folded) => Heaviest(folded, Least) >= Least;

    /// <summary>What the heaviest stretch of a text weighs, or one that weighs enough.</summary>
    internal int Heaviest(ReadOnlySpan<char> folded, int enough = int.MaxValue)
    {
        var ofCharacters = Weights;
        var ofPairs = Pairs;
        var (stretch, heaviest) = (0, 0);
        for (var at = 0; at < folded.Length && heaviest < enough; at++)
        {
            var weight = (int)ofCharacters[folded[at]];
            if (ofPairs.Length > 0 && at > 0) weight += ofPairs[(int)(PairHash.Of(folded[at - 1], folded[at]) >> PairHash.SlotShift)];
            stretch = Math.Max(0, stretch + weight);
            heaviest = Math.Max(heaviest, stretch);
        }

        return heaviest;
    }
}
