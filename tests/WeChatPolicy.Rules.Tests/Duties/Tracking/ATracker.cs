using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Trackers for the tables, and what they report.</summary>
internal static class ATracker
{
    private static readonly PolicyEngine s_default = PolicyBuilder.CreateDefault().Build();

    public static ObligationTracker New() => new(s_default);

    public static ObligationTracker Under(Action<PolicyOptions> change) => new(PolicyBuilder.CreateDefault().WithOptions(change).Build());

    /// <summary>The tracker, told of facts.</summary>
    public static ObligationTracker Told(this ObligationTracker tracker, params Fact[] facts)
    {
        foreach (var fact in facts) tracker.Follow(fact);
        return tracker;
    }

    /// <summary>What has become of everything long after, without what was opened.</summary>
    public static string[] Fate(this ObligationTracker tracker, string? ruleId = null)
    {
        var advance = tracker.AdvanceTo(A.Morning.AddYears(3));
        return [.. advance.Changes.Where(change => change.Kind != DutyChangeKind.Opened && (ruleId is null || change.Duty.RuleId == ruleId)).Select(change => $"{change.Kind} {change.Duty.Debtor} {At(change.At)}")];
    }

    /// <summary>The day of April and the hour in China.</summary>
    public static string At(DateTimeOffset instant) => instant.ToOffset(TimeSpan.FromHours(8)).ToString("dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
