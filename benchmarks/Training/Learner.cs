using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>The places in the weight table that a text's n-grams have, and what it is an example of.</summary>
internal readonly record struct LearningExample(int[] Places, bool IsPositive, float Weight);

/// <summary>Logistic regression by stochastic gradient with per-weight steps (AdaGrad), on one thread and from one seed.</summary>
internal sealed class Learner(int bits, int seed)
{
    public float[] Weights { get; } = new float[1 << bits];

    public float Bias { get; private set; }

    public int Epochs { get; init; } = 3;

    public float Rate { get; init; } = 0.5f;

    public float Decay { get; init; } = 1e-6f;

    /// <summary>Naive-Bayes weighting: each n-gram is scaled by the log of the ratio of its shares among positives and negatives.</summary>
    public bool ByRatio { get; init; }

    public void Learn(IReadOnlyList<LearningExample> examples)
    {
        var ratio = ByRatio ? Ratios(examples) : null;
        var squares = new float[Weights.Length];
        var biasSquares = 1e-3f;
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var example = examples[index];
                var level = 1 / MathF.Sqrt(example.Places.Length + LinearView.Levelling);
                var sum = 0f;
                if (ratio is null) foreach (var place in example.Places) sum += Weights[place];
                else foreach (var place in example.Places) sum += Weights[place] * ratio[place];
                var error = (1 / (1 + MathF.Exp(-((sum * level) + Bias))) - (example.IsPositive ? 1 : 0)) * example.Weight;
                biasSquares += error * error;
                Bias -= Rate * error / MathF.Sqrt(biasSquares) * 0.1f;
                var step = error * level;
                if (MathF.Abs(step) < 1e-5f) continue;
                foreach (var place in example.Places)
                {
                    var slope = (ratio is null ? step : step * ratio[place]) + (Decay * Weights[place]);
                    squares[place] += slope * slope;
                    Weights[place] -= Rate * slope / (MathF.Sqrt(squares[place]) + 1e-6f);
                }
            }
        }

        if (ratio is not null) for (var i = 0; i < ratio.Length; i++) Weights[i] *= ratio[i];
    }

    private float[] Ratios(IReadOnlyList<LearningExample> examples)
    {
        var (positive, negative) = (new float[Weights.Length], new float[Weights.Length]);
        double ofPositive = 0, ofNegative = 0;
        foreach (var example in examples)
        {
            var counts = example.IsPositive ? positive : negative;
            foreach (var place in example.Places) counts[place] += example.Weight;
            if (example.IsPositive) ofPositive += example.Places.Length * example.Weight;
            else ofNegative += example.Places.Length * example.Weight;
        }

        var ratios = new float[Weights.Length];
        for (var i = 0; i < ratios.Length; i++)
        {
            if (positive[i] + negative[i] == 0) continue;
            ratios[i] = MathF.Log((positive[i] + 1f) / (float)(ofPositive / ofNegative) / (negative[i] + 1f));
        }

        return ratios;
    }
}
