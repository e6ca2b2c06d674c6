namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether a step came too late. At the deadline is in time; after it is late.</summary>
internal static class Lateness
{
    /// <summary>How sure it is that a step missed its deadline, seen from an instant; nothing where it did not, or where there is still time.</summary>
    public static Confidence? Of(Completion step, DateTimeOffset due, DateTimeOffset? seenAt) => step.DoneBy(due) switch
    {
        Ternary.Yes => null,
        Ternary.No when step.IsDone => Confidence.Certain,
        Ternary.No => seenAt > due ? Confidence.Certain : null,
        _ => seenAt > due ? Confidence.Possible : null,
    };
}
