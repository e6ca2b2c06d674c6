namespace WeChatPolicy.Rules.Accuracy;

/// <summary>What each rule says of the office scenarios: how much of its own it finds, how much of what it says is right, and which rules speak in its place.</summary>
internal static class OfficeRules
{
    public static Report Measure(Judged<OfficeScenarios.Scenario>[] judged)
    {
        var report = new Report("Rules on office scenarios");
        report.Line("Shares with their 95 % intervals by Wilson; few scenarios a rule, so the intervals are wide. An alarm is right where the rule is the scenario's own or counts as well.\n");
        report.Head("rule", "recall", "precision", "false alarms");
        var innocent = judged.Where(item => !OfficeScenarios.IsOffence(item)).ToArray();
        foreach (var rule in Rules(judged))
        {
            var own = judged.Where(item => OfficeScenarios.IsOffence(item) && item.Item.Target == rule).ToArray();
            var spoken = judged.Where(item => item.Says(rule)).ToArray();
            report.Row(rule,
                Wilson.Describe(own.Count(OfficeScenarios.Told), own.Length),
                Wilson.Describe(spoken.Count(item => IsRight(item, rule)), spoken.Length),
                Wilson.Describe(innocent.Count(item => item.Says(rule)), innocent.Length));
        }

        Confusions(report, judged);
        return report;
    }

    private static void Confusions(Report report, Judged<OfficeScenarios.Scenario>[] judged)
    {
        report.Line("\nWhich rule a scenario is about, and which alarms its messages raise besides:\n");
        report.Head("about", "own alarms", "alarms of rules that count as well", "alarms of other rules");
        foreach (var target in judged.Where(OfficeScenarios.IsOffence).GroupBy(item => item.Item.Target, StringComparer.Ordinal).OrderBy(target => target.Key, StringComparer.Ordinal))
        {
            var alarms = target.SelectMany(item => item.Alarms.Select(alarm => (alarm, item))).ToArray();
            report.Row(target.Key,
                $"{alarms.Count(pair => pair.alarm.RuleId == target.Key)}",
                RuleCounts.Most(alarms.Where(pair => pair.alarm.RuleId != target.Key && IsRight(pair.item, pair.alarm.RuleId)).Select(pair => pair.alarm), 6),
                RuleCounts.Most(alarms.Where(pair => !IsRight(pair.item, pair.alarm.RuleId)).Select(pair => pair.alarm), 6));
        }
    }

    private static IEnumerable<string> Rules(Judged<OfficeScenarios.Scenario>[] judged) => judged
        .SelectMany(item => item.Alarms.Select(alarm => alarm.RuleId).Append(item.Item.Target))
        .Where(rule => rule != "-").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static bool IsRight(Judged<OfficeScenarios.Scenario> judged, string rule) =>
        OfficeScenarios.IsOffence(judged) && (judged.Item.Target == rule || judged.Item.Accepted.Contains(rule));
}
