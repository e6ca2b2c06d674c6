namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Spam short messages by category, read as messages of an employee to a work group: a violation of any rule tells of them.</summary>
internal static class SpamMessages
{
    private sealed record Spam(string Id, string Category, string Text);

    public static Report Measure(PolicyEngine engine, Datasets data)
    {
        var report = new Report("Spam messages");
        var judged = Judge.All(engine, [.. Load(data)], item => item.Text, _ => Setting.WorkGroup);
        report.Head("category", "messages", "found", "rules that speak most");
        foreach (var category in judged.GroupBy(item => item.Item.Category, StringComparer.Ordinal).OrderBy(category => category.Key, StringComparer.Ordinal)) Row(report, category.Key, [.. category]);
        Row(report, "**all**", judged);
        report.Figures.Add(Figure.Share("promotion/spam-sms found", judged.Count(IsFound), judged.Length, Direction.Up));
        report.Mistakes.AddRange(judged.Where(item => !IsFound(item)).Select(item => Mistake.Of("missed", item.Item.Id, item.Item.Category, item)));
        return report;
    }

    private static IEnumerable<Spam> Load(Datasets data) => data.Lines("promotion/spam-sms.jsonl").Select(line =>
        new Spam(line.Text("id"), line.Text("category"), line.Text("text")));

    private static bool IsFound(Judged<Spam> judged) => judged.Alarms.Any(alarm => alarm.Kind == FindingKind.Violation);

    private static void Row(Report report, string category, Judged<Spam>[] messages) => report.Row(
        category, $"{messages.Length}", Report.Percent(messages.Count(IsFound), messages.Length), RuleCounts.Most(messages.SelectMany(message => message.Alarms), 3));
}
