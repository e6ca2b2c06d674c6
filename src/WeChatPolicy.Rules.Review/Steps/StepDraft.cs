namespace WeChatPolicy.Rules.Review;

/// <summary>A step that somebody wants to take, before it is known whether it can be.</summary>
internal sealed record StepDraft
{
    public required string FindingId { get; init; }

    public required ReviewAct Act { get; init; }

    /// <summary><see langword="null"/> for what the review does by itself.</summary>
    public Reviewer? By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary><see langword="null"/> where it is true beside whatever else was done.</summary>
    public long? BasedOn { get; init; }

    public ReviewVerdict? Verdict { get; init; }

    public string? Code { get; init; }

    public string? Reason { get; init; }

    public bool SecondWanted { get; init; }

    public string? Together { get; init; }

    public Reviewer? HandedTo { get; init; }

    public string? CaseId { get; init; }

    public string? ObjectionId { get; init; }

    public ObjectionAnswer? Answer { get; init; }

    /// <summary>The pseudonym of who objects.</summary>
    public string? Person { get; init; }

    public string? SettledBy { get; init; }

    public double? Similarity { get; init; }

    /// <summary>The step as it would be kept, at a place of a finding.</summary>
    public ReviewStep AsStep(ReviewedFinding? finding, ReviewState to, ReviewVerdict? outcome) => new()
    {
        FindingId = FindingId,
        Version = (finding?.Version ?? 0) + 1,
        Act = Act,
        By = By?.Id,
        At = At,
        From = finding?.State ?? ReviewState.Open,
        To = to,
        Verdict = Verdict,
        Outcome = outcome,
        Code = Code,
        Reason = Reason,
        SecondWanted = SecondWanted,
        Together = Together,
        HandedTo = HandedTo?.Id,
        CaseId = CaseId,
        ObjectionId = ObjectionId,
        Answer = Answer,
        SettledBy = SettledBy,
        Similarity = Similarity,
    };

    /// <summary>Whether a step that was taken is this one: sent twice it is taken once.</summary>
    public bool IsTaken(ReviewStep taken) =>
        BasedOn is { } basedOn && taken.Version == basedOn + 1
        && taken with { From = default, To = default, Outcome = null } == AsStep(null, default, null) with { Version = taken.Version, From = default };
}
