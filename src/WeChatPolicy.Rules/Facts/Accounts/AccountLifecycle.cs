using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>Somebody registered the account.</summary>
public sealed record AccountRegistered : AccountEvent
{
    /// <summary>Whether it was registered for work.</summary>
    public Ternary ForWork { get; init => field = FactGuard.Defined(value); }

    /// <summary>The application that preceded it; <see langword="null"/> where none is known.</summary>
    public AccountApplication? Application { get; init; }

    /// <summary>The approvals that it had by then; empty: there were none.</summary>
    [JsonConverter(typeof(KnownListConverter<Approval>))]
    public KnownList<Approval> Approvals { get; init => field = FactGuard.Items(value); }
}

/// <summary>Somebody, the actor, approved the account.</summary>
/// <remarks>Anybody can have done so, the applicant included: whether it counts is for the policy to say.</remarks>
public sealed record AccountApproved : AccountEvent
{
    /// <summary>The department in whose name it was approved, where known.</summary>
    public string? Department { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The application that was approved; <see langword="null"/> where it is not known.</summary>
    public AccountApplication? Application { get; init; }
}

/// <summary>Somebody filed the account with the company (备案).</summary>
public sealed record AccountFiled : AccountEvent
{
    /// <summary>When it had been approved, where known. A later instant than the filing's is kept: the policy judges it.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Its first use by the time of the filing.</summary>
    public Completion FirstUsed { get; init; }
}

/// <summary>Somebody used the account, as somebody who looked has found.</summary>
public sealed record AccountUsed : AccountEvent
{
    /// <summary>What for.</summary>
    public UsagePurpose Activity { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the account also does company work.</summary>
    public Ternary DoesCompanyWork { get; init => field = FactGuard.Defined(value); }
}

/// <summary>Somebody closed the account; nothing more is asked of it.</summary>
public sealed record AccountClosed : AccountEvent;
