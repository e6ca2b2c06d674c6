namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Office messages written blind from the policy: plain and disguised violations, near misses and clean messages, by rule.</summary>
internal static class OfficeScenarios
{
    /// <summary>A message, the rule that it is about, and the rules that count as well.</summary>
    public sealed record Scenario(string Id, string Target, string Expect, string Kind, Setting Setting, string[] Accepted, string Text);

    public static Judged<Scenario>[] JudgeAll(PolicyEngine engine, Datasets data) =>
        Judge.All(engine, [.. Load(data)], item => item.Text, item => item.Setting);

    public static Report Measure(Judged<Scenario>[] judged)
    {
        var report = new Report("Office scenarios");
        report.Head("rule", "plain found", "disguised found", "near misses accused", "blocked");
        foreach (var rule in judged.Where(item => item.Item.Kind != "clean").GroupBy(item => item.Item.Target, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            report.Row(rule.Key, Of(rule, "plain"), Of(rule, "disguised"), Of(rule, "near-miss"), $"{Blocks(rule)}");
        }

        report.Row("**all**", Share(judged, "plain"), Share(judged, "disguised"), Share(judged, "near-miss"), $"{Blocks(judged)}");
        report.Line($"\nClean messages accused: {Share(judged, "clean")}.");
        foreach (var (kind, better) in new[] { ("plain", Direction.Up), ("disguised", Direction.Up), ("near-miss", Direction.Down), ("clean", Direction.Down) })
        {
            var all = judged.Where(item => item.Item.Kind == kind).ToArray();
            report.Figures.Add(Figure.Share($"office/scenarios {kind} {(better == Direction.Up ? "found" : "accused")}", all.Count(Told), all.Length, better));
        }

        report.Figures.Add(new Figure("office/scenarios near-miss and clean blocked, messages", Blocks(judged), Direction.Down, 0));
        report.Mistakes.AddRange(judged.Where(item => Told(item) != IsOffence(item)).Select(item => Mistake.Of(Fault(item), item.Item.Id, item.Item.Target, item)));
        return report;
    }

    private static IEnumerable<Scenario> Load(Datasets data) => data.Lines("office/scenarios.jsonl").Select(line => new Scenario(
        line.Text("id"), line.TextOrNull("target") ?? "-", line.Text("expect"), line.Text("kind"), new Setting(line.Text("audience"), line.Text("sender")), line.Texts("accept"), line.Text("text")));

    /// <summary>Whether a rule is broken, or asks for advice or credit.</summary>
    public static bool IsOffence(Judged<Scenario> judged) => judged.Item.Kind is "plain" or "disguised";

    /// <summary>
    /// An offence is told of by an alarm of its rule or of one that counts as well; what asks for advice or credit, which raise
    /// no alarm, by any finding of these. Of anything else no alarm is right.
    /// </summary>
    public static bool Told(Judged<Scenario> judged)
    {
        if (!IsOffence(judged)) return judged.Alarmed;
        var spoken = judged.Item.Expect is "advice" ? judged.Decision.Findings : judged.Alarms;
        return spoken.Any(finding => finding.RuleId == judged.Item.Target || judged.Item.Accepted.Contains(finding.RuleId));
    }

    private static string Fault(Judged<Scenario> judged) => IsOffence(judged) ? "missed" : judged.Blocked ? "blocked" : "accused";

    private static int Blocks(IEnumerable<Judged<Scenario>> judged) => judged.Count(item => !IsOffence(item) && item.Blocked);

    private static string Share(Judged<Scenario>[] judged, string kind)
    {
        var all = judged.Where(item => item.Item.Kind == kind).ToArray();
        return Wilson.Describe(all.Count(Told), all.Length);
    }

    private static string Of(IEnumerable<Judged<Scenario>> judged, string kind)
    {
        var all = judged.Where(item => item.Item.Kind == kind).ToArray();
        return $"{all.Count(Told)} of {all.Length}";
    }
}
