namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Inputs from public reports and blind trials that were once read wrongly, by kind of fault.</summary>
internal static class FieldCases
{
    private sealed record Case(string Id, string Want, string? Rule, Setting Setting, string Text);

    public static Report Measure(PolicyEngine engine, Datasets data)
    {
        var report = new Report("Field cases");
        var judged = Judge.All(engine, [.. Load(data)], item => item.Text, item => item.Setting);
        report.Head("kind of fault", "right");
        foreach (var fault in judged.GroupBy(item => Kind(item.Item.Id), StringComparer.Ordinal))
        {
            report.Row(fault.Key, $"{fault.Count(Right)} of {fault.Count()}");
        }

        var right = judged.Count(Right);
        report.Row("**all**", $"{right} of {judged.Length}");
        report.Figures.Add(Figure.Share("office/field-cases right", right, judged.Length, Direction.Up));
        report.Mistakes.AddRange(judged.Where(item => !Right(item)).Select(item => Mistake.Of(item.Item.Want switch { "finding" => "missed", "not-block" => "blocked", _ => "accused" }, item.Item.Id, item.Item.Rule ?? "-", item)));
        return report;
    }

    private static IEnumerable<Case> Load(Datasets data) => data.Lines("office/field-cases.jsonl").Select(line => new Case(
        line.Text("id"), line.Text("want"), line.TextOrNull("rule"), new Setting(line.Text("audience"), line.Text("sender")), line.Text("text")));

    private static string Kind(string id) => id[..id.LastIndexOf('-')];

    /// <summary>What is wanted: no alarm, no block, or any finding of a rule, which may be named by its clause alone (<c>2.2.4/</c>).</summary>
    private static bool Right(Judged<Case> judged) => judged.Item.Want switch
    {
        "pass" => !judged.Alarmed,
        "not-block" => !judged.Blocked,
        _ => judged.Decision.Findings.Any(finding => finding.RuleId.StartsWith(judged.Item.Rule!, StringComparison.Ordinal)),
    };
}
