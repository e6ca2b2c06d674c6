namespace WeChatPolicy.Rules.Facts;

/// <summary>The person approved a change of somebody's open duty. Nobody approves a change of a duty of their own: such a fact is kept and changes nothing.</summary>
public abstract record DutyDecision : PersonnelEvent
{
    private protected DutyDecision()
    {
    }

    /// <summary>The rule under which the duty is owed, such as <c>3.2.3/audit-cooperation</c>.</summary>
    public required string RuleId { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>The <see cref="Obligation.Key"/> of the duty.</summary>
    public required string Key { get; init => field = FactGuard.NotEmpty(value); }

    /// <summary>Who owes it.</summary>
    public required Party Debtor { get; init; }

    /// <summary>Why; part of the record, so no secrets.</summary>
    public required string Reason { get; init => field = FactGuard.NotEmpty(value); }

    internal override Party Subject => Debtor;
}

/// <summary>The person approved that an open duty need not be met.</summary>
public sealed record DutyWaived : DutyDecision;

/// <summary>The person approved that an open duty may be met later.</summary>
public sealed record DutyExtended : DutyDecision
{
    /// <summary>The last instant at which the duty is now met in time. One that is not after the deadline so far changes nothing.</summary>
    public required DateTimeOffset Until { get; init; }
}
