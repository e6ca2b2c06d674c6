namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Telephone dialogues, fraudulent and normal: each turn of the stranger is read as a message of an outsider to an employee.</summary>
internal static class FraudDialogues
{
    private const string Warning = "3.1.2/suspicious-message";

    private sealed record Dialogue(string Id, bool IsFraud, string Kind, string[] Turns);

    private sealed record Warned(Dialogue Dialogue, Judged<string>? By);

    /// <summary>A dialogue is warned of when one of its turns is.</summary>
    /// <param name="engineOf">The engine that judges a dialogue, by its id: one that did not learn from it.</param>
    /// <param name="data">The data.</param>
    public static Report Measure(Func<string, PolicyEngine> engineOf, Datasets data)
    {
        var report = new Report("Fraud dialogues");
        var dialogues = Load(data).ToArray();
        var judged = new Warned[dialogues.Length];
        Parallel.For(0, dialogues.Length, at => judged[at] = new Warned(dialogues[at], FirstWarning(engineOf(dialogues[at].Id), dialogues[at])));
        report.Head("label", "kind", "dialogues", "warned of");
        foreach (var kind in judged.GroupBy(item => (item.Dialogue.IsFraud, item.Dialogue.Kind)).OrderByDescending(kind => kind.Key.IsFraud).ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal)) Row(report, kind.Key.IsFraud, kind.Key.Kind, [.. kind]);
        foreach (var isFraud in new[] { true, false })
        {
            Warned[] side = [.. judged.Where(item => item.Dialogue.IsFraud == isFraud)];
            Row(report, isFraud, "**all**", side);
            report.Figures.Add(Figure.Share($"fraud/dialogues {Label(isFraud)} warned of", side.Count(IsWarned), side.Length, isFraud ? Direction.Up : Direction.Down));
        }

        report.Mistakes.AddRange(judged.Where(item => IsWarned(item) != item.Dialogue.IsFraud).Select(item => new Mistake(
            IsWarned(item) ? "accused" : "missed", item.Dialogue.Id, Warning, item.By?.Text ?? string.Join(" / ", item.Dialogue.Turns), item.By?.Decision.Findings ?? [])));
        return report;
    }

    private static IEnumerable<Dialogue> Load(Datasets data) => data.Lines("fraud/dialogues.jsonl").Select(line =>
        new Dialogue(line.Text("id"), line.Text("label") is "fraud", line.Text("kind"), line.Texts("caller")));

    private static Judged<string>? FirstWarning(PolicyEngine engine, Dialogue dialogue) => dialogue.Turns
        .Select((turn, at) => new Judged<string>(dialogue.Id, turn, engine.Evaluate(Setting.FromOutside.Says($"{dialogue.Id}-{at}", turn))))
        .FirstOrDefault(turn => turn.Says(Warning));

    private static bool IsWarned(Warned item) => item.By is not null;

    private static string Label(bool isFraud) => isFraud ? "fraud" : "normal";

    private static void Row(Report report, bool isFraud, string kind, Warned[] dialogues) =>
        report.Row(Label(isFraud), kind, $"{dialogues.Length}", Report.Percent(dialogues.Count(IsWarned), dialogues.Length));
}
