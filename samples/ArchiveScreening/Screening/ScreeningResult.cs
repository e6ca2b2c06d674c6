using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>A run that came to its end, or was interrupted; what summary and report are made of.</summary>
internal sealed record ScreeningResult
{
    public required ScreeningTally Tally { get; init; }

    /// <summary>What was read and what was not.</summary>
    public required CompletenessReport Completeness { get; init; }

    public required PolicyEngine Engine { get; init; }

    public required string OptionsDigest { get; init; }

    /// <summary>The names of the archives.</summary>
    public required IReadOnlyList<string> Archives { get; init; }

    public required DismissedFindings Dismissed { get; init; }

    /// <summary>People in the archive whom the directory does not list; what they write is not judged.</summary>
    public required int UnlistedIds { get; init; }

    /// <summary>Annotated messages that the archives do not hold.</summary>
    public required int UnusedAnnotations { get; init; }

    /// <summary>Fields of annotations that mean nothing to the reader; a misspelt one would be among them.</summary>
    public required IReadOnlyCollection<string> UnknownAnnotationFields { get; init; }

    public required OutputFolder Output { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>What a finding must ask for at least to be told by the exit code.</summary>
    public Enforcement? FailOn { get; init; }

    // Of these, whole messages are missing; what was read in part is told and changes no code, since most archives carry pictures.
    private static readonly CompletenessMatter[] s_messages =
        [CompletenessMatter.Interrupted, CompletenessMatter.SequenceGap, CompletenessMatter.Undecryptable, CompletenessMatter.Rejected];

    public LocalizedText TitleOf(string clause) =>
        Engine.Clauses.FirstOrDefault(known => known.Number == clause)?.Title ?? new LocalizedText(clause, clause);

    public int ExitCode => Tally switch
    {
        { Interrupted: true } => ArchiveScreening.ExitCode.Interrupted,
        _ when FailOn is { } least && Tally.Findings.AtLeast(least) > 0 => ArchiveScreening.ExitCode.FindingsMet,
        _ when s_messages.Any(matter => Completeness.Count(matter) > 0) => ArchiveScreening.ExitCode.SomeUnread,
        _ => ArchiveScreening.ExitCode.Done,
    };
}
