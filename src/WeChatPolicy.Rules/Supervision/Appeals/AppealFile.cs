namespace WeChatPolicy.Rules;

/// <summary>An appeal against an infringement of privacy by the company, as it stands (3.3.3). Immutable.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record AppealFile
{
    /// <summary>The id of the <see cref="AppealLodged"/>.</summary>
    public required string Id { get; init; }

    /// <summary>How far it has come.</summary>
    public required AppealState State { get; init; }

    /// <summary>The id of who appealed.</summary>
    public required string AppellantId { get; init; }

    /// <summary>Whose conduct it is about; <see langword="null"/> where it does not say.</summary>
    public Party? Against { get; init; }

    /// <summary>The id of the direct superior of whom it is about, where that is a person and known.</summary>
    public string? AgainstManagerId { get; init; }

    /// <summary>When it was lodged, where known.</summary>
    public DateTimeOffset? LodgedAt { get; init; }

    /// <summary>Whether it was upheld; unknown until it is decided, and where the decision does not say.</summary>
    public Ternary Upheld { get; init; }

    /// <summary>Every step, in the order in which it was taken.</summary>
    public required IReadOnlyList<AppealTransition> Transitions { get; init; }

    /// <summary>The id and the state; no person.</summary>
    public override string ToString() => $"Appeal {Id}: {State}";
}

/// <summary>How far an appeal has come.</summary>
public enum AppealState
{
    /// <summary>There is no such appeal yet.</summary>
    None,

    /// <summary>It waits for its decision.</summary>
    Lodged,

    /// <summary>Somebody decided it of whom it is not known whether they may: it waits for the same decision by one who may.</summary>
    DecisionToBeConfirmed,

    /// <summary>It is decided.</summary>
    Decided,
}

/// <summary>What somebody does with an appeal.</summary>
public enum AppealAction
{
    /// <summary><see cref="AppealLodged"/>.</summary>
    Lodge,

    /// <summary><see cref="AppealDecided"/>.</summary>
    Decide,
}

/// <summary>A step that was taken in an appeal: who, when, from where to where. Immutable, made to be logged.</summary>
public sealed record AppealTransition
{
    /// <summary>The id of the appeal.</summary>
    public required string AppealId { get; init; }

    /// <summary>The id of the fact that says so.</summary>
    public required string FactId { get; init; }

    /// <summary>What was done.</summary>
    public required AppealAction Action { get; init; }

    /// <summary>The id of who did it.</summary>
    public required string PersonId { get; init; }

    /// <summary>When; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How far the appeal had come.</summary>
    public required AppealState From { get; init; }

    /// <summary>How far it has come.</summary>
    public required AppealState To { get; init; }

    /// <summary>By what right the step was taken.</summary>
    public required CaseStanding Standing { get; init; }

    /// <summary>The appeal, what was done, and the states; no person.</summary>
    public override string ToString() => $"Appeal {AppealId}: {Action}, {From} → {To} ({Standing})";
}
