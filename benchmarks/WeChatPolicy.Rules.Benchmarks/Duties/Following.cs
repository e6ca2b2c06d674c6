namespace WeChatPolicy.Rules.Benchmarks.Duties;

/// <summary>How a year is followed wherever it is measured.</summary>
internal static class Following
{
    /// <summary>Follows facts in the order of time; the clock moves with them, minute by minute.</summary>
    public static int Run(ObligationTracker tracker, IEnumerable<Fact> facts, bool judge)
    {
        var findings = 0;
        foreach (var fact in facts)
        {
            if (fact.OccurredAt is { } at && (tracker.Clock is null || at >= tracker.Clock.Value.AddMinutes(1))) findings += tracker.AdvanceTo(at).Findings.Count;
            _ = judge ? tracker.Observe(fact) : tracker.Follow(fact);
        }

        return findings;
    }
}
