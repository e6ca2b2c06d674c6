using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>An example of several scores at once.</summary>
/// <param name="Rows">The rows of its features in the weight table.</param>
/// <param name="Positive">Which scores it speaks for, a bit each.</param>
/// <param name="Ignored">Which scores it says nothing of.</param>
/// <param name="Weight">What it weighs.</param>
/// <param name="Own">Of which score it is a near miss, or -1: there it weighs more.</param>
internal readonly record struct TopicExample(int[] Rows, uint Positive, uint Ignored, float Weight, int Own = -1);

/// <summary>Logistic regressions over one table of features, one for each score, by stochastic gradient with per-weight steps (AdaGrad).</summary>
internal sealed class TopicLearner(int rows, int scores, int seed)
{
    public float[] Weights { get; } = new float[rows * scores];

    public float[] Bias { get; } = new float[scores];

    public int Epochs { get; init; } = 6;

    public float Rate { get; init; } = 0.3f;

    public float Decay { get; init; } = 5e-4f;

    public float PositiveWeight { get; init; } = 6;

    public float NearMissWeight { get; init; } = 2;

    public void Learn(IReadOnlyList<TopicExample> examples)
    {
        var squares = new float[Weights.Length];
        var biasSquares = new float[scores];
        Array.Fill(biasSquares, 1e-3f);
        Array.Fill(Bias, -3f);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        Span<float> sums = stackalloc float[scores];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var example = examples[index];
                var level = 1 / MathF.Sqrt(example.Rows.Length + LinearView.Levelling);
                Odds(example.Rows, level, sums);
                for (var score = 0; score < scores; score++)
                {
                    if ((example.Ignored >> score & 1) != 0) continue;
                    var positive = (example.Positive >> score & 1) != 0;
                    var weight = example.Weight * (positive ? PositiveWeight : example.Own == score ? NearMissWeight : 1);
                    var error = ((1 / (1 + MathF.Exp(-sums[score]))) - (positive ? 1 : 0)) * weight;
                    if (MathF.Abs(error) < 1e-3f) continue;
                    biasSquares[score] += error * error;
                    Bias[score] -= Rate * error / MathF.Sqrt(biasSquares[score]) * 0.1f;
                    var step = error * level;
                    foreach (var row in example.Rows)
                    {
                        var at = (row * scores) + score;
                        var slope = step + (Decay * Weights[at]);
                        squares[at] += slope * slope;
                        Weights[at] -= Rate * slope / (MathF.Sqrt(squares[at]) + 1e-6f);
                    }
                }
            }
        }
    }

    public float[] Odds(int[] features)
    {
        var odds = new float[scores];
        Odds(features, 1 / MathF.Sqrt(features.Length + LinearView.Levelling), odds);
        return odds;
    }

    private void Odds(int[] features, float level, Span<float> sums)
    {
        sums.Clear();
        foreach (var row in features)
        {
            var weights = Weights.AsSpan(row * scores, scores);
            for (var score = 0; score < scores; score++) sums[score] += weights[score];
        }

        for (var score = 0; score < scores; score++) sums[score] = (sums[score] * level) + Bias[score];
    }
}
