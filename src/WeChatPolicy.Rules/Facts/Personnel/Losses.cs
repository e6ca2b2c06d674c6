namespace WeChatPolicy.Rules.Facts;

/// <summary>An amount of money.</summary>
public sealed record Money
{
    /// <summary>The amount, not negative.</summary>
    public required decimal Amount { get; init => field = FactGuard.NotNegative(value); }

    /// <summary>The currency by its three capital letters (ISO 4217), such as <c>CNY</c>.</summary>
    /// <exception cref="ArgumentException">It is not three capital letters.</exception>
    public required string Currency { get; init => field = IsoCode(value); }

    private static string IsoCode(string? value, string field = nameof(Currency)) =>
        value is { Length: 3 } && value.All(char.IsAsciiLetterUpper) ? value
            : throw new ArgumentException($"'{field}' must be three capital letters (ISO 4217).", field);
}

/// <summary>The person assessed the loss that a violation caused, and how much of it the violator bears.</summary>
public sealed record LossAssessed : CaseEvent
{
    /// <summary>The company's id of the loss, the same in every case of those who share it; <see langword="null"/> where it has none.</summary>
    public string? LossId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The whole loss, also where several share it; <see langword="null"/> where it cannot be told yet.</summary>
    public Money? Loss { get; init; }

    /// <summary>The violator's share, from 0 (none) to 1 (all); <see langword="null"/> where it is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 1.</exception>
    public decimal? Share { get; init => field = FactGuard.Share(value); }

    /// <summary>The verification of the case. One after the assessment is kept.</summary>
    public Completion CaseVerified { get; init; }

    /// <summary>The payment of the compensation. One before the assessment is kept.</summary>
    public Completion Settled { get; init; }
}

/// <summary>The compensation for the loss that a violation caused was paid.</summary>
public sealed record LossSettled : CaseEvent
{
    /// <summary>What was paid; <see langword="null"/>: all that was due.</summary>
    public Money? Paid { get; init; }
}
