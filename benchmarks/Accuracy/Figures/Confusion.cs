namespace WeChatPolicy.Rules.Accuracy;

/// <summary>How often a two-way reading was right and wrong, on each side.</summary>
/// <param name="TruePositives">Rightly told of.</param>
/// <param name="FalsePositives">Told of, wrongly.</param>
/// <param name="FalseNegatives">Missed.</param>
/// <param name="TrueNegatives">Rightly left alone.</param>
internal readonly record struct Confusion(int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives)
{
    /// <summary>Counts a list of pairs of what is so and what was told.</summary>
    public static Confusion Of(IEnumerable<(bool IsSo, bool Told)> pairs)
    {
        var counts = new int[4];
        foreach (var (isSo, told) in pairs) counts[(isSo ? 0 : 1) + (told ? 0 : 2)]++;
        return new(counts[0], counts[1], counts[2], counts[3]);
    }

    /// <summary>The mean of the F1 of both classes, 0 to 1: what is told of counts as much as what is left alone.</summary>
    public double MacroF1 => (F1(TruePositives, FalsePositives, FalseNegatives) + F1(TrueNegatives, FalseNegatives, FalsePositives)) / 2;

    private static double F1(int right, int tooMuch, int tooLittle) => right == 0 ? 0 : 2.0 * right / ((2 * right) + tooMuch + tooLittle);
}
