namespace WeChatPolicy.Rules;

/// <summary>Something about a policy that its author will want to know before anything runs.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Subjects">The rules, options or roles concerned.</param>
/// <param name="What">What it is and what to do.</param>
public sealed record PolicyIssue(PolicyIssueKind Kind, IReadOnlyList<string> Subjects, LocalizedText What)
{
    /// <summary>The kind and what it concerns.</summary>
    public override string ToString() => $"{Kind}: {string.Join(", ", Subjects)}";
}

/// <summary>What sort of thing is wrong with a policy.</summary>
public enum PolicyIssueKind
{
    /// <summary>A rule that can never say anything under these options.</summary>
    NeverFires,

    /// <summary>Two rules of which one requires what the other forbids.</summary>
    Contradiction,

    /// <summary>Thresholds that are not in the order in which they make sense.</summary>
    ThresholdsOutOfOrder,

    /// <summary>A role that the policy relies on and nobody holds.</summary>
    RoleWithoutHolder,

    /// <summary>A fault for which <see cref="PolicyBuilder.Build"/> would refuse.</summary>
    Fault,

    /// <summary>The calendar knows no holidays, or none from a day on that is near or over: what falls due behind it is no more than possible.</summary>
    CalendarEnds,
}
