namespace WeChatPolicy.Rules.Review;

/// <summary>That somebody reads the messages of a person: who, whose, which, why. It is on record before a word is shown.</summary>
public sealed record MessageReading
{
    /// <summary>Who reads.</summary>
    public required string By { get; init => field = Required.Text(value); }

    /// <summary>The pseudonym of whose message it is.</summary>
    public required string Person { get; init => field = Required.Text(value); }

    /// <summary>The id of the message.</summary>
    public required string FactId { get; init => field = Required.Text(value); }

    /// <summary>The finding for whose sake; <see langword="null"/> for none, a sample for instance.</summary>
    public string? FindingId { get; init; }

    /// <summary>What for, in words; not empty.</summary>
    public required string Purpose { get; init => field = Required.Text(value); }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The message; no person.</summary>
    public override string ToString() => $"Reading of {FactId}";
}
