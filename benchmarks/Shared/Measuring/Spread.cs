using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>What repeated measurements of one figure say: the median, and an interval that holds the true median in about 95 of 100 cases.</summary>
/// <remarks>The interval is that of order statistics, which asks nothing of how the measurements are distributed; with less than six of them it is all of their range.</remarks>
internal readonly record struct Spread(double Median, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> measurements)
    {
        double[] sorted = [.. measurements.Order()];
        if (sorted.Length == 0) throw new ArgumentException("Nothing was measured.", nameof(measurements));

        // The number of measurements below the median is binomial; the normal law is near enough from six on.
        var reach = 0.98 * Math.Sqrt(sorted.Length);
        var first = Math.Max(0, (int)Math.Floor((sorted.Length / 2.0) - reach));
        return new(Quantile(sorted), sorted[first], sorted[sorted.Length - 1 - first]);
    }

    /// <summary>Of measurements that were taken in pairs, one after the other: how many times as much the first is.</summary>
    public static Spread OfRatios(IReadOnlyList<double> first, IReadOnlyList<double> second) => Of(first.Zip(second, static (a, b) => a / b));

    /// <summary>As a factor: <c>3.12× (3.05–3.20)</c>.</summary>
    public string AsFactor() => string.Create(CultureInfo.InvariantCulture, $"{Three(Median)}× ({Three(Least)}–{Three(Most)})");

    /// <summary>Three digits that count, and no exponent.</summary>
    public static string Three(double value) => Math.Abs(value) switch
    {
        >= 1000 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("F0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("F1", CultureInfo.InvariantCulture),
        _ => value.ToString("F2", CultureInfo.InvariantCulture),
    };

    private static double Quantile(double[] sorted) =>
        sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
}
