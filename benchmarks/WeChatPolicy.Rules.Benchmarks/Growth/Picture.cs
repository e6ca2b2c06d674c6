using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Draws a curve on two logarithmic axes: a power is a straight line there, and its slope the exponent.</summary>
internal static class Picture
{
    private const int Width = 560;
    private const int Height = 320;

    public static void Save(Curve curve, string folder)
    {
        using var plot = new Plot();
        plot.Title(curve.Title);
        plot.XLabel(curve.Size);
        plot.YLabel(curve.Unit);
        foreach (var series in curve.Series)
        {
            var line = plot.Add.Scatter(series.Sizes.Select(static size => Math.Log10(size)).ToArray(), series.Costs.Select(static cost => Math.Log10(cost)).ToArray());
            line.LegendText = string.Create(CultureInfo.InvariantCulture, $"{series.Name} (exponent {series.Exponent:F2})");
        }

        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. curve.Series[0].Sizes.Select(static size => Math.Log10(size))], [.. curve.Series[0].Sizes.Select(static size => size.ToString("N0", CultureInfo.InvariantCulture))]);
        plot.Axes.Left.TickGenerator = Decades();

        // Up to the next power of ten, so that flat lines look flat whatever their noise.
        var costs = curve.Series.SelectMany(series => series.Costs).ToArray();
        plot.Axes.SetLimitsY(Math.Floor(Math.Log10(costs.Min())), Math.Ceiling(Math.Log10(costs.Max()) + 0.3));
        plot.ShowLegend(Alignment.UpperLeft);
        Directory.CreateDirectory(folder);
        plot.SavePng(Path.Combine(folder, curve.File), Width, Height);
    }

    private static NumericAutomatic Decades() => new()
    {
        IntegerTicksOnly = true,
        LabelFormatter = static power => Math.Pow(10, power).ToString(power < 0 ? "0.###" : "N0", CultureInfo.InvariantCulture),
        MinorTickGenerator = new LogMinorTickGenerator(),
    };
}
