using System.Text.Json;

namespace WeChatPolicy.Rules.Accuracy;

/// <summary>How often each rule speaks on public chat data: recall where the data are of that kind, false alarms where they are not.</summary>
internal static class DatasetReport
{
    public static void Print(PolicyEngine engine, string folder, bool details)
    {
        Console.WriteLine("\n## Public data\n");
        Console.WriteLine("| data | label | lines | flagged by any rule | flagged but for off-topic | rules that speak most |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var path in Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path);
            if (name.StartsWith("identifiers", StringComparison.Ordinal) || name.StartsWith("wecom", StringComparison.Ordinal)) continue;
            var lines = Lines(path).ToList();
            if (lines.Count == 0) Console.WriteLine($"| {name} | – | – | not read here: its lines are no single labelled texts | | |");
            foreach (var group in lines.GroupBy(line => line.Label, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                Print(engine, name, group.Key, [.. group.Select(line => line.Text)], details);
            }
        }
    }

    private static void Print(PolicyEngine engine, string name, string label, string[] texts, bool details)
    {
        var (any, grave) = (0, 0);
        var byRule = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            var decision = engine.Evaluate(new Example("-", "compliant", "group", "employee", texts[i]).ToMessage($"{i}"));
            var alarms = decision.Findings.Where(ExampleReport.IsAlarm).ToArray();
            if (alarms.Length > 0) any++;
            if (alarms.Any(finding => finding.RuleId != "2.3.4/off-topic")) grave++;
            foreach (var finding in alarms)
            {
                byRule[finding.RuleId] = byRule.GetValueOrDefault(finding.RuleId) + 1;
                if (details) Console.WriteLine($"{name} {finding.RuleId} {finding.Confidence} {string.Join('/', finding.Evidence.Select(item => $"{item.Type}:{item.Excerpt}"))}");
            }
        }

        var most = string.Join(", ", byRule.OrderByDescending(pair => pair.Value).Take(4).Select(pair => $"{pair.Key} {pair.Value}"));
        Console.WriteLine($"| {name} | {label} | {texts.Length} | {any} ({Percent(any, texts.Length)}) | {grave} ({Percent(grave, texts.Length)}) | {most} |");
    }

    private static string Percent(int part, int whole) => whole == 0 ? "–" : $"{100.0 * part / whole:0.00} %";

    private static IEnumerable<(string Label, string Text)> Lines(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (!root.TryGetProperty("text", out var text)) continue;
            if (root.TryGetProperty("category", out var label) || root.TryGetProperty("label", out label)) yield return (label.GetString()!, text.GetString()!);
        }
    }
}
