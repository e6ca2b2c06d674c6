namespace WeChatPolicy.Rules;

/// <summary>What one rule has to say about one fact.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Finding
{
    /// <summary>A digest of fact, rule, kind and subject, of which there is one finding; not of the evidence. It is the same in every run and under every lexicon, so that a dismissal sticks.</summary>
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

    /// <summary>Rule, confidence and id; nothing of the content.</summary>
    public override string ToString() => $"{RuleId} ({Confidence}) {Id}";
}
