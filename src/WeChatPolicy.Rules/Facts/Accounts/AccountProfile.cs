namespace WeChatPolicy.Rules;

/// <summary>The account that a message, a file or a login went over, as the host knew it then.</summary>
/// <remarks>A snapshot: many facts may share one.</remarks>
public sealed record AccountProfile
{
    /// <summary>The id of the account, not empty.</summary>
    public required string Id { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>The id of the person who holds it, where known.</summary>
    public string? HolderId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>Whose account it is.</summary>
    public AccountOwnership Ownership { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the company designated it for its business.</summary>
    public Ternary Designated { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the company gave leave to do business over it although it is a personal one.</summary>
    public Ternary AuthorisedForBusiness { get; init => field = FactGuard.Defined(value); }

    /// <summary>From when that leave holds; <see langword="null"/> where it is not limited so.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="AuthorityExpiresAt"/>.</exception>
    public DateTimeOffset? AuthorityGivenAt
    {
        get;
        init
        {
            FactGuard.NotBefore(AuthorityExpiresAt, value, nameof(AuthorityGivenAt), nameof(AuthorityExpiresAt));
            field = value;
        }
    }

    /// <summary>When that leave ceases to hold; <see langword="null"/> where it does not expire.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="AuthorityGivenAt"/>.</exception>
    public DateTimeOffset? AuthorityExpiresAt { get; init => field = FactGuard.NotBefore(value, AuthorityGivenAt, nameof(AuthorityGivenAt)); }

    /// <summary>Whether the company's leave to do business over it held at an instant. Unknown where that cannot be told.</summary>
    public Ternary AuthorisedAt(DateTimeOffset? instant)
    {
        if (AuthorisedForBusiness != Ternary.Yes || (AuthorityGivenAt is null && AuthorityExpiresAt is null)) return AuthorisedForBusiness;
        if (instant is not { } at) return Ternary.Unknown;
        return at < AuthorityGivenAt || at >= AuthorityExpiresAt ? Ternary.No : Ternary.Yes;
    }
}

/// <summary>Whose account it is.</summary>
public enum AccountOwnership
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The company's.</summary>
    Company,

    /// <summary>A person's own.</summary>
    Personal,
}
