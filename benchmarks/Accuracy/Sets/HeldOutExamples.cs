namespace WeChatPolicy.Rules.Accuracy;

/// <summary>
/// The sentences beside the tests that nobody tuned on. They are counted and never shown, so that it stays so. Those that were
/// tuned on are a test of regressions and say nothing of accuracy.
/// </summary>
internal static class HeldOutExamples
{
    public static Report Measure(PolicyEngine engine)
    {
        var report = new Report("Held-out sentences");
        var judged = Example.Load(Path.Combine(AppContext.BaseDirectory, "Examples", "held-out.jsonl"))
            .Select((example, at) => new Judged<Example>(example, example.Text, engine.Evaluate(example.ToMessage($"{at}")))).ToArray();
        var ruled = judged.Where(item => item.Item.Rule != "-").ToArray();
        report.Head("rule", "plain found", "disguised found", "near misses accused of it");
        foreach (var rule in ruled.GroupBy(item => item.Item.Rule, StringComparer.Ordinal)) report.Row(rule.Key, Of(rule, "violating"), Of(rule, "evasion"), Of(rule, "compliant"));
        report.Row("**all**", Of(ruled, "violating"), Of(ruled, "evasion"), Of(ruled, "compliant"));
        foreach (var (expect, name, better) in new[] { ("violating", "plain found", Direction.Up), ("evasion", "disguised found", Direction.Up), ("compliant", "near misses accused", Direction.Down) })
        {
            Judged<Example>[] all = [.. ruled.Where(item => item.Item.Expect == expect)];
            report.Figures.Add(Figure.Share($"held-out {name}", all.Count(IsFound), all.Length, better));
        }

        Judged<Example>[] clean = [.. judged.Where(item => item.Item.Rule == "-")];
        report.Line($"\nOrdinary chat accused: {Wilson.Describe(clean.Count(item => item.Alarmed), clean.Length)}.");
        report.Figures.Add(Figure.Share("held-out ordinary chat accused", clean.Count(item => item.Alarmed), clean.Length, Direction.Down));
        return report;
    }

    private static bool IsFound(Judged<Example> judged) => judged.Decision.Findings.Any(finding => finding.RuleId == judged.Item.Rule);

    private static string Of(IEnumerable<Judged<Example>> judged, string expect)
    {
        Judged<Example>[] all = [.. judged.Where(item => item.Item.Expect == expect)];
        return Wilson.Describe(all.Count(IsFound), all.Length);
    }
}
