namespace WeChatPolicy.Rules;

/// <summary>What one rule has to say about one fact.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Finding
{
    /// <summary>
    /// A digest of fact, rule, kind and subject, of which there is one finding; not of the evidence. It is the same in every run and under every lexicon, so that a dismissal sticks.
    /// Of something that was not done in time it is a digest of the duty in place of the fact: the tracker, the act that came too late and a state that still shows it tell of it under one id, and it is to be booked once.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The id of the fact.</summary>
    public required string FactId { get; init; }

    /// <summary>When what it tells of happened: the time of the fact, or the deadline that was missed; <see langword="null"/> where the fact does not say.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required Party Subject { get; init; }

    /// <summary>The stable id of the rule, such as <c>2.1.1/personal-account</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>The number of the clause, such as <c>2.1.1</c>.</summary>
    public required string Clause { get; init; }

    /// <summary>Whether it accuses, advises or credits.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What the host is asked to do. At most <see cref="Rules.Enforcement.Review"/> where it is only possible, none for a merit.</summary>
    public required Enforcement Enforcement { get; init; }

    /// <summary>What it rests on; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>What was found.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What sets it right.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>The detection of it that opens a case (4.1.2), with the finding's id, its fact, its rule and whom it concerns.</summary>
    /// <param name="id">The id of the event.</param>
    /// <param name="by">Who detected it: whoever looked the finding over, or the account under which a host books findings.</param>
    /// <param name="at">When.</param>
    /// <param name="caseId">The company's id of the case; left out, the finding's own, so that a finding that is booked twice is one case.</param>
    /// <param name="accused">Whom it concerns, where the host knows more of them than their id.</param>
    /// <exception cref="InvalidOperationException">It is advice or a merit, and nothing was violated.</exception>
    /// <exception cref="ArgumentException">The accused is somebody else than whom it concerns.</exception>
    public ViolationDetected Detected(string id, Participant by, DateTimeOffset? at, string? caseId = null, Participant? accused = null)
    {
        if (Kind != FindingKind.Violation) throw new InvalidOperationException($"The finding {Id} is no violation, and opens no case.");
        if (accused is not null && Subject != Party.Person(accused.Id)) throw new ArgumentException($"The finding {Id} concerns somebody else.", nameof(accused));
        return new()
        {
            Id = id,
            Person = by,
            At = at,
            CaseId = caseId ?? Id,
            Accused = accused ?? (Subject.PersonId is { } person ? new Participant { Id = person, Kind = ParticipantKind.Employee } : null),
            RuleId = RuleId,
            SourceFactId = FactId,
            FindingId = Id,
        };
    }

    /// <summary>Rule, confidence and id; nothing of the content.</summary>
    public override string ToString() => $"{RuleId} ({Confidence}) {Id}";
}
