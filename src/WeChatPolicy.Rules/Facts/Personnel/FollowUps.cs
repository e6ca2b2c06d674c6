namespace WeChatPolicy.Rules.Facts;

/// <summary>The person answered a work message by another way than a message of WeChat.</summary>
public sealed record MessageAnswered : PersonnelEvent
{
    /// <summary>The id of the message, not empty.</summary>
    public required string MessageId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>The id of the conversation that the message stands in; the answer closes what waits for this person there. Without it the answer is on record and closes nothing: give it wherever it is known.</summary>
    public string? ConversationId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>When the message had been sent, where known.</summary>
    /// <exception cref="ArgumentException">It is after the answer.</exception>
    public DateTimeOffset? AskedAt
    {
        get;
        init
        {
            field = value;
            CheckTimes(Person, At);
        }
    }

    /// <summary>How pressing the message was.</summary>
    public Importance Importance { get; init => field = FactGuard.Defined(value); }

    /// <summary>By what means.</summary>
    public ContactMeans Means { get; init => field = FactGuard.Defined(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, AskedAt, nameof(AskedAt), nameof(At));
}

/// <summary>The person reported what became of an urgent matter.</summary>
public sealed record UrgentMatterReported : PersonnelEvent
{
    /// <summary>The id of the message that raised it, not empty.</summary>
    public required string MessageId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When the matter had been raised, where known.</summary>
    /// <exception cref="ArgumentException">It is after the report.</exception>
    public DateTimeOffset? RaisedAt
    {
        get;
        init
        {
            field = value;
            CheckTimes(Person, At);
        }
    }

    /// <summary>What became of it.</summary>
    public MatterOutcome Outcome { get; init => field = FactGuard.Defined(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, RaisedAt, nameof(RaisedAt), nameof(At));
}

/// <summary>What became of a matter.</summary>
public enum MatterOutcome
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It is settled.</summary>
    Settled,

    /// <summary>It could not be settled.</summary>
    Failed,

    /// <summary>It still goes on; this is a report on the way.</summary>
    Ongoing,
}

/// <summary>The person confirmed a work arrangement or decision in a more formal way.</summary>
public sealed record DecisionConfirmed : PersonnelEvent
{
    /// <summary>The id of the message that it stands in, not empty.</summary>
    public required string MessageId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When the message had been sent, where known.</summary>
    /// <exception cref="ArgumentException">It is after the confirmation.</exception>
    public DateTimeOffset? DecidedAt
    {
        get;
        init
        {
            field = value;
            CheckTimes(Person, At);
        }
    }

    /// <summary>By what means.</summary>
    public ContactMeans Means { get; init => field = FactGuard.Defined(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, DecidedAt, nameof(DecidedAt), nameof(At));
}

/// <summary>A way to reach somebody.</summary>
public enum ContactMeans
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A telephone call.</summary>
    Phone,

    /// <summary>A meeting face to face.</summary>
    Meeting,

    /// <summary>A video conference.</summary>
    VideoConference,

    /// <summary>Mail.</summary>
    Mail,

    /// <summary>A signed or stamped paper, or an entry in the company's office system.</summary>
    FormalDocument,

    /// <summary>A message of WeChat, which confirms nothing more formally.</summary>
    WeChat,

    /// <summary>Something else.</summary>
    Other,
}
