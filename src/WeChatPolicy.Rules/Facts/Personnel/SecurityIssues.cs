namespace WeChatPolicy.Rules.Facts;

/// <summary>The person found a problem of data security.</summary>
public sealed record SecurityIssueFound : PersonnelEvent
{
    /// <summary>The id of the person who must act on it; <see langword="null"/>: whoever found it.</summary>
    public string? ResponsibleId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>The person acted on a problem of data security.</summary>
public sealed record SecurityIssueHandled : PersonnelEvent
{
    /// <summary>The id of the <see cref="SecurityIssueFound"/>, not empty.</summary>
    public required string IssueId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When it had been found, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="PersonnelEvent.At"/>.</exception>
    public DateTimeOffset? FoundAt
    {
        get;
        init
        {
            FactGuard.NotBefore(At, value, nameof(FoundAt), nameof(At));
            field = value;
        }
    }

    /// <summary>The id of the person who had to act on it; <see langword="null"/>: whoever did.</summary>
    public string? ResponsibleId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, FoundAt, nameof(FoundAt), nameof(At));
}

/// <summary>The person reported a problem of data security to the company.</summary>
public sealed record SecurityIssueReported : PersonnelEvent
{
    /// <summary>The id of the <see cref="SecurityIssueFound"/>, not empty.</summary>
    public required string IssueId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When it had been found, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="PersonnelEvent.At"/>.</exception>
    public DateTimeOffset? FoundAt
    {
        get;
        init
        {
            FactGuard.NotBefore(At, value, nameof(FoundAt), nameof(At));
            field = value;
        }
    }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, FoundAt, nameof(FoundAt), nameof(At));
}
