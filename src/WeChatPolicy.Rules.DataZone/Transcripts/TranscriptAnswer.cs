namespace WeChatPolicy.Rules.DataZone;

/// <summary>What is said of a transcript. No word of it is in here, so that it may leave the zone.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record TranscriptAnswer
{
    /// <summary>The version of the policy that judged.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Whether all that stands in the transcript was read and judged. Where not, <see cref="Remarks"/> say what was not: no finding is then no acquittal.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Whether it is proven which lines begin a message (<see cref="TranscriptFacts.Contents"/>).</summary>
    public required bool SpeakersAreProven { get; init; }

    /// <summary>How many lines the transcript has, read or not.</summary>
    public required int Lines { get; init; }

    /// <summary>How many messages stand in the lines that were read.</summary>
    public required int Messages { get; init; }

    /// <summary>How many of them were judged.</summary>
    public required int Judged { get; init; }

    /// <summary>Who speaks, in the order in which they first do.</summary>
    public required IReadOnlyList<TranscriptRole> Roles { get; init; }

    /// <summary>What no line shows and nobody told, by the names of the facts; <c>sentAt</c> always. A rule that turns on one of them is silent, or at most possible.</summary>
    public required IReadOnlyList<string> UnknownFacts { get; init; }

    /// <summary>The findings, by the line of their message; of one message the gravest first.</summary>
    public required IReadOnlyList<TranscriptFinding> Findings { get; init; }

    /// <summary>What was not read, and what was not clear.</summary>
    public required IReadOnlyList<TranscriptRemark> Remarks { get; init; }

    /// <summary>Numbers alone.</summary>
    public override string ToString() => $"{Messages} message(s), {Findings.Count} finding(s), {(IsComplete ? "complete" : "not complete")}";
}

/// <summary>Somebody who speaks in a transcript.</summary>
/// <param name="Role">The letter, or the name that the host gave to the role.</param>
/// <param name="Kind">What they are to the company.</param>
/// <param name="Messages">How many messages are theirs.</param>
public sealed record TranscriptRole(string Role, ParticipantKind Kind, int Messages);
