namespace WeChatPolicy.Rules;

/// <summary>A person or robot as the host knows them at the instant of a fact.</summary>
/// <remarks>A snapshot: many facts may share one. <see cref="CompanyDirectory"/> hands them out.</remarks>
public sealed record Participant
{
    /// <summary>The id that the facts use, not empty. For an employee the id of the person, not of one of their accounts.</summary>
    public required string Id { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>What this participant is to the company.</summary>
    public required ParticipantKind Kind { get; init => field = FactGuard.Defined(value); }

    /// <summary>The name that people call them by, where known.</summary>
    public string? Name { get; init; }

    /// <summary>An employee's department, where known.</summary>
    public string? Department { get; init; }

    /// <summary>An employee's post, where known.</summary>
    public string? Title { get; init; }

    /// <summary>The id of an employee's direct superior, where known; whoever has none, as the head of the company, is named by their own.</summary>
    public string? ManagerId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>When employment began, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="LeftAt"/>.</exception>
    public DateTimeOffset? JoinedAt
    {
        get;
        init
        {
            FactGuard.NotBefore(LeftAt, value, nameof(JoinedAt), nameof(LeftAt));
            field = value;
        }
    }

    /// <summary>When employment ended; <see langword="null"/> for somebody who has not left as far as the host knows.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="JoinedAt"/>.</exception>
    public DateTimeOffset? LeftAt { get; init => field = FactGuard.NotBefore(value, JoinedAt, nameof(JoinedAt)); }

    /// <summary>Up to what level this person may see information.</summary>
    public Classification Clearance { get; init => field = FactGuard.Defined(value); }

    /// <summary>The kind and id; never the name.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
