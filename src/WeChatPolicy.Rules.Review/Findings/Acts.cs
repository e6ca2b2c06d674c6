namespace WeChatPolicy.Rules.Review;

/// <summary>A verdict that somebody gives.</summary>
public sealed record ReviewDecision
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init => field = Required.Text(value); }

    /// <summary>The verdict.</summary>
    public required ReviewVerdict Verdict { get; init => field = Required.Defined(value); }

    /// <summary>The code of the reason: one of <see cref="ReviewReasons"/>, or the host's own; not empty.</summary>
    public required string Code { get; init => field = Required.Text(value); }

    /// <summary>The reason in words; not empty.</summary>
    public required string Reason { get; init => field = Required.Text(value); }

    /// <summary>Who gives it.</summary>
    public required Reviewer By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The <see cref="ReviewedFinding.Version"/> that was before whoever decided.</summary>
    public required long BasedOn { get; init; }

    /// <summary>Whether a second person is to decide as well, though no option asks for one.</summary>
    public bool SecondWanted { get; init; }

    /// <summary>Finding and verdict; no person and no reason.</summary>
    public override string ToString() => $"{FindingId}: {Verdict}";
}

/// <summary>What somebody does with a finding for a reason: a note, a reopening.</summary>
public sealed record ReviewRemark
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init => field = Required.Text(value); }

    /// <summary>The reason, or the note, in words; not empty.</summary>
    public required string Reason { get; init => field = Required.Text(value); }

    /// <summary>Who.</summary>
    public required Reviewer By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The version that was before them. A note does not need it: it is true beside whatever else was done.</summary>
    public long? BasedOn { get; init; }

    /// <summary>The finding; no person and no words.</summary>
    public override string ToString() => FindingId;
}

/// <summary>Handing a finding to an officer: to another one, or to oneself from whoever has it.</summary>
public sealed record ReviewHandOver
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init => field = Required.Text(value); }

    /// <summary>Who is to have it in hand.</summary>
    public required Reviewer To { get; init; }

    /// <summary>Why, in words; not empty.</summary>
    public required string Reason { get; init => field = Required.Text(value); }

    /// <summary>Who hands it over.</summary>
    public required Reviewer By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The version that was before them.</summary>
    public required long BasedOn { get; init; }

    /// <summary>The finding; no person and no words.</summary>
    public override string ToString() => FindingId;
}

/// <summary>What is done with an objection: lodging it, telling its grounds, answering it.</summary>
public sealed record ObjectionAct
{
    /// <summary>The finding.</summary>
    public required string FindingId { get; init => field = Required.Text(value); }

    /// <summary>The company's id of the objection; not empty.</summary>
    public required string ObjectionId { get; init => field = Required.Text(value); }

    /// <summary>The id of the person who objects; asked for where it is lodged or its grounds are told.</summary>
    public string? PersonId { get; init => field = Required.NullOrText(value); }

    /// <summary>What the person says, or the answer, in words; not empty.</summary>
    public required string Reason { get; init => field = Required.Text(value); }

    /// <summary>The answer; asked for where it is answered.</summary>
    public ObjectionAnswer? Answer { get; init; }

    /// <summary>Who took it down, told the grounds or answers.</summary>
    public required Reviewer By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Finding and objection; no person and no words.</summary>
    public override string ToString() => $"{FindingId}: objection {ObjectionId}";
}
