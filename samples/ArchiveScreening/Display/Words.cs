using WeChatPolicy.Rules;

namespace ArchiveScreening;

/// <summary>What the console says, in one language.</summary>
internal sealed record Words
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Reading { get; init; }

    public required string Interrupted { get; init; }

    /// <summary>{0} read, {1} judged, {2} rejected, {3} blank.</summary>
    public required string Balance { get; init; }

    /// <summary>{0} policy version, {1} digest of the options.</summary>
    public required string Policy { get; init; }

    /// <summary>{0} messages a second, {1} seconds.</summary>
    public required string Speed { get; init; }

    /// <summary>{0} findings left out, {1} ids that no finding had.</summary>
    public required string Dismissed { get; init; }

    /// <summary>{0} messages whose id came before.</summary>
    public required string Duplicates { get; init; }

    /// <summary>{0} people whom the directory does not list.</summary>
    public required string Unlisted { get; init; }

    /// <summary>{0} annotated messages that do not occur.</summary>
    public required string UnusedAnnotations { get; init; }

    /// <summary>{0} names of fields.</summary>
    public required string UnknownAnnotationFields { get; init; }

    public required string NothingFound { get; init; }

    /// <summary>{0} findings, {1} messages.</summary>
    public required string ByClause { get; init; }

    /// <summary>{0} shown, {1} in all.</summary>
    public required string Worst { get; init; }

    public required string RejectedLines { get; init; }

    /// <summary>{0} messages.</summary>
    public required string Unread { get; init; }

    public required string UnreadHint { get; init; }

    /// <summary>{0} messages.</summary>
    public required string Whole { get; init; }

    /// <summary>{0} first number, {1} last.</summary>
    public required string NoGap { get; init; }

    public required string NotWhole { get; init; }

    public required string WholeUnknown { get; init; }

    public required string NotRead { get; init; }

    public required string Amount { get; init; }

    public required string WhichOnes { get; init; }

    public required string Member { get; init; }

    public required string Messages { get; init; }

    public required string Texts { get; init; }

    public required string Written { get; init; }

    public required string FindingsFile { get; init; }

    public required string RejectsFile { get; init; }

    public required string ReportFile { get; init; }

    public required string Clause { get; init; }

    public required string ClauseTitle { get; init; }

    public required string Findings { get; init; }

    public required string Total { get; init; }

    public required string Grade { get; init; }

    public required string WhoAndWhere { get; init; }

    public required string What { get; init; }

    public required string Direct { get; init; }

    public required string Company { get; init; }

    public required string TimeUnknown { get; init; }

    public required string Line { get; init; }

    public required string Reason { get; init; }

    public required Func<Outcome, string> Outcomes { get; init; }

    public required Func<Enforcement, string> Enforcements { get; init; }

    public required Func<Severity, string> Severities { get; init; }

    public required Func<Confidence, string> Confidences { get; init; }

    public static Words In(string language) => language == "en" ? EnglishWords.All : ChineseWords.All;
}
