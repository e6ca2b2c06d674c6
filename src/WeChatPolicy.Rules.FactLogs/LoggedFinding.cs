namespace WeChatPolicy.Rules;

/// <summary>A <see cref="Finding"/> as a <see cref="FactLog"/> keeps it.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record LoggedFinding
{
    /// <inheritdoc cref="Finding.Id"/>
    public required string Id { get; init; }

    /// <summary>When what it tells of happened: the time of the fact, or the deadline that was missed; <see langword="null"/> where the fact does not say, and in entries of version 0.1.</summary>
    public DateTimeOffset? At { get; init; }

    /// <inheritdoc cref="Finding.RuleId"/>
    public required string RuleId { get; init; }

    /// <inheritdoc cref="Finding.Clause"/>
    public required string Clause { get; init; }

    /// <inheritdoc cref="Finding.Subject"/>
    public required Party Subject { get; init; }

    /// <inheritdoc cref="Finding.Kind"/>
    public required FindingKind Kind { get; init; }

    /// <inheritdoc cref="Finding.Severity"/>
    public required Severity Severity { get; init; }

    /// <inheritdoc cref="Finding.Confidence"/>
    public required Confidence Confidence { get; init; }

    /// <inheritdoc cref="Finding.Enforcement"/>
    public required Enforcement Enforcement { get; init; }

    /// <inheritdoc cref="Finding.Evidence"/>
    public required IReadOnlyList<LoggedEvidence> Evidence { get; init; }

    /// <summary>Rule, confidence and id.</summary>
    public override string ToString() => $"{RuleId} ({Confidence}) {Id}";

    internal static LoggedFinding Of(Finding finding) => new()
    {
        Id = finding.Id,
        At = finding.At,
        RuleId = finding.RuleId,
        Clause = finding.Clause,
        Subject = finding.Subject,
        Kind = finding.Kind,
        Severity = finding.Severity,
        Confidence = finding.Confidence,
        Enforcement = finding.Enforcement,
        Evidence = [.. finding.Evidence.Select(LoggedEvidence.Of)],
    };
}

/// <summary>An <see cref="Evidence"/> as a <see cref="FactLog"/> keeps it: a place without what stands there, or a field and its value.</summary>
public sealed record LoggedEvidence
{
    /// <inheritdoc cref="Evidence.Type"/>
    public required string Type { get; init; }

    /// <inheritdoc cref="Evidence.Part"/>
    public required string Part { get; init; }

    /// <inheritdoc cref="Evidence.Start"/>
    public int Start { get; init; }

    /// <inheritdoc cref="Evidence.Length"/>
    public int Length { get; init; }

    /// <summary>The value of the field that decided; <see langword="null"/> for a place in a text.</summary>
    public string? Value { get; init; }

    internal static LoggedEvidence Of(Evidence evidence) => new()
    {
        Type = evidence.Type,
        Part = evidence.Part,
        Start = evidence.Start,
        Length = evidence.Length,
        Value = evidence.IsField ? evidence.Excerpt : null,
    };
}
