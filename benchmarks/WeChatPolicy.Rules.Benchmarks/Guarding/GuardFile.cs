using System.Globalization;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Guarding;

/// <summary>One figure that must not become worse.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Value">How many times as long as the framework's search, or bytes.</param>
/// <param name="BesideTwin">How many times as long as the slow twin; null for bytes.</param>
internal sealed record GuardFigure(string Name, double Value, double? BesideTwin);

/// <summary>The committed figures, <c>guard.tsv</c>: name, beside the framework's search or bytes, beside the slow twin.</summary>
internal static class GuardFile
{
    private static string Path { get; } = System.IO.Path.Combine(Machine.Project(), "benchmarks", "WeChatPolicy.Rules.Benchmarks", "Guarding", "guard.tsv");

    public static void Write(IEnumerable<GuardFigure> figures) =>
        File.WriteAllLines(Path, figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name}\t{figure.Value:F4}\t{figure.BesideTwin:F4}")));

    /// <summary>What is worse than committed, as sentences.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyList<GuardFigure> figures)
    {
        var committed = File.ReadLines(Path).Select(Read).ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        return
        [
            .. figures.Where(figure => !committed.ContainsKey(figure.Name)).Select(figure => $"'{figure.Name}' has no committed figure; write it with -- guard --update."),
            .. figures.Where(figure => committed.TryGetValue(figure.Name, out var before) && IsWorse(figure, before))
                .Select(figure => $"'{figure.Name}' is worse: {Say(figure)}, committed {Say(committed[figure.Name])}."),
        ];
    }

    // On another processor the framework's search may be faster beside everything else, and so may be the twin: only what is worse beside
    // both is the library's doing.
    private static bool IsWorse(GuardFigure now, GuardFigure before) =>
        now.Value > before.Value * Guard.Slack && (now.BesideTwin is not { } twin || twin > before.BesideTwin * Guard.Slack);

    private static string Say(GuardFigure figure) => figure.BesideTwin is { } twin
        ? string.Create(CultureInfo.InvariantCulture, $"{figure.Value:F2} times SearchValues and {twin:F2} times the twin")
        : string.Create(CultureInfo.InvariantCulture, $"{figure.Value:F2}");

    private static GuardFigure Read(string line) => line.Split('\t') switch
    {
        [var name, var value, ""] => new(name, double.Parse(value, CultureInfo.InvariantCulture), null),
        [var name, var value, var twin] => new(name, double.Parse(value, CultureInfo.InvariantCulture), double.Parse(twin, CultureInfo.InvariantCulture)),
        _ => throw new InvalidDataException($"{Path}: '{line}' has not three columns. Write the file anew with -- guard --update."),
    };
}
