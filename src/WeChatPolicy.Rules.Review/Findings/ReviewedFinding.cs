namespace WeChatPolicy.Rules.Review;

/// <summary>A finding with what became of it. Immutable: what is done later gives another one with a higher <see cref="Version"/>.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record ReviewedFinding
{
    /// <summary>The finding, as the screening that made it last has it.</summary>
    public required KeptFinding Finding { get; init; }

    /// <summary>How far it has come.</summary>
    public ReviewState State { get; init; }

    /// <summary>What it was found to be; <see langword="null"/> unless it is settled.</summary>
    public ReviewVerdict? Verdict { get; init; }

    /// <summary>How many steps were taken: what a decision says it is based on. Another screening does not change it.</summary>
    public long Version { get; init; }

    /// <summary>Who has it in hand, by handing over; <see langword="null"/> for nobody.</summary>
    public string? HeldBy { get; init; }

    /// <summary>The version of the policy that judged its fact last and no longer made it; <see langword="null"/> where the last one did.</summary>
    public string? LapsedUnder { get; init; }

    /// <summary>How many screenings told something new of it: it was made, was made by another policy, or was no longer made.</summary>
    public long Screenings { get; init; }

    /// <summary>The finding whose dismissal settled this one; <see langword="null"/> where a person decided.</summary>
    public string? SettledBy { get; init; }

    /// <summary>The case that it became; <see langword="null"/> where it is none.</summary>
    public string? CaseId { get; init; }

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<ReviewStep> Steps { get; init; } = [];

    /// <summary>What was refused, in order: every one is on record.</summary>
    public IReadOnlyList<RefusedStep> Refused { get; init; } = [];

    /// <summary>The objections of the person whom it concerns.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>The verdicts since it was opened last, which a second or third person joins.</summary>
    internal IReadOnlyList<ReviewStep> Votes { get; init; } = [];

    /// <summary>The findings that were settled by this one's dismissal and still are.</summary>
    internal IReadOnlyList<string> Settles { get; init; } = [];

    /// <summary>Rule, id and state; no person.</summary>
    public override string ToString() => $"{Finding.RuleId} {Finding.Id}: {State}";
}

/// <summary>An objection of the person whom a finding concerns (PIPL 24).</summary>
/// <param name="Id">The company's id of the objection.</param>
/// <param name="LodgedAt">When it was lodged.</param>
/// <param name="GroundsToldAt">When the person was told the grounds; <see langword="null"/> where that is still owed.</param>
/// <param name="Answer">How it was answered; <see langword="null"/> while it is open.</param>
/// <param name="AnsweredAt">When it was answered.</param>
public sealed record Objection(string Id, DateTimeOffset LodgedAt, DateTimeOffset? GroundsToldAt = null, ObjectionAnswer? Answer = null, DateTimeOffset? AnsweredAt = null);
