namespace WeChatPolicy.Rules.Facts;

/// <summary>The person asked somebody for help or information in a security check or an audit.</summary>
public sealed record AuditRequested : PersonnelEvent
{
    /// <summary>Who was asked, and owes the answer.</summary>
    public required Participant Asked { get; init => field = FactGuard.NotNull(value); }
}

/// <summary>The person gave the help or information that they were asked for.</summary>
public sealed record AuditAnswered : PersonnelEvent
{
    /// <summary>The id of the <see cref="AuditRequested"/>, not empty.</summary>
    public required string RequestId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>When it had been asked for, where known.</summary>
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

    /// <summary>Whether it was all that was asked for.</summary>
    public Ternary Complete { get; init => field = FactGuard.Defined(value); }

    private protected override void CheckTimes(Participant? person, DateTimeOffset? at) => FactGuard.NotBefore(at, RequestedAt, nameof(RequestedAt), nameof(At));
}

/// <summary>The person refused the help or information that they were asked for.</summary>
public sealed record AuditRefused : PersonnelEvent
{
    /// <summary>The id of the <see cref="AuditRequested"/>, not empty.</summary>
    public required string RequestId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>Whether the law allowed the refusal, as where somebody would have to give up another's secret that it protects.</summary>
    public Ternary LawfulGround { get; init => field = FactGuard.Defined(value); }
}
