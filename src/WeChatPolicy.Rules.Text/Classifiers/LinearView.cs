namespace WeChatPolicy.Rules.Text;

/// <summary>A linear model over one view: the sum of the weights of its n-grams, levelled by their number.</summary>
/// <param name="View">What its symbols are.</param>
/// <param name="Order">The longest n-gram, 1 to 3; the shorter ones count too.</param>
/// <param name="Bits">The table has 2^bits weights.</param>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Bias">What a text without a telling n-gram comes to.</param>
/// <param name="Weights">The weights, by <see cref="NGram"/>.</param>
internal sealed record LinearView(TextView View, int Order, int Bits, float Scale, float Bias, sbyte[] Weights)
{
    /// <summary>So that of two words one does not weigh as much as of twenty.</summary>
    internal static int Levelling = 4;

    /// <summary>The log-odds of the symbols; nothing where there are none.</summary>
    internal float? LogOdds(ReadOnlySpan<ushort> symbols)
    {
        if (symbols.IsEmpty) return null;
        long sum = 0;
        for (var last = 0; last < symbols.Length; last++) sum += At(symbols, last);
        return (Scale * sum / MathF.Sqrt(Count(symbols.Length) + Levelling)) + Bias;
    }

    /// <summary>The weights of all n-grams that end with a symbol.</summary>
    internal int At(ReadOnlySpan<ushort> symbols, int last)
    {
        var weights = Weights;
        int sum = weights[NGram.Place(symbols[last], Bits)];
        if (Order > 1 && last > 0) sum += weights[NGram.Place(symbols[last - 1], symbols[last], Bits)];
        if (Order > 2 && last > 1) sum += weights[NGram.Place(symbols[last - 2], symbols[last - 1], symbols[last], Bits)];
        return sum;
    }

    /// <summary>How many n-grams so many symbols have.</summary>
    internal int Count(int symbols) => symbols + (Order > 1 ? Math.Max(0, symbols - 1) : 0) + (Order > 2 ? Math.Max(0, symbols - 2) : 0);
}
