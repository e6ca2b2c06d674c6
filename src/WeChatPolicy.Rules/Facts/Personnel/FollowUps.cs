namespace WeChatPolicy.Rules;

/// <summary>The person answered a work message by another way than a message of WeChat.</summary>
public sealed record MessageAnswered : PersonnelEvent
{
    /// <summary>The id of the message, not empty.</summary>
    public required string MessageId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>By what means.</summary>
    public ContactMeans Means { get; init => field = FactGuard.Defined(value); }
}

/// <summary>The person reported what became of an urgent matter.</summary>
public sealed record UrgentMatterReported : PersonnelEvent
{
    /// <summary>The id of the message that raised it, not empty.</summary>
    public required string MessageId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>What became of it.</summary>
    public MatterOutcome Outcome { get; init => field = FactGuard.Defined(value); }
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

    /// <summary>By what means.</summary>
    public ContactMeans Means { get; init => field = FactGuard.Defined(value); }
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
