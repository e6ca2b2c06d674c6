using System.Globalization;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>The figures that were reached last, a line each: name, value, direction, slack.</summary>
/// <param name="Figures">The figures by name.</param>
internal sealed record Summary(IReadOnlyDictionary<string, Figure> Figures)
{
    public static Summary Read(string path)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var (line, at) in File.ReadLines(path).Select((line, at) => (line, at + 1)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 4 || !Number(cells[1], out var value) || !Enum.TryParse<Direction>(cells[2], ignoreCase: true, out var better) || !Number(cells[3], out var slack))
                throw new InvalidDataException($"{path}, line {at}: want name, value, up or down, and slack between tabs. Write the file anew with --update.");
            figures[cells[0]] = new Figure(cells[0], value, better, slack);
        }

        return new Summary(figures);
    }

    public static void Write(string path, IEnumerable<Figure> figures) => File.WriteAllLines(path, figures.Select(figure =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Name}\t{figure.Value:0.00}\t{(figure.Better == Direction.Up ? "up" : "down")}\t{figure.Slack:0.##}"))
        .Prepend("# figure, value, better, by how much it may be worse; written by --update, read by --check"));

    /// <summary>One line for each figure that is worse than was committed by more than its slack, or is gone, or is new.</summary>
    /// <param name="measured">What was measured now.</param>
    /// <param name="isWhole">Whether everything was measured, so that a figure that is missing is a fault.</param>
    public IReadOnlyList<string> Faults(IReadOnlyList<Figure> measured, bool isWhole)
    {
        var faults = new List<string>();
        foreach (var figure in measured)
        {
            if (!Figures.TryGetValue(figure.Name, out var committed)) faults.Add($"{figure.Name}: not in the summary; write it anew with --update");
            else if (IsWorse(figure, committed)) faults.Add(string.Create(CultureInfo.InvariantCulture, $"{figure.Name}: {figure.Value:0.00}, committed {committed.Value:0.00}, may be worse by {committed.Slack:0.##}"));
        }

        if (isWhole) faults.AddRange(Figures.Keys.Except(measured.Select(figure => figure.Name), StringComparer.Ordinal).Select(name => $"{name}: in the summary, but not measured"));
        return faults;
    }

    // The committed value is rounded to two places, so half of the last one is no loss.
    private static bool IsWorse(Figure now, Figure committed) =>
        (committed.Better == Direction.Up ? committed.Value - now.Value : now.Value - committed.Value) > committed.Slack + 0.0051;

    private static bool Number(string cell, out double value) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
