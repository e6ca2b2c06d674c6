namespace WeChatPolicy.Rules.Review;

/// <summary>What is done with a request to see who stands behind a pseudonym.</summary>
public enum UnmaskingAct
{
    /// <summary>Somebody asks.</summary>
    Ask,

    /// <summary>Somebody else grants it.</summary>
    Grant,

    /// <summary>Somebody else denies it, which ends it.</summary>
    Deny,

    /// <summary>Who asked has seen the name.</summary>
    Show,
}

/// <summary>A step of an unmasking, as it is kept in the log.</summary>
public sealed record UnmaskingStep
{
    /// <summary>The company's id of the request; not empty.</summary>
    public required string RequestId { get; init => field = Required.Text(value); }

    /// <summary>Which step of the request it is, from 1.</summary>
    public required long Version { get; init; }

    /// <summary>What was done.</summary>
    public required UnmaskingAct Act { get; init; }

    /// <summary>The finding whose person it is about; told by the first step.</summary>
    public string? FindingId { get; init; }

    /// <summary>The pseudonym; told by the first step.</summary>
    public string? Person { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init => field = Required.Text(value); }

    /// <summary>When, by the clock of the review.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>Until when the name may be seen; <see langword="null"/> while it may not.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Request and act; no person.</summary>
    public override string ToString() => $"Unmasking {RequestId}: {Act}";
}

/// <summary>A request to see who stands behind a pseudonym, with what became of it.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Unmasking
{
    /// <summary>The company's id of the request.</summary>
    public required string Id { get; init; }

    /// <summary>The finding whose person it is about.</summary>
    public required string FindingId { get; init; }

    /// <summary>The pseudonym.</summary>
    public required string Person { get; init; }

    /// <summary>Who asked.</summary>
    public required string AskedBy { get; init; }

    /// <summary>Until when the name may be seen; <see langword="null"/> while it may not.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether it was denied.</summary>
    public bool Denied { get; init; }

    /// <summary>Every step, in order.</summary>
    public required IReadOnlyList<UnmaskingStep> Steps { get; init; }

    /// <summary>The id; no person.</summary>
    public override string ToString() => $"Unmasking {Id}";
}

/// <summary>A step of an unmasking that was refused, as it is kept in the log.</summary>
/// <param name="Step">What was asked for; its version is the one that it would have had.</param>
/// <param name="Reason">Why it was refused.</param>
public sealed record RefusedUnmasking(UnmaskingStep Step, ReviewRefusalReason Reason)
{
    /// <summary>Request, act and reason of the refusal.</summary>
    public override string ToString() => $"{Step} refused ({Reason})";
}

/// <summary>What became of an unmasking.</summary>
/// <param name="Request">The request as it stands; <see langword="null"/> where there is none.</param>
/// <param name="PersonId">The id of the person, where it was shown.</param>
/// <param name="Refusal">Why it was refused; <see langword="null"/> where it was not.</param>
public readonly record struct UnmaskingReceipt(Unmasking? Request, string? PersonId, ReviewRefusal? Refusal)
{
    /// <summary>Whether it was refused; no person.</summary>
    public override string ToString() => Refusal is null ? $"{Request}" : $"Refused: {Refusal.Reason}";
}
