using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Versus;

/// <summary>One line of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Unit">The unit of the two figures.</param>
/// <param name="Then">What it is in the other revision, or null.</param>
/// <param name="Now">What it is here.</param>
/// <param name="Ratio">How many times as much the first is as the second, measured pair by pair; null where there is none.</param>
/// <param name="Best">The same of the best of either.</param>
internal sealed record Figure(string Name, string Unit, double? Then, double Now, Spread? Ratio, double? Best)
{
    /// <summary>Two cells that were measured in alternation.</summary>
    /// <param name="name">What was measured.</param>
    /// <param name="unit">The unit that the figures are shown in.</param>
    /// <param name="then">What the ratio is above.</param>
    /// <param name="now">What it is below.</param>
    /// <param name="scale">By what a measured figure is multiplied to be of that unit.</param>
    public static Figure Of(string name, string unit, IReadOnlyList<double> then, IReadOnlyList<double> now, double scale = 1) =>
        new(name, unit, Spread.Of(then).Median * scale, Spread.Of(now).Median * scale, now.All(static figure => figure == 0) ? null : Spread.OfRatios(then, now), now.Min() == 0 ? null : then.Min() / now.Min());

    public string Line() => $"| {Name} | {Unit} | {(Then is { } then ? Spread.Three(then) : "–")} | {Spread.Three(Now)} | {Ratio?.AsFactor() ?? "–"} | {(Best is { } best ? Spread.Three(best) + "×" : "–")} |";
}
