namespace WeChatPolicy.Rules;

/// <summary>A step that was taken in a case: who, when, from where to where. Immutable, made to be logged; no reporter is in it.</summary>
/// <remarks>JSON: <c>JsonSerializer.Serialize(transition, SupervisionJson.TypeInfo&lt;CaseTransition&gt;())</c>.</remarks>
public sealed record CaseTransition
{
    /// <summary>The id of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The id of the <see cref="CaseEvent"/> that says so.</summary>
    public required string FactId { get; init; }

    /// <summary>What was done.</summary>
    public required CaseAction Action { get; init; }

    /// <summary>The id of who did it; of a report, who took it down.</summary>
    public required string PersonId { get; init; }

    /// <summary>When; <see langword="null"/> where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How far the case had come.</summary>
    public required CaseState From { get; init; }

    /// <summary>How far it has come; the same where the step added something without moving the case on.</summary>
    public required CaseState To { get; init; }

    /// <summary>By what right the step was taken.</summary>
    public required CaseStanding Standing { get; init; }

    /// <summary>The case, what was done, and the states; no person.</summary>
    public override string ToString() => $"Case {CaseId}: {Action}, {From} → {To} ({Standing})";
}
