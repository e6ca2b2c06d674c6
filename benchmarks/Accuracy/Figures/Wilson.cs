using System.Globalization;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>
/// The score interval of a share: where it may lie with 95 % confidence (E. B. Wilson, Probable inference, the law of succession,
/// and statistical inference, 1927). Unlike the normal approximation it holds for small samples and for shares near 0 and 1.
/// </summary>
/// <param name="Low">The lower end, at least 0.</param>
/// <param name="High">The upper end, at most 1.</param>
internal readonly record struct Wilson(double Low, double High)
{
    private const double Quantile = 1.959963984540054;

    /// <summary>The interval of a share; all of 0 to 1 where nothing was counted.</summary>
    public static Wilson Of(int part, int whole)
    {
        if (whole == 0) return new(0, 1);
        double n = whole, share = part / n, square = Quantile * Quantile;
        var middle = (share + (square / (2 * n))) / (1 + (square / n));
        var half = Quantile / (1 + (square / n)) * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n * n)));
        return new(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>Counts, and the interval in whole per cent.</summary>
    public static string Describe(int part, int whole)
    {
        if (whole == 0) return "–";
        var (low, high) = Of(part, whole);
        return string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} ({100 * low:0}–{100 * high:0} %)");
    }
}
