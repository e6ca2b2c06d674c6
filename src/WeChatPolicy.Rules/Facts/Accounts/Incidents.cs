namespace WeChatPolicy.Rules.Facts;

/// <summary>Somebody reported a login that was not theirs, or that they cannot explain.</summary>
/// <remarks>The actor is the one who must now act: the holder of the account.</remarks>
public sealed record AbnormalLoginReported : AccountEvent
{
    /// <summary>The id of the <see cref="LoggedIn"/> fact, where there is one.</summary>
    public string? LoginId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>Somebody, the actor, received a suspicious message and said so.</summary>
public sealed record SuspiciousMessageReceived : AccountEvent
{
    /// <summary>The id of the message, where the host has it.</summary>
    public string? MessageId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>What made it suspicious.</summary>
    public Suspicion Suspicion { get; init => field = FactGuard.Defined(value); }
}

/// <summary>What makes a message suspicious.</summary>
public enum Suspicion
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A link that leads where it does not say.</summary>
    PhishingLink,

    /// <summary>It asks for a verification code or a password.</summary>
    CodeRequest,

    /// <summary>Somebody passes for a superior or a colleague.</summary>
    Impersonation,

    /// <summary>A file that may do harm.</summary>
    HarmfulFile,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Somebody did something that makes the account safe, of their own accord or because something had happened to it.</summary>
public abstract record AccountMeasure : AccountEvent
{
    private protected AccountMeasure()
    {
    }

    /// <summary>The id of the abnormal login or suspicious message that it answers, where it answers one in particular.</summary>
    public string? InResponseTo { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>When that had been reported, where known. A later instant than the measure's is kept: some act before they report.</summary>
    public DateTimeOffset? IncidentAt { get; init; }

    /// <summary>Whether it was the first thing done about it.</summary>
    public Ternary FirstMeasure { get; init => field = FactGuard.Defined(value); }
}

/// <summary>Somebody contacted WeChat's support over the account.</summary>
public sealed record SupportContacted : AccountMeasure;

/// <summary>Somebody made the account safe in another way than by a new password.</summary>
public sealed record AccountSecured : AccountMeasure
{
    /// <summary>How.</summary>
    public SecurityMeasure Measure { get; init => field = FactGuard.Defined(value); }
}

/// <summary>What makes an account safe again.</summary>
public enum SecurityMeasure
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It was frozen.</summary>
    Frozen,

    /// <summary>Its other devices were signed out.</summary>
    DevicesSignedOut,

    /// <summary>A second factor was set up or renewed.</summary>
    SecondFactor,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Somebody reported to the company what happened to the account.</summary>
public sealed record IncidentReported : AccountEvent
{
    /// <summary>The id of the abnormal login or suspicious message that is reported, where it is one in particular.</summary>
    public string? InResponseTo { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>When that had become known, where known. A later instant than the report's is kept.</summary>
    public DateTimeOffset? IncidentAt { get; init; }
}
