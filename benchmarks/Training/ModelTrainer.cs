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

    public static (sbyte[] Weights, float Scale) Round(float[] weights)
    {
        // The heaviest are the few that tell most: clipped, they cost more than what rounding costs the light ones.
        var scale = weights.Max(MathF.Abs) / 127;
        return ([.. weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127))], scale);
    }
}
