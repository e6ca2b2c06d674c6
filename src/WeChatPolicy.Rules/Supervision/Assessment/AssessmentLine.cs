namespace WeChatPolicy.Rules;

/// <summary>One figure of an assessment's points, with all that it rests on.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record AssessmentLine
{
    /// <summary>What it is.</summary>
    public required AssessmentLineKind Kind { get; init; }

    /// <summary>The points: above zero a credit, below it a deduction.</summary>
    public required decimal Points { get; init; }

    /// <summary>Of a deduction, how grave the violation is.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The rule that was broken or that credits it, where known.</summary>
    public string? RuleId { get; init; }

    /// <summary>Since when it counts: of a case its first verification, of a merit its record. None for the cap.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>What it rests on; the first is what it counts for.</summary>
    public required IReadOnlyList<AssessmentSource> Sources { get; init; }

    /// <summary>Why, in words.</summary>
    public required LocalizedText Explanation { get; init; }
}

/// <summary>What a line of an assessment is.</summary>
public enum AssessmentLineKind
{
    /// <summary>Points deducted for a fact that broke the policy, at the worst verified case about it.</summary>
    Deduction,

    /// <summary>Points credited for a merit.</summary>
    Credit,

    /// <summary>What takes the sum of the others back to the cap.</summary>
    Cap,
}

/// <summary>A case or a merit that a figure rests on. Folding its facts again gives the same figure.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record AssessmentSource
{
    /// <summary>The id of the case, where it is one.</summary>
    public string? CaseId { get; init; }

    /// <summary>The id of the <see cref="MeritRecorded"/>, where it is one.</summary>
    public string? MeritId { get; init; }

    /// <summary>The ids of the recorded steps: of a case every one that it took, in their order.</summary>
    public required IReadOnlyList<string> FactIds { get; init; }

    /// <summary>The ids of the facts that show it, such as a message.</summary>
    public required IReadOnlyList<string> SourceFactIds { get; init; }

    /// <summary>The ids of the findings that it rests on.</summary>
    public required IReadOnlyList<string> FindingIds { get; init; }

    internal static AssessmentSource Of(CaseFile file) => new()
    {
        CaseId = file.Id,
        FactIds = [.. file.Transitions.Select(transition => transition.FactId)],
        SourceFactIds = file.SourceFactIds,
        FindingIds = file.FindingIds,
    };

    internal static AssessmentSource Of(MeritRecorded merit) => new()
    {
        MeritId = merit.Id,
        FactIds = [merit.Id],
        SourceFactIds = merit.SourceFactId is { } source ? [source] : [],
        FindingIds = [],
    };
}

/// <summary>A case or a merit that does not count, and why.</summary>
public sealed record UncountedSource
{
    /// <summary>The case or merit.</summary>
    public required AssessmentSource Source { get; init; }

    /// <summary>Why it does not count.</summary>
    public required UncountedReason Reason { get; init; }

    /// <summary>The id of the case or merit that counts in its place, where there is one.</summary>
    public string? CountedAs { get; init; }
}

/// <summary>Why a case or a merit does not count.</summary>
public enum UncountedReason
{
    /// <summary>The case is open, or open again.</summary>
    Unverified,

    /// <summary>The case was verified by somebody of whom it is not known whether they may, and nobody has confirmed it.</summary>
    ToBeConfirmed,

    /// <summary>The case was dismissed, or its verification withdrawn.</summary>
    Dismissed,

    /// <summary>Nobody noted when the case was verified or the merit recorded, so that it belongs to no period.</summary>
    Undated,

    /// <summary>Neither its verification nor a rule of the engine says how grave the case is.</summary>
    Unrated,

    /// <summary>The same fact counts already: a fact counts once, at its worst finding.</summary>
    SameFact,

    /// <summary>The employee recorded the merit themselves.</summary>
    OwnRecord,
}
