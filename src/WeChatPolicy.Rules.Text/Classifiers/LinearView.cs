using System.Runtime.CompilerServices;

namespace WeChatPolicy.Rules.Text;

/// <summary>A linear model over one view: the sum of the weights of its n-grams, each counted once, levelled by their number.</summary>
/// <param name="View">What its symbols are.</param>
/// <param name="Order">The longest n-gram, 1 to 3; the shorter ones count too.</param>
/// <param name="Bits">The table has 2^bits weights.</param>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Bias">The log-odds of a text without a telling n-gram.</param>
/// <param name="Weights">The weights, by <see cref="NGram"/>.</param>
internal sealed record LinearView(TextView View, int Order, int Bits, float Scale, float Bias, FixedTable<sbyte> Weights)
{
    /// <summary>So that two words do not weigh as much as twenty of their kind.</summary>
    internal const int Levelling = 80;

    internal LinearView(TableReader tables)
        : this((TextView)tables.NextNumber(), tables.NextNumber(), tables.NextNumber(), tables.NextFraction(), tables.NextFraction(), tables.Next<sbyte>())
    {
    }

    internal void Write(TableWriter to)
    {
        to.Add((int)View);
        to.Add(Order);
        to.Add(Bits);
        to.Add(Scale);
        to.Add(Bias);
        to.Add(Weights);
    }

    /// <summary>The log-odds of the symbols.</summary>
    /// <param name="symbols">At most as many as a piece has characters.</param>
    /// <param name="shares">Receives what the n-grams that end with each symbol weigh.</param>
    [SkipLocalsInit]
    internal float LogOdds(ReadOnlySpan<ushort> symbols, Span<int> shares)
    {
        var seen = new NGramSet(stackalloc int[NGramSet.Slots], symbols.Length * Order);
        var weights = Weights.AsSpan();
        int sum = 0, count = 0;
        for (var last = 0; last < symbols.Length; last++)
        {
            var share = 0;
            for (var order = 1; order <= Order && order <= last + 1; order++)
            {
                var place = NGram.Place(symbols.Slice(last + 1 - order, order), Bits);
                if (!seen.Add(place)) continue;
                count++;
                share += weights[place];
            }

            shares[last] = share;
            sum += share;
        }

        return (Scale * sum / MathF.Sqrt(count + Levelling)) + Bias;
    }
}
