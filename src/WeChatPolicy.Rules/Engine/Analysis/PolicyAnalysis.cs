using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Looks a policy over before it runs.</summary>
internal static class PolicyAnalysis
{
    /// <summary>Rules that are in use but can never say anything.</summary>
    public static IEnumerable<PolicyIssue> NeverFire(IEnumerable<RuleSetting> rules, TextAnalyzer analyzer, ScopeOptions scope)
    {
        var findable = analyzer.Findable;
        foreach (var rule in rules)
        {
            if (rule.EffectiveFrom is { } from && rule.EffectiveUntil is { } until && until <= from)
            {
                yield return Never(rule.Rule.Id, $"规则在 {from:O} 之前已失效", $"it ends before it begins ({from:O})");
            }

            if (rule.Rule.Checks.Count == 0 && rule.Rule.Duties.Count == 0) continue;
            if (rule.Rule.Duties.Count > 0 || rule.Rule.Checks.Any(check => check.Needs.IsEmpty)) continue;
            if (!rule.Rule.Needs.Overlaps(findable))
            {
                var needed = analyzer.Signals.NamesOf(rule.Rule.Needs).ToArray();
                yield return Never(rule.Rule.Id, $"词库 {string.Join("、", needed)} 没有词条，请登记词条或停用该规则", $"no term is registered for {string.Join(", ", needed)}; register terms or disable the rule");
            }
        }

        if (!Enum.IsDefined(scope.UnknownPurpose)) yield return Never("1.2/scope", "用途不明的会话如何处理，设置无效", "UnknownPurpose is not a defined value");
    }

    /// <summary>Pairs of rules of which one requires what the other forbids.</summary>
    public static IEnumerable<PolicyIssue> Contradictions(IReadOnlyList<RuleSetting> rules)
    {
        foreach (var requiring in rules)
        {
            foreach (var forbidding in rules)
            {
                foreach (var conduct in requiring.Rule.Requires.Intersect(forbidding.Rule.Forbids, StringComparer.Ordinal))
                {
                    if (!Overlap(requiring, forbidding)) continue;
                    yield return new PolicyIssue(PolicyIssueKind.Contradiction, [requiring.Rule.Id, forbidding.Rule.Id], new(
                        $"{requiring.Rule.Id} 要求“{conduct}”，而 {forbidding.Rule.Id} 禁止；请停用其一或错开生效期",
                        $"{requiring.Rule.Id} requires '{conduct}', which {forbidding.Rule.Id} forbids; disable one of them or set their dates apart"));
                }
            }
        }
    }

    /// <summary>Thresholds that are each valid but make no sense together.</summary>
    public static IEnumerable<PolicyIssue> Thresholds(PolicyOptions options)
    {
        var calendar = WorkCalendar.ChinaDefault;
        (string ShorterName, Term Shorter, string LongerName, Term Longer)[] pairs =
        [
            ("Communication:UrgentReply", options.Communication.UrgentReply, "Communication:ImportantReply", options.Communication.ImportantReply),
            ("Communication:ImportantReply", options.Communication.ImportantReply, "Communication:Reply", options.Communication.Reply),
            ("Communication:UrgentReply", options.Communication.UrgentReply, "Communication:UrgentFeedback", options.Communication.UrgentFeedback),
            ("Files:Processing", options.Files.Processing, "Files:Archiving", options.Files.Archiving),
            ("Incidents:TakeoverResponse", options.Incidents.TakeoverResponse, "Incidents:TakeoverReport", options.Incidents.TakeoverReport),
            ("Supervision:Recording", options.Supervision.Recording, "Supervision:Investigation", options.Supervision.Investigation),
            ("Backups:Interval", options.Backups.Interval, "Backups:Retention", options.Backups.Retention),
        ];
        foreach (var pair in pairs)
        {
            // Compared from one Monday morning on, so that working time and clock time can be told against each other.
            var monday = new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(8));
            if (pair.Shorter.DeadlineFrom(monday, calendar) <= pair.Longer.DeadlineFrom(monday, calendar)) continue;
            yield return new PolicyIssue(PolicyIssueKind.ThresholdsOutOfOrder, [pair.ShorterName, pair.LongerName], new(
                $"{pair.ShorterName}（{pair.Shorter}）不应长于 {pair.LongerName}（{pair.Longer}）",
                $"{pair.ShorterName} ({pair.Shorter}) should not be longer than {pair.LongerName} ({pair.Longer})"));
        }
    }

    private static bool Overlap(RuleSetting a, RuleSetting b) =>
        (a.EffectiveUntil is not { } aEnd || b.EffectiveFrom is not { } bStart || bStart < aEnd)
        && (b.EffectiveUntil is not { } bEnd || a.EffectiveFrom is not { } aStart || aStart < bEnd);

    private static PolicyIssue Never(string ruleId, string zh, string en) => new(PolicyIssueKind.NeverFires, [ruleId], new($"{ruleId} 永远不会触发：{zh}", $"{ruleId} can never fire: {en}"));
}
