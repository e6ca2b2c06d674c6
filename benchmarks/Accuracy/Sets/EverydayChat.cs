namespace WeChatPolicy.Rules.Accuracy;

/// <summary>Everyday talk that nobody marked as wrong, read as messages to a work group: nearly every alarm is a false one.</summary>
internal static class EverydayChat
{
    // In a work group all of it leaves the topic, so that here off-topic is right.
    private const string Leisure = "film-music-travel";

    private static readonly string[] s_sets = ["private-sms", "meetings", "service", Leisure];

    public static Report Measure(PolicyEngine engine, Datasets data)
    {
        var report = new Report("Everyday chat");
        report.Line("The private messages are never learned from. Where weights were learned from another of these sets, its line flatters.\n");
        report.Head("set", "messages", "called abusive", "any violation but off-topic", "off-topic alone", "blocked", "rules that speak most");
        foreach (var set in s_sets) Measure(report, set, Judge.InWorkGroup(engine, Texts(data, set)));
        return report;
    }

    public static string[] Texts(Datasets data, string set) => [.. data.Lines($"everyday/{set}.jsonl").Select(line => line.Text("text"))];

    private static void Measure(Report report, string set, Judged<string>[] judged)
    {
        var abuse = judged.Count(OffensivePosts.IsTold);
        var grave = judged.Count(message => message.Alarms.Any(Readings.IsGrave));
        var leisure = judged.Count(message => message.Alarmed) - judged.Count(message => message.Alarms.Any(alarm => alarm.RuleId is not Readings.OffTopic));
        var blocked = judged.Count(message => message.Blocked);
        report.Row(set, $"{judged.Length}", Report.Percent(abuse, judged.Length), Report.Percent(grave, judged.Length), Report.Percent(leisure, judged.Length),
            $"{Report.Percent(blocked, judged.Length)} ({blocked})", RuleCounts.Most(judged.SelectMany(message => message.Alarms), 4));

        // A whole point would let alarms double unseen: these shares lie under one per cent.
        report.Figures.Add(Figure.Share($"everyday/{set} called abusive", abuse, judged.Length, Direction.Down, 0.1));
        report.Figures.Add(Figure.Share($"everyday/{set} any violation but off-topic", grave, judged.Length, Direction.Down, 0.1));
        report.Figures.Add(Figure.Share($"everyday/{set} blocked", blocked, judged.Length, Direction.Down, 0.01));
        if (set is Leisure) report.Figures.Add(Figure.Share($"everyday/{set} off-topic told of", leisure, judged.Length, Direction.Up));
        report.Mistakes.AddRange(judged.Where(message => message.Alarms.Any(Readings.IsGrave)).Select(message => Mistake.Of(message.Blocked ? "blocked" : "accused", $"{set} {message.Decision.FactId}", "-", message)));
    }
}
