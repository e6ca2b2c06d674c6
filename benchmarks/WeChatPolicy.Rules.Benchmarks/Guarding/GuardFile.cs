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
    /// <summary>How many times as bad a figure may be before it is a fault.</summary>
    public const double Slack = 1.2;

    private static string Path { get; } = System.IO.Path.Combine(Machine.Project(), "benchmarks", "WeChatPolicy.Rules.Benchmarks", "Guarding", "guard.tsv");

    public static void Write(IEnumerable<GuardFigure> figures) =>
        File.WriteAllLines(Path, figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Name}\t{figure.Value:F4}\t{figure.BesideTwin:F4}")));

    public static IReadOnlyList<GuardFigure> Committed() => [.. File.ReadLines(Path).Select(Read)];

    /// <summary>What is worse than committed, as sentences.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyList<GuardFigure> figures, IReadOnlyList<GuardFigure> committed)
    {
        var before = committed.ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        return
        [
            .. figures.Where(figure => !before.ContainsKey(figure.Name)).Select(figure => $"'{figure.Name}' has no committed figure; write it with -- guard --update."),
            .. figures.Where(figure => before.TryGetValue(figure.Name, out var earlier) && IsWorse(figure, earlier))
                .Select(figure => $"'{figure.Name}' is worse: {Say(figure)}, committed {Say(before[figure.Name])}."),
        ];
    }

    // On another processor the framework's search may be faster beside everything else, and so may be the twin: only what is worse beside
    // both is the library's doing.
    private static bool IsWorse(GuardFigure now, GuardFigure before) =>
        now.Value > before.Value * Slack && (now.BesideTwin is not { } twin || twin > before.BesideTwin * Slack);

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
