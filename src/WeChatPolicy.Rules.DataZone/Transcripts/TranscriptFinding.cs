namespace WeChatPolicy.Rules.DataZone;

/// <summary>A finding about one message of a transcript.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record TranscriptFinding
{
    /// <summary>The stable id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The number of the clause.</summary>
    public required string Clause { get; init; }

    /// <summary>Whether it accuses, advises or credits.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What the host is asked to do.</summary>
    public required Enforcement Enforcement { get; init; }

    /// <summary>The role that it concerns; <see langword="null"/> where that is the company, as of a warning to several.</summary>
    public required string? Role { get; init; }

    /// <summary>The line in which the message begins, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Where in the transcript it was found; the line of the message where a field decided.</summary>
    public required IReadOnlyList<TranscriptPlace> Places { get; init; }

    /// <summary>What was found.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What sets it right.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Rule, line and confidence.</summary>
    public override string ToString() => $"{RuleId} ({Confidence}) in line {Line}";
}

/// <summary>A place in a transcript.</summary>
/// <param name="Line">The line in which it begins, from 1.</param>
/// <param name="Start">Where it begins, in bytes of UTF-8 from the beginning of the transcript.</param>
/// <param name="Length">How long it is, in bytes of UTF-8.</param>
public readonly record struct TranscriptPlace(int Line, int Start, int Length);
