using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Training;

/// <summary>A text, folded, and what it is an example of.</summary>
/// <param name="IsDisguised">Whether it was written otherwise.</param>
internal readonly record struct FoldedExample(string Folded, bool IsPositive, float Weight, bool IsDisguised = false);

/// <summary>How one view is learned.</summary>
/// <param name="Learners">Makes the learners, each from its seed.</param>
/// <param name="Caution">What is taken off its log-odds: a view that sees less has to be surer.</param>
/// <param name="Disguised">What a disguised example weighs in this view, times its weight.</param>
internal sealed record ViewRecipe(TextView View, int Order, int Bits, Func<int, Learner>[] Learners, float Caution, float Disguised = 1);

/// <summary>Learns the parts of a model, and rounds them to the bytes that are kept.</summary>
internal static class ModelTrainer
{
    private const int GateBits = 17;

    public static LinearView Learn(IReadOnlyList<FoldedExample> examples, ViewRecipe recipe, int seed)
    {
        LearningExample[] learned = [.. examples.Select(example => new LearningExample(Features.Places(recipe.View, example.Folded, recipe.Order, recipe.Bits), example.IsPositive, example.IsDisguised ? example.Weight * recipe.Disguised : example.Weight))];

        // The mean of several linear models over one table is a linear model too, and errs less than each.
        var (sum, bias) = (new float[1 << recipe.Bits], 0f);
        for (var index = 0; index < recipe.Learners.Length; index++)
        {
            var learner = recipe.Learners[index](seed + index);
            learner.Learn(learned);
            for (var place = 0; place < sum.Length; place++) sum[place] += learner.Weights[place] / recipe.Learners.Length;
            bias += learner.Bias / recipe.Learners.Length;
        }

        var (weights, scale) = Round(sum);
        return new LinearView(recipe.View, recipe.Order, recipe.Bits, scale, bias, weights);
    }

    /// <summary>Log-odds that are right on a set, less the recipe's caution.</summary>
    public static LinearView Calibrate(LinearView view, IReadOnlyList<(string Folded, bool IsPositive)> set, float caution)
    {
        var odds = set.Select(item => LogOdds(view, item.Folded)).ToArray();
        var (slope, shift) = Platt.Fit(odds, [.. set.Select(item => item.IsPositive)]);
        return view with { Scale = view.Scale * slope, Bias = (view.Bias * slope) + shift - caution };
    }

    public static float LogOdds(LinearView view, string folded)
    {
        var symbols = Features.Symbols(view.View, folded);
        return symbols.Length == 0 ? float.NegativeInfinity : view.LogOdds(symbols, new int[TextPieces.Longest]);
    }

    public static float LogOdds(IEnumerable<LinearView> views, string folded) => views.Max(view => LogOdds(view, folded));

    /// <summary>The weights of single characters, in steps of the gate; a constant is added so that ordinary text sinks.</summary>
    public static float[] GateWeights(IReadOnlyList<FoldedExample> examples, int seed)
    {
        var learner = new Learner(GateBits, seed) { Epochs = 3, Rate = 0.3f, Decay = 2e-4f };
        learner.Learn([.. examples.Select(example => new LearningExample(Features.GatePlaces(example.Folded), example.IsPositive, example.Weight))]);
        var weights = new float[CharacterGate.Characters];
        for (var character = 0; character < weights.Length; character++)
        {
            var syllable = SyllableTable.OfCharacter[character];
            weights[character] = learner.Weights[character] + (syllable == 0 ? 0 : learner.Weights[CharacterGate.Characters + syllable]);
        }

        return weights;
    }

    /// <summary>The gate that lets as few of the ordinary texts pass as can be while it lets pass that share of those that are to be found.</summary>
    public static CharacterGate Gate(float[] weights, IReadOnlyList<string> found, IReadOnlyList<string> ordinary, double kept)
    {
        (CharacterGate Gate, double Passing)? best = null;
        var step = weights.Select(MathF.Abs).Where(weight => weight > 0).Order().ToArray() is var sorted ? sorted[(int)(sorted.Length * 0.999)] / 127 : 0;
        for (var sinking = 0; sinking <= 40; sinking += 4)
        {
            var table = new sbyte[weights.Length];
            for (var character = 0; character < table.Length; character++) table[character] = (sbyte)Math.Clamp(MathF.Round(weights[character] / step) - (character < 0x20 ? 0 : sinking), -127, 127);
            var stretches = found.Select(text => Heaviest(table, text)).Order().ToArray();
            var gate = new CharacterGate(table, Math.Max(1, stretches[(int)(stretches.Length * (1 - kept))]));
            var passing = ordinary.Count(text => gate.Lets(text)) / (double)ordinary.Count;
            if (best is null || passing < best.Value.Passing) best = (gate, passing);
        }

        return best!.Value.Gate;
    }

    private static int Heaviest(sbyte[] table, string folded)
    {
        int stretch = 0, heaviest = 0;
        foreach (var character in folded)
        {
            stretch = Math.Max(0, stretch + table[character]);
            heaviest = Math.Max(heaviest, stretch);
        }

        return heaviest;
    }

    public static (sbyte[] Weights, float Scale) Round(float[] weights)
    {
        // The heaviest are the few that tell most: clipped, they cost more than what rounding costs the light ones.
        var scale = weights.Max(MathF.Abs) / 127;
        return ([.. weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127))], scale);
    }
}
