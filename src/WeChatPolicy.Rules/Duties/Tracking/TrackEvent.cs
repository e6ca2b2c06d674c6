namespace WeChatPolicy.Rules.Tracking;

/// <summary>What one fact does in one partition; all that the tracker keeps of a fact, and nothing of its text.</summary>
internal sealed record TrackEvent : IComparable<TrackEvent>
{
    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    public required string FactId { get; init; }

    /// <summary>The duties that it opens.</summary>
    public IReadOnlyList<Obligation> Opens { get; init; } = [];

    /// <summary>Whether the fact is a state: what it says of a duty stands in place of what was said of it before.</summary>
    public bool IsState { get; init; }

    /// <summary>The rules whose duties it meets.</summary>
    public IReadOnlyList<string> Discharges { get; init; } = [];

    /// <summary>The message that it recalls.</summary>
    public string? Recalls { get; init; }

    /// <summary>What it says in a conversation.</summary>
    public Utterance? Said { get; init; }

    /// <summary>In the partition of a person: whether what is said asks that person something of no urgency.</summary>
    public bool AsksPerson { get; init; }

    /// <summary>Whether it was said in another conversation, and is told here because it may answer what its reader asked here.</summary>
    public bool IsFromElsewhere { get; init; }

    /// <summary>The decision about a duty that it is.</summary>
    public DutyRevision? Revises { get; init; }

    /// <summary>Order of time; at one instant what only opens comes first, so that what meets it in the same instant does. Of one state so does the version that opens something.</summary>
    public int CompareTo(TrackEvent? other)
    {
        if (other is null) return 1;
        var order = At.UtcTicks.CompareTo(other.At.UtcTicks);
        if (order == 0) order = Rank.CompareTo(other.Rank);
        if (order == 0) order = string.CompareOrdinal(FactId, other.FactId);
        if (order == 0) order = IsState.CompareTo(other.IsState);
        if (order == 0 && IsState) order = (Opens.Count == 0).CompareTo(other.Opens.Count == 0);
        if (order == 0) order = Meets.CompareTo(other.Meets);
        return order != 0 || !IsState ? order : string.CompareOrdinal(Tells, other.Tells);
    }

    private int Rank => Discharges.Count == 0 && Said is null && Recalls is null && Revises is null ? 0 : 1;

    // A state that is told of again may tell of something else at the same instant, which is not the same told twice.
    private string Tells => string.Join('\n', [.. Discharges, .. Opens.Select(duty => $"{duty.RuleId} {duty.Debtor}")]);

    private int Meets => Discharges.Count + (Recalls is null ? 0 : 1000) + (Revises is null ? 0 : 2000);
}

/// <summary>A message, as far as it says who waits for whom. One that was given by another way says nothing in the conversation itself.</summary>
internal sealed record Utterance
{
    public required string Speaker { get; init; }

    /// <summary>The conversation in which it is said, or that an answer by another way belongs to.</summary>
    public required string Conversation { get; init; }

    /// <summary>The other one, where it is said in a chat of two.</summary>
    public string? Reader { get; init; }

    /// <summary>Whether it is said in a group.</summary>
    public bool IsInGroup { get; init; }

    /// <summary>Whether it answers what has been waiting for the speaker.</summary>
    public bool Answers { get; init; }

    /// <summary>Whether it asks anew even where it answers: it mentions somebody, or presses.</summary>
    public bool Insists { get; init; }

    /// <summary>Whether it stands in the conversation, or is an answer by telephone and the like.</summary>
    public bool IsMessage { get; init; }

    public string? RepliesTo { get; init; }

    public Importance Importance { get; init; }

    public Idleness Idleness { get; init; }
}

/// <summary>A waiver (no <see cref="Until"/>) or an extension.</summary>
internal sealed record DutyRevision
{
    public required string RuleId { get; init; }

    public required string Key { get; init; }

    public required Party Debtor { get; init; }

    public required string Reason { get; init; }

    public required string ApprovedBy { get; init; }

    public DateTimeOffset? Until { get; init; }
}
