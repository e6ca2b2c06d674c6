namespace WeChatPolicy.Rules.Review;

/// <summary>A step in the review of a finding, as it is kept in the log: who, what, when, why, from where to where.</summary>
public sealed record ReviewStep
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init; }

    /// <summary>Which step of the finding it is: 1 for the first, without gaps.</summary>
    public required long Version { get; init; }

    /// <summary>What was done.</summary>
    public required ReviewAct Act { get; init; }

    /// <summary>The id of who did it; of an objection, who took it down. <see langword="null"/> for what the review did by itself.</summary>
    public string? By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How far it had come.</summary>
    public required ReviewState From { get; init; }

    /// <summary>How far it has come.</summary>
    public required ReviewState To { get; init; }

    /// <summary>The verdict that was given, of a decision.</summary>
    public ReviewVerdict? Verdict { get; init; }

    /// <summary>What it is settled as; <see langword="null"/> unless <see cref="To"/> is <see cref="ReviewState.Settled"/>.</summary>
    public ReviewVerdict? Outcome { get; init; }

    /// <summary>The code of the reason (<see cref="ReviewReasons"/>).</summary>
    public string? Code { get; init; }

    /// <summary>The reason or the note, in words. It is for readers of the record alone: no log and no error shows it.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether whoever decided wants a second person.</summary>
    public bool SecondWanted { get; init; }

    /// <summary>What decisions that were made in one act have in common; <see langword="null"/> for one by itself.</summary>
    public string? Together { get; init; }

    /// <summary>To whom it is handed over.</summary>
    public string? HandedTo { get; init; }

    /// <summary>The case.</summary>
    public string? CaseId { get; init; }

    /// <summary>The objection.</summary>
    public string? ObjectionId { get; init; }

    /// <summary>How the objection is answered.</summary>
    public ObjectionAnswer? Answer { get; init; }

    /// <summary>The finding whose dismissal settled this one.</summary>
    public string? SettledBy { get; init; }

    /// <summary>How similar their texts are, 0 to 1.</summary>
    public double? Similarity { get; init; }

    /// <summary>Finding, act and states; no person and no reason.</summary>
    public override string ToString() => $"Finding {FindingId}, step {Version}: {Act}, {From} → {To}";
}
