namespace WeChatPolicy.Rules.Conditions;

/// <summary>Who may take a step in a case: a member of the supervision group, and never whom the case is about.</summary>
internal static class CaseSteps
{
    /// <summary>Whether whom the case is about took the step.</summary>
    public static bool IsByTheAccused(CaseEvent step) => step.Accused is { } accused && accused.Id == step.Person.Id;

    /// <summary>The case that a verification or dismissal settles; none where it was taken by somebody who may not.</summary>
    public static string? Settles(CaseEvent step) =>
        step.InSupervisionGroup == Ternary.No || IsByTheAccused(step) ? null : step.CaseId;

    /// <summary>Whether a case had been verified when something was built on it; where one of the times is not known, whether it was at all.</summary>
    public static Ternary VerifiedBy(Completion verified, DateTimeOffset? at) => verified.State switch
    {
        CompletionState.NotDone => Ternary.No,
        CompletionState.Done => verified.At > at ? Ternary.No : Ternary.Yes,
        _ => Ternary.Unknown,
    };

    /// <summary>The step as somebody in the supervision group would have taken it whom the case is not about.</summary>
    public static T ByAMember<T>(T step)
        where T : CaseEvent => step with
        {
            Person = IsByTheAccused(step) ? step.Person with { Id = step.Person.Id + "′" } : step.Person,
            InSupervisionGroup = Ternary.Yes,
        };
}
