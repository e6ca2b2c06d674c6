namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What a tracker reports, as lines that can be compared.</summary>
internal static class Lines
{
    /// <summary>Everything but the reminders, in the order in which it was reported, findings with their evidence.</summary>
    public static string[] InSequence(Advance advance) =>
    [
        .. advance.Changes.Select(change => Told.Of(change).ToString()),
        .. advance.Findings.Select(finding => $"{finding.Id} {Told.Of(finding)} {string.Join(' ', finding.Evidence.Select(evidence => $"{evidence.Part}={evidence.Excerpt}"))}"),
    ];

    public static string[] InSequence(IEnumerable<Advance> advances) => [.. advances.SelectMany(advance => advance.Changes).Select(change => Told.Of(change).ToString()),
        .. advances.SelectMany(advance => advance.Findings).Select(finding => $"{finding.Id} {Told.Of(finding)}")];

    public static string[] Sorted(params IEnumerable<Advance> advances) => [.. advances.SelectMany(InSequence).Order(StringComparer.Ordinal)];

    /// <summary>Fails with what is missing and what is too much.</summary>
    public static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual, string where)
    {
        var missing = expected.ToList();
        var extra = actual.Where(line => !missing.Remove(line)).ToList();
        Assert.True(missing.Count + extra.Count == 0, $"{where}\n  missing:\n    {string.Join("\n    ", missing)}\n  too much:\n    {string.Join("\n    ", extra)}");
    }

    /// <summary>Tells a tracker all of it.</summary>
    public static List<Advance> Run(ObligationTracker tracker, IEnumerable<Telling> tellings)
    {
        var advances = new List<Advance>();
        foreach (var told in tellings)
        {
            if (told.Fact is { } fact) tracker.Follow(fact);
            else advances.Add(tracker.AdvanceTo(told.At));
        }

        return advances;
    }
}
