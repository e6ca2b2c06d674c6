using System.Globalization;
using System.Text;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>What something costs at several sizes.</summary>
/// <param name="Name">The name of what costs.</param>
/// <param name="Sizes">The sizes, from small to large.</param>
/// <param name="Costs">The cost at each.</param>
internal sealed record Series(string Name, IReadOnlyList<double> Sizes, IReadOnlyList<double> Costs)
{
    /// <summary>The exponent of the power of the size that fits best: 0 where size costs nothing, 1 where cost grows with it, 2 where with its square.</summary>
    /// <remarks>Least squares of the logarithms.</remarks>
    public double Exponent => Fit(0);

    /// <summary>The same between the two largest sizes, where what costs the same at every size weighs least.</summary>
    public double LastExponent => Fit(Sizes.Count - 2);

    private double Fit(int from)
    {
        double[] x = [.. Sizes.Skip(from).Select(static size => Math.Log(size))];
        double[] y = [.. Costs.Skip(from).Select(static cost => Math.Log(cost))];
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}

/// <summary>Series over the same sizes, in one table and one picture.</summary>
/// <param name="File">The name of the picture's file.</param>
/// <param name="Title">What grows.</param>
/// <param name="Size">What the sizes are.</param>
/// <param name="Unit">The unit of the costs.</param>
/// <param name="Series">The series.</param>
internal sealed record Curve(string File, string Title, string Size, string Unit, IReadOnlyList<Series> Series)
{
    public string Table()
    {
        var table = new StringBuilder($"| {Unit} by {Size} | {string.Join(" | ", Series[0].Sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} | exponent | at the end |\n|---|{string.Concat(Series[0].Sizes.Select(_ => "---|"))}---|---|");
        foreach (var series in Series) table.Append(CultureInfo.InvariantCulture, $"\n| {series.Name} | {string.Join(" | ", series.Costs.Select(Spread.Three))} | {series.Exponent:F2} | {series.LastExponent:F2} |");
        return table.ToString();
    }
}
