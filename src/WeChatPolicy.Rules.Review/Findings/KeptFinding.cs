namespace WeChatPolicy.Rules.Review;

/// <summary>A finding as a review keeps and shows it: whom it concerns under a pseudonym, excerpts masked, no text.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record KeptFinding
{
    /// <inheritdoc cref="Finding.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="Finding.FactId"/>
    public required string FactId { get; init; }

    /// <inheritdoc cref="Finding.At"/>
    public DateTimeOffset? At { get; init; }

    /// <inheritdoc cref="Finding.RuleId"/>
    public required string RuleId { get; init; }

    /// <inheritdoc cref="Finding.Clause"/>
    public required string Clause { get; init; }

    /// <inheritdoc cref="Finding.Kind"/>
    public required FindingKind Kind { get; init; }

    /// <inheritdoc cref="Finding.Severity"/>
    public required Severity Severity { get; init; }

    /// <inheritdoc cref="Finding.Confidence"/>
    public required Confidence Confidence { get; init; }

    /// <inheritdoc cref="Finding.Enforcement"/>
    public required Enforcement Enforcement { get; init; }

    /// <summary>The version of the policy that made it as it stands here.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Whether it was told by itself, by a tracker of duties for instance, and not by a decision on its fact: such a decision then does not end it.</summary>
    public bool ByItself { get; init; }

    /// <summary>The pseudonym of whom it concerns (<see cref="ReviewPseudonyms"/>); <see langword="null"/> for the company.</summary>
    public string? Person { get; init; }

    /// <summary>The id of that person, encrypted under the review's key.</summary>
    public string? SealedPerson { get; init; }

    /// <summary>The pseudonym of that person's direct superior, where known.</summary>
    public string? Manager { get; init; }

    /// <summary>The id of the conversation, where it was one.</summary>
    public string? RoomId { get; init; }

    /// <summary>What it rests on.</summary>
    public required IReadOnlyList<EvidencePlace> Evidence { get; init; }

    /// <summary>SHA-256 of the fact as <c>FactJson</c> writes it, in hexadecimal, by which it can be found to be the same later; <see langword="null"/> where it was not at hand.</summary>
    public string? MessageDigest { get; init; }

    /// <summary>By what its text is compared with others; <see langword="null"/> where it has none.</summary>
    public TextFingerprint? Fingerprint { get; init; }

    /// <summary>Rule, confidence and id.</summary>
    public override string ToString() => $"{RuleId} ({Confidence}) {Id}";
}

/// <summary>A place of a text, or a field, that a finding rests on.</summary>
/// <param name="Type">The lexicon category or type of identifier found there; for a field <c>field</c>.</param>
/// <param name="Part">The part of the text, or the name of the field.</param>
/// <param name="Start">Where the place begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
/// <param name="Excerpt">What stands there, masked; for a field its value, or the pseudonym where it is a person.</param>
public sealed record EvidencePlace(string Type, string Part, int Start, int Length, string Excerpt)
{
    /// <summary>Type and part; not what stands there.</summary>
    public override string ToString() => $"{Type} in {Part}";
}
