namespace WeChatPolicy.Rules.Review;

/// <summary>Why a step was not taken. The finding is as it was; what was refused is on record.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record ReviewRefusal : BookRefusal
{
    /// <summary>The finding, or the request of an unmasking.</summary>
    public required string Id { get; init; }

    /// <summary>What speaks against it.</summary>
    public required ReviewRefusalReason Reason { get; init; }

    /// <summary>How far the finding has come.</summary>
    public ReviewState State { get; init; }

    /// <summary>What a decision would have to be based on now.</summary>
    public long Version { get; init; }

    /// <summary>What the state allows.</summary>
    public IReadOnlyList<ReviewAct> Allowed { get; init; } = [];
}

/// <summary>What speaks against a step.</summary>
public enum ReviewRefusalReason
{
    /// <summary>There is no such finding, request or objection.</summary>
    Unknown,

    /// <summary>Somebody was faster: the finding is no longer what the step was based on.</summary>
    Stale,

    /// <summary>The state does not allow it.</summary>
    State,

    /// <summary>The person has decided already, and another one is wanted.</summary>
    SamePerson,

    /// <summary>The matter is about the person, their direct superior or their direct subordinate.</summary>
    Involved,

    /// <summary>Somebody else has it in hand; it can be taken over.</summary>
    HeldByAnother,

    /// <summary>Only the person whom the finding concerns objects to it.</summary>
    NotTheSubject,

    /// <summary>It is no violation, or does not hold, so that there is no case.</summary>
    NoCase,

    /// <summary>It is a case already.</summary>
    HasCase,

    /// <summary>The case is about somebody else than the finding.</summary>
    AnotherSubject,

    /// <summary>An objection is answered once its grounds were told.</summary>
    GroundsNotTold,

    /// <summary>The step says that it is taken later than it is now.</summary>
    AheadOfClock,

    /// <summary>Nobody has granted it, or not enough people have.</summary>
    NotGranted,

    /// <summary>The term of the grant is over.</summary>
    Expired,
}

/// <summary>A step that was refused, as it is kept in the log.</summary>
/// <param name="Step">What was asked for; its version is the one that it would have had, and its states are those of the finding.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="BasedOn">What it was based on; <see langword="null"/> where it did not say.</param>
public sealed record RefusedStep(ReviewStep Step, ReviewRefusalReason Reason, long? BasedOn = null)
{
    /// <summary>Finding, act and reason of the refusal.</summary>
    public override string ToString() => $"Finding {Step.FindingId}: {Step.Act} refused ({Reason})";
}

/// <summary>What became of an act: it was taken, or refused. Either is on record.</summary>
public readonly record struct ReviewReceipt
{
    /// <summary>The step; <see langword="null"/> where it was refused.</summary>
    public ReviewStep? Taken { get; internal init; }

    /// <summary>Why it was refused; <see langword="null"/> where it was taken.</summary>
    public ReviewRefusal? Refusal { get; internal init; }

    /// <summary>The step, for a host to which a refusal is an error.</summary>
    /// <exception cref="ReviewRefusedException">It was refused.</exception>
    public ReviewStep OrThrow() => Taken ?? throw new ReviewRefusedException(Refusal!);
}
