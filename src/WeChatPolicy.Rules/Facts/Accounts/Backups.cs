namespace WeChatPolicy.Rules.Facts;

/// <summary>A copy of the company data in an account, kept against their loss.</summary>
public sealed record Backup
{
    /// <summary>The host's id of the backup, not empty.</summary>
    public required string Id { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When it was taken, where known.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="RetainUntil"/>, or after the deletion.</exception>
    public DateTimeOffset? TakenAt
    {
        get;
        init
        {
            FactGuard.NotBefore(RetainUntil, value, nameof(TakenAt), nameof(RetainUntil));
            FactGuard.NotBefore(Deleted.At, value, nameof(TakenAt), nameof(Deleted));
            field = value;
        }
    }

    /// <summary>The place that holds it, where known.</summary>
    public string? Location { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>Whether the company approved that place.</summary>
    public Ternary LocationApproved { get; init => field = FactGuard.Defined(value); }

    /// <summary>Until when the company wants it kept; <see langword="null"/> where the term of the policy holds.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="TakenAt"/>.</exception>
    public DateTimeOffset? RetainUntil { get; init => field = FactGuard.NotBefore(value, TakenAt, nameof(TakenAt)); }

    /// <summary>Its deletion. A deletion before <see cref="RetainUntil"/> is kept: the policy judges it.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="TakenAt"/>.</exception>
    public Completion Deleted
    {
        get;
        init
        {
            FactGuard.NotBefore(value.At, TakenAt, nameof(TakenAt));
            field = value;
        }
    }

    /// <summary>The id; never the place.</summary>
    public override string ToString() => $"Backup {Id}";
}

/// <summary>Somebody backed up the company data in the account.</summary>
public sealed record BackupTaken : AccountEvent
{
    /// <summary>The backup.</summary>
    public required Backup Backup { get; init => field = FactGuard.NotNull(value); }
}

/// <summary>Somebody deleted a backup. <see cref="AccountEvent.At"/> is when.</summary>
public sealed record BackupDeleted : AccountEvent
{
    /// <summary>The backup, as it was.</summary>
    public required Backup Backup { get; init => field = FactGuard.NotNull(value); }
}
