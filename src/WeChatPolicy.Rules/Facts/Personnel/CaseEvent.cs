namespace WeChatPolicy.Rules.Facts;

/// <summary>A step in the life of a case: a violation that was detected or reported, until it is verified or dismissed.</summary>
/// <remarks>
/// <see cref="PersonnelEvent.Person"/> is who took the step. Somebody who had no right to take it is kept: whether the
/// step counts is for the policy and the case book to say.
/// </remarks>
public abstract record CaseEvent : PersonnelEvent
{
    private protected CaseEvent()
    {
    }

    /// <summary>The company's id of the case, not empty; every event of one case carries the same.</summary>
    public required string CaseId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>Who is said to have broken the policy; <see langword="null"/> where that is not known yet.</summary>
    public Participant? Accused { get; init; }

    /// <summary>The rule that is said to be broken, by its id such as <c>2.1.1/personal-account</c>; <see langword="null"/> where that is open.</summary>
    public string? RuleId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>Whether the person belonged to the supervision group then.</summary>
    public Ternary InSupervisionGroup { get; init => field = FactGuard.Defined(value); }
}
