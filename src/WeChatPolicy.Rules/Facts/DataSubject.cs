namespace WeChatPolicy.Rules;

/// <summary>Somebody whose information a message or a file discloses.</summary>
public sealed record DataSubject
{
    /// <summary>What this person or firm is to the company.</summary>
    public required ParticipantKind Kind { get; init => field = FactGuard.Defined(value); }

    /// <summary>The person's id, where known.</summary>
    public string? PersonId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>Whether what is disclosed is personal data.</summary>
    public Ternary PersonalData { get; init => field = FactGuard.Defined(value); }
}
