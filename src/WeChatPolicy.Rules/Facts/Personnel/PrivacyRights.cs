namespace WeChatPolicy.Rules.Facts;

/// <summary>The person asked the company to keep their personal data confidential.</summary>
public sealed record ProtectionRequested : PersonnelEvent;

/// <summary>The person answered, for the company, a request to keep personal data confidential.</summary>
public sealed record ProtectionAnswered : PersonnelEvent
{
    /// <summary>The id of the <see cref="ProtectionRequested"/>, not empty.</summary>
    public required string RequestId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When the request had been made, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="PersonnelEvent.At"/>.</exception>
    public DateTimeOffset? RequestedAt
    {
        get;
        init
        {
            FactGuard.NotBefore(At, value, nameof(RequestedAt), nameof(At));
            field = value;
        }
    }

    /// <summary>Whether the request was granted.</summary>
    public Ternary Granted { get; init => field = FactGuard.Defined(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, RequestedAt, nameof(RequestedAt), nameof(At));
}

/// <summary>The person appealed against an infringement of their privacy by the company.</summary>
public sealed record AppealLodged : PersonnelEvent
{
    /// <summary>Whose conduct the appeal is about: a person, or the company as a whole; <see langword="null"/> where it does not say.</summary>
    public Party? Against { get; init; }

    /// <summary>The id of the direct superior of whom the appeal is about, where it is a person and that is known; whoever has none is named by their own.</summary>
    public string? AgainstManagerId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>The person decided an appeal.</summary>
/// <remarks>A decision by the one whom the appeal is about is kept: the policy judges it.</remarks>
public sealed record AppealDecided : PersonnelEvent
{
    /// <summary>The id of the <see cref="AppealLodged"/>, not empty.</summary>
    public required string AppealId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When the appeal had been lodged, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="PersonnelEvent.At"/>.</exception>
    public DateTimeOffset? LodgedAt
    {
        get;
        init
        {
            FactGuard.NotBefore(At, value, nameof(LodgedAt), nameof(At));
            field = value;
        }
    }

    /// <summary>Whose conduct the appeal is about: a person, or the company as a whole; <see langword="null"/> where it does not say.</summary>
    public Party? Against { get; init; }

    /// <summary>The id of the direct superior of whom the appeal is about, where it is a person and that is known; whoever has none is named by their own.</summary>
    public string? AgainstManagerId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>Whether the appeal was upheld.</summary>
    public Ternary Upheld { get; init => field = FactGuard.Defined(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, LodgedAt, nameof(LodgedAt), nameof(At));
}
