namespace WeChatPolicy.Rules.DataZone;

/// <summary>Something of a transcript that was not read, or was not clear.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record TranscriptRemark
{
    /// <summary>So many lines of a remark are named; all are counted.</summary>
    internal const int MostLinesNamed = 20;

    /// <summary>What it is.</summary>
    public required TranscriptRemarkCode Code { get; init; }

    /// <summary>What stood in the place of content, of <see cref="TranscriptRemarkCode.Placeholder"/>; otherwise <see langword="null"/>.</summary>
    public MessageKind? Content { get; init; }

    /// <summary>How many lines, or messages, it is about.</summary>
    public required int Count { get; init; }

    /// <summary>The first of the lines, from 1; twenty at most.</summary>
    public required IReadOnlyList<int> Lines { get; init; }

    /// <summary>Code and count.</summary>
    public override string ToString() => $"{Code} {Count}";
}

/// <summary>What a remark about a transcript is about. After those up to <see cref="OutOfScope"/> the answer is not complete.</summary>
public enum TranscriptRemarkCode
{
    /// <summary>Lines before the first speaker, which are nobody's; they were not judged.</summary>
    NoSpeaker,

    /// <summary>Messages in which a picture, a file or the like was, of which a word stands there alone.</summary>
    Placeholder,

    /// <summary>Messages without any text.</summary>
    Empty,

    /// <summary>Lines beyond <see cref="TranscriptOptions.MaxBytes"/> or <see cref="TranscriptOptions.MaxLines"/>; they were not read.</summary>
    BeyondBounds,

    /// <summary>Messages whose turn did not come within <see cref="TranscriptOptions.TimeLimit"/>; they were not judged.</summary>
    OutOfTime,

    /// <summary>Messages out of the policy's scope (clause 1.2); they were not judged.</summary>
    OutOfScope,

    /// <summary>Roles that are called one thing and another, by the transcript or by the host; they are taken as unknown.</summary>
    ContradictedRole,

    /// <summary>Lines whose speaker is called by a word that is not known, in brackets behind the letter.</summary>
    UnknownRoleWord,

    /// <summary>The contents are not those of the transcript, and prove nothing.</summary>
    ContentsDiffer,

    /// <summary>More than two speak in what is told to be a conversation of two; its kind is taken as unknown.</summary>
    TooManySpeakers,
}
