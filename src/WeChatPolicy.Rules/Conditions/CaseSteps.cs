namespace WeChatPolicy.Rules.Conditions;

/// <summary>Who may take a step in a case: a member of the supervision group, and never whom the case is about.</summary>
internal static class CaseSteps
{
    /// <summary>Whether the case involves who took the step, as far as the step tells.</summary>
    public static Ternary IsByTheInvolved(CaseEvent step, PolicyOptions options) =>
        step.Accused is { } accused ? Involvement.Of(step.Person, accused.Id, accused.ManagerId, options.Supervision.Independence) : Ternary.Unknown;

    /// <summary>The case that a verification or dismissal settles; none where it was taken by somebody who may not.</summary>
    public static string? Settles(CaseEvent step, PolicyOptions options) =>
        step.InSupervisionGroup == Ternary.No || IsByTheInvolved(step, options) == Ternary.Yes ? null : step.CaseId;

    /// <summary>Whether whom the case is about took the step.</summary>
    public static bool IsByTheAccused(CaseEvent step) => step.Accused?.Id == step.Person.Id;

    /// <summary>The field of the step that shows how the case involves who took it.</summary>
    public static (string Field, string Value) Shown(CaseEvent step) =>
        step.Accused!.Id == step.Person.Id ? ("accused.id", "person.id")
            : step.Accused.ManagerId == step.Person.Id ? ("accused.managerId", "person.id") : ("person.managerId", "accused.id");

    /// <summary>Whether a case had been verified when something was built on it; where one of the times is not known, whether it was at all.</summary>
    public static Ternary VerifiedBy(Completion verified, DateTimeOffset? at) => verified.State switch
    {
        CompletionState.NotDone => Ternary.No,
        CompletionState.Done => verified.At > at ? Ternary.No : Ternary.Yes,
        _ => Ternary.Unknown,
    };

    /// <summary>The step as somebody in the supervision group would have taken it whom the case does not involve.</summary>
    public static T ByAMember<T>(T step, PolicyOptions options)
        where T : CaseEvent => step with
        {
            Person = IsByTheInvolved(step, options) == Ternary.Yes ? step.Person with { Id = step.Person.Id + "′", ManagerId = null } : step.Person,
            InSupervisionGroup = Ternary.Yes,
        };
}
