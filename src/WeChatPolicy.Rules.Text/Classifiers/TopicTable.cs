using System.Runtime.Intrinsics;

namespace WeChatPolicy.Rules.Text;

/// <summary>Linear models over one table of features, a row for each feature and in it a weight for each score.</summary>
/// <param name="Scores">How many scores a row has.</param>
/// <param name="Bits">The table has 2^bits rows.</param>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Biases">The log-odds of a text without a telling feature, for each score.</param>
/// <param name="Weights">The rows, one after another.</param>
internal sealed record TopicTable(int Scores, int Bits, float Scale, float[] Biases, FixedTable<sbyte> Weights)
{
    private const int Lanes = 16;

    // So many weights of a byte fit into two.
    private const int MostAdded = short.MaxValue / 128;

    /// <summary>The longest n-gram; single characters count too.</summary>
    internal const int Order = 2;

    internal TopicTable(TableReader tables)
        : this(tables.NextNumber(), tables.NextNumber(), tables.NextFraction(), tables.Next<float>().AsSpan().ToArray(), tables.Next<sbyte>())
    {
    }

    internal void Write(TableWriter to)
    {
        to.Add(Scores);
        to.Add(Bits);
        to.Add(Scale);
        to.Add<float>(Biases);
        to.Add(Weights);
    }

    /// <summary>The log-odds of each score for the features at these rows.</summary>
    internal void LogOdds(ReadOnlySpan<int> rows, Span<float> odds)
    {
        Span<int> sums = stackalloc int[Math.Max(Scores, Lanes)];
        sums.Clear();
        if (Scores > Lanes)
        {
            foreach (var row in rows) Add(row, sums);
        }
        else
        {
            for (var at = 0; at < rows.Length; at += MostAdded) AddTogether(rows[at..Math.Min(rows.Length, at + MostAdded)], sums);
        }

        var level = Scale / MathF.Sqrt(rows.Length + LinearView.Levelling);
        for (var score = 0; score < odds.Length; score++) odds[score] = (sums[score] * level) + Biases[score];
    }

    private void Add(int row, Span<int> sums)
    {
        var weights = Weights.AsSpan(row * Scores, Scores);
        for (var score = 0; score < weights.Length; score++) sums[score] += weights[score];
    }

    /// <summary>Adds all scores of a row at once; what lies behind them in a lane is of the next row, and nobody looks at it.</summary>
    private void AddTogether(ReadOnlySpan<int> rows, Span<int> sums)
    {
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var row in rows)
        {
            if ((row * Scores) + Lanes > Weights.Length)
            {
                Add(row, sums);
                continue;
            }

            var weights = Vector128.Create<sbyte>(Weights.AsSpan(row * Scores, Lanes));
            low += Vector128.WidenLower(weights);
            high += Vector128.WidenUpper(weights);
        }

        for (var lane = 0; lane < Lanes / 2; lane++)
        {
            sums[lane] += low[lane];
            sums[lane + (Lanes / 2)] += high[lane];
        }
    }

    internal int Weight(int row, int score) => Weights[(row * Scores) + score];
}
