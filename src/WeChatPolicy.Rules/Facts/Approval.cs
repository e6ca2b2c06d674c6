namespace WeChatPolicy.Rules;

/// <summary>Somebody's approval of something: a publication, an account, an export.</summary>
public sealed record Approval
{
    /// <summary>Who gave it, not empty.</summary>
    public required string ApproverId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>The department in whose name it was given, where known.</summary>
    public string? Department { get; init; }

    /// <summary>Whether the company has registered whoever gave it as one of those who may.</summary>
    public Ternary ApproverRegistered { get; init => field = FactGuard.Defined(value); }

    /// <summary>The topic that it covers; <see langword="null"/> where it is not limited to one.</summary>
    public string? Topic { get; init; }

    /// <summary>When it was given, where known.</summary>
    public DateTimeOffset? GivenAt
    {
        get;
        init
        {
            FactGuard.NotBefore(ExpiresAt, value, nameof(GivenAt), nameof(ExpiresAt));
            field = value;
        }
    }

    /// <summary>When it ceases to hold; <see langword="null"/> where it does not expire.</summary>
    public DateTimeOffset? ExpiresAt { get; init => field = FactGuard.NotBefore(value, GivenAt, nameof(GivenAt)); }

    /// <summary>Whether it counts at an instant: it holds then, and is not known to come from somebody whom the company has not registered for it.</summary>
    internal Ternary CountsAt(DateTimeOffset? instant) => ApproverRegistered == Ternary.No ? Ternary.No : HoldsAt(instant);

    /// <summary>Whether it holds at an instant: given by then and not yet expired. Unknown where that cannot be told.</summary>
    public Ternary HoldsAt(DateTimeOffset? instant)
    {
        if (instant is not { } at) return ExpiresAt is null && GivenAt is null ? Ternary.Yes : Ternary.Unknown;
        if (at < GivenAt || at >= ExpiresAt) return Ternary.No;
        return Ternary.Yes;
    }
}
