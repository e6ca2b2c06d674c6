namespace WeChatPolicy.Rules;

/// <summary>A person's consent to what is done with their data or words. It covers its purpose and no other.</summary>
public sealed record Consent
{
    /// <summary>Whose consent it is, not empty.</summary>
    public required string PersonId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>What it allows.</summary>
    public required ConsentPurpose Purpose { get; init => field = FactGuard.Defined(value); }

    /// <summary>When it was given, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="ExpiresAt"/> or <see cref="WithdrawnAt"/>.</exception>
    public DateTimeOffset? GivenAt
    {
        get;
        init
        {
            FactGuard.NotBefore(ExpiresAt, value, nameof(GivenAt), nameof(ExpiresAt));
            FactGuard.NotBefore(WithdrawnAt, value, nameof(GivenAt), nameof(WithdrawnAt));
            field = value;
        }
    }

    /// <summary>When it ceases to hold by itself; <see langword="null"/> where it does not.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="GivenAt"/>.</exception>
    public DateTimeOffset? ExpiresAt { get; init => field = FactGuard.NotBefore(value, GivenAt, nameof(GivenAt)); }

    /// <summary>When the person withdrew it; <see langword="null"/> where nobody did.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="GivenAt"/>.</exception>
    public DateTimeOffset? WithdrawnAt { get; init => field = FactGuard.NotBefore(value, GivenAt, nameof(GivenAt)); }

    /// <summary>Whether it holds at an instant. Unknown where that cannot be told.</summary>
    public Ternary HoldsAt(DateTimeOffset? instant)
    {
        if (instant is not { } at)
        {
            return GivenAt is null && ExpiresAt is null && WithdrawnAt is null ? Ternary.Yes : Ternary.Unknown;
        }

        return at < GivenAt || at >= ExpiresAt || at >= WithdrawnAt ? Ternary.No : Ternary.Yes;
    }
}

/// <summary>What a consent allows.</summary>
public enum ConsentPurpose
{
    /// <summary>Collecting personal data.</summary>
    Collection,

    /// <summary>Using personal data.</summary>
    Use,

    /// <summary>Disclosing personal data.</summary>
    Disclosure,

    /// <summary>Forwarding what the person said.</summary>
    Forwarding,
}
