using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>The lines of an assessment's points (4.2.1).</summary>
internal static class PointLines
{
    public static AssessmentLine Deduction(CountedFact fact, AssessmentOptions options)
    {
        var points = -Points(fact.Severity, options);
        var others = fact.Cases.Count - 1;
        return new AssessmentLine
        {
            Kind = AssessmentLineKind.Deduction,
            Points = points,
            Severity = fact.Severity,
            RuleId = fact.Worst.RuleId,
            Since = fact.Since,
            Sources = [AssessmentSource.Of(fact.Worst), .. fact.Cases.Where(file => file != fact.Worst).Select(AssessmentSource.Of)],
            Explanation = (
                $"案件 {fact.Worst.Id} 经核实，情节{ChineseNames.Of(fact.Severity)}，计 {Text(points)} 分" + (others > 0 ? $"；同一事实的其他 {others} 案不另计。" : "。"),
                $"Case {fact.Worst.Id} is verified, {fact.Severity}: {Text(points)}" + (others > 0 ? $"; {others} more about the same fact do not count again." : ".")),
        };
    }

    public static AssessmentLine Credit(MeritRecorded merit, DateTimeOffset since, IEnumerable<MeritRecorded> all, AssessmentOptions options) => new()
    {
        Kind = AssessmentLineKind.Credit,
        Points = options.MeritPoints,
        RuleId = merit.RuleId,
        Since = since,
        Sources = [.. all.Select(AssessmentSource.Of)],
        Explanation = ($"加分事项 {merit.Id} 已记录，计 {Text(options.MeritPoints)} 分。", $"Merit {merit.Id} is on record: {Text(options.MeritPoints)}."),
    };

    /// <summary>What takes a sum back to the cap, as a line of its own so that the lines add up; none where the sum is within it.</summary>
    public static AssessmentLine? Cap(IReadOnlyList<AssessmentLine> lines, AssessmentOptions options)
    {
        var (sum, cap) = (lines.Sum(line => line.Points), options.PointsCap);
        var within = Math.Clamp(sum, -cap, cap);
        return within == sum ? null : new AssessmentLine
        {
            Kind = AssessmentLineKind.Cap,
            Points = within - sum,
            Sources = [.. lines.SelectMany(line => line.Sources)],
            Explanation = (
                $"合计 {Text(sum)} 分，超过每期上限 {Text(cap)} 分，按 {Text(within)} 分计。",
                $"The sum of {Text(sum)} is beyond the cap of {Text(cap)} a period and counts as {Text(within)}."),
        };
    }

    private static decimal Points(Severity severity, AssessmentOptions options) => severity switch
    {
        Severity.Low => options.LowPoints,
        Severity.Medium => options.MediumPoints,
        Severity.High => options.HighPoints,
        Severity.Critical => options.CriticalPoints,
        _ => 0m,
    };

    private static string Text(decimal points) => points.ToString(CultureInfo.InvariantCulture);
}
