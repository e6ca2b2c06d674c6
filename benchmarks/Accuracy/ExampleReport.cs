namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Recall and false alarms of each rule on a file of examples.</summary>
internal static class ExampleReport
{
    public static void Print(PolicyEngine engine, string path, string? showMistakesOf)
    {
        var examples = Example.Load(path).ToArray();
        Console.WriteLine($"\n## {Path.GetFileNameWithoutExtension(path)} examples ({examples.Length})\n");
        Console.WriteLine("| rule | recall, plain | recall, disguised | false alarms on near misses |");
        Console.WriteLine("|---|---|---|---|");
        var judged = examples.Select((example, index) => (example, decision: engine.Evaluate(example.ToMessage($"{index}")))).ToArray();
        foreach (var group in judged.Where(pair => pair.example.Rule != "-").GroupBy(pair => pair.example.Rule, StringComparer.Ordinal))
        {
            Console.WriteLine($"| {group.Key} | {Share(group, "violating")} | {Share(group, "evasion")} | {Share(group, "compliant")} |");
        }

        var ruled = judged.Where(pair => pair.example.Rule != "-").ToArray();
        Console.WriteLine($"| **all** | {Share(ruled, "violating")} | {Share(ruled, "evasion")} | {Share(ruled, "compliant")} |");
        var clean = judged.Where(pair => pair.example.Rule == "-").ToArray();
        Console.WriteLine($"\nOrdinary chat: {clean.Count(pair => pair.decision.Findings.Any(IsAlarm))} of {clean.Length} flagged.");
        if (showMistakesOf is null) return;
        foreach (var (example, decision) in judged)
        {
            var found = Found(example, decision);
            if (example.Rule.Contains(showMistakesOf, StringComparison.Ordinal) && found != (example.Expect != "compliant"))
            {
                Console.WriteLine($"{(found ? "FALSE ALARM" : "MISSED")} {example.Rule} [{example.Audience}] {example.Text}   => {string.Join(", ", decision.Findings.Select(finding => $"{finding.RuleId}({string.Join('/', finding.Evidence.Select(item => item.Type + ":" + item.Excerpt))})"))}");
            }
        }
    }

    /// <summary>A hint that accuses nobody and asks for nothing is no alarm.</summary>
    public static bool IsAlarm(Finding finding) => finding.Enforcement > Enforcement.None;

    private static bool Found(Example example, PolicyDecision decision) => example.Rule == "-"
        ? decision.Findings.Any(IsAlarm)
        : decision.Findings.Any(finding => finding.RuleId == example.Rule);

    private static string Share(IEnumerable<(Example Example, PolicyDecision Decision)> judged, string expect)
    {
        var all = judged.Where(pair => pair.Example.Expect == expect).ToArray();
        return $"{all.Count(pair => Found(pair.Example, pair.Decision))}/{all.Length}";
    }
}
