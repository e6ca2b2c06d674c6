namespace WeChatPolicy.Rules.Tracking;

/// <summary>A time in which somebody is away, or on call. It counts from when it was known.</summary>
internal sealed record Absence
{
    public required string FactId { get; init; }

    /// <summary>The first instant at which it counts.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The first instant at which it does not any more; the end of time where it is open.</summary>
    public DateTimeOffset Until { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>Whether the person has left the company.</summary>
    public bool Departed { get; init; }

    public string? DeputyId { get; init; }

    public bool Covers(DateTimeOffset instant) => instant >= From && instant < Until;
}
