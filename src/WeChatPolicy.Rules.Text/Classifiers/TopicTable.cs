namespace WeChatPolicy.Rules.Text;

/// <summary>Linear models over one table of features, a row for each feature and in it a weight for each score.</summary>
/// <param name="Scores">How many scores a row has.</param>
/// <param name="Bits">The table has 2^bits rows.</param>
/// <param name="Scale">What one step of a weight is worth.</param>
/// <param name="Biases">The log-odds of a text without a telling feature, for each score.</param>
/// <param name="Weights">The rows, one after another.</param>
internal sealed record TopicTable(int Scores, int Bits, float Scale, float[] Biases, sbyte[] Weights)
{
    /// <summary>The longest n-gram; single characters count too.</summary>
    internal const int Order = 2;

    /// <summary>The log-odds of each score for the features at these rows.</summary>
    internal void LogOdds(ReadOnlySpan<int> rows, Span<float> odds)
    {
        Span<int> sums = stackalloc int[Scores];
        sums.Clear();
        foreach (var row in rows)
        {
            var weights = Weights.AsSpan(row * Scores, Scores);
            for (var score = 0; score < weights.Length; score++) sums[score] += weights[score];
        }

        var level = Scale / MathF.Sqrt(rows.Length + LinearView.Levelling);
        for (var score = 0; score < odds.Length; score++) odds[score] = (sums[score] * level) + Biases[score];
    }

    internal int Weight(int row, int score) => Weights[(row * Scores) + score];
}
