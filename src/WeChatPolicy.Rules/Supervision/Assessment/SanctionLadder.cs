using System.Globalization;

namespace WeChatPolicy.Rules;

/// <summary>What the ladder of the options proposes for repeated violations (4.2.3).</summary>
internal static class SanctionLadder
{
    /// <summary>
    /// The highest step that a violation of the period reached, counted with those before it whose window had not run out by
    /// then. A period without a violation proposes nothing: what lies before it was proposed for in its own period.
    /// </summary>
    public static ProposedSanction? Propose(IReadOnlyList<CountedFact> facts, Func<CountedFact, bool> inPeriod, AssessmentOptions options, WorkCalendar calendar)
    {
        var window = options.RepeatWindow;
        var broken = facts.Where(fact => fact.Severity > Severity.Info).ToArray();
        CountedFact[] most = [];
        foreach (var latest in broken.Where(inPeriod))
        {
            var counted = broken.Where(fact => fact == latest || (fact.Since <= latest.Since && StillCounts(fact.Since, latest.Since, window, calendar))).ToArray();
            if (counted.Length >= most.Length) most = counted;
        }

        var step = options.LadderInUse.LastOrDefault(step => step.At <= most.Length);
        return step is null ? null : Proposal(step, most, options);
    }

    // At the very instant at which the window runs out, a violation no longer counts.
    private static bool StillCounts(DateTimeOffset since, DateTimeOffset at, Term window, WorkCalendar calendar) =>
        window.DeadlineFrom(since, calendar) is var end && (end > at || end == DateTimeOffset.MaxValue);

    private static ProposedSanction Proposal(LadderStep step, CountedFact[] counted, AssessmentOptions options)
    {
        string[] cases = [.. counted.Select(fact => fact.Worst.Id)];
        var (ids, number, at) = (string.Join("、", cases), cases.Length.ToString(CultureInfo.InvariantCulture), step.At.ToString(CultureInfo.InvariantCulture));
        return new ProposedSanction
        {
            Sanction = step.Sanction,
            Name = step.Name,
            At = step.At,
            Count = cases.Length,
            CaseIds = cases,
            Sources = [.. counted.SelectMany(fact => fact.Cases).Select(AssessmentSource.Of)],
            Explanation = (
                $"{ChineseNames.Of(options.RepeatWindow)}内有 {number} 起已核实的违规（{ids}），达到 {at} 起的档次，建议：{step.Name ?? Chinese(step.Sanction)}。是否采纳由有权人员决定。",
                $"{number} verified violations within {options.RepeatWindow} ({string.Join(", ", cases)}) reach the step of the ladder at {at}: {step.Name ?? English(step.Sanction)}. A person decides."),
        };
    }

    private static string Chinese(Sanction sanction) => sanction switch
    {
        Sanction.Warning => "警告",
        Sanction.Demotion => "降职",
        Sanction.Dismissal => "解除劳动合同",
        _ => "其他处理",
    };

    private static string English(Sanction sanction) => sanction switch
    {
        Sanction.Warning => "a warning",
        Sanction.Demotion => "a demotion",
        Sanction.Dismissal => "dismissal",
        _ => "another step",
    };
}
