namespace WeChatPolicy.Rules.Facts;

/// <summary>The person put somebody's merit on record: taking part, helping, a constructive post.</summary>
public sealed record MeritRecorded : PersonnelEvent
{
    /// <summary>Whose merit it is.</summary>
    public required Participant Employee { get; init => field = FactGuard.NotNull(value); }

    /// <summary>The rule that credits it, by its id such as <c>2.2.3/constructive-post</c>, where one does.</summary>
    public string? RuleId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The id of the fact that shows it, where one does.</summary>
    public string? SourceFactId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>The person entered points into somebody's performance assessment.</summary>
/// <remarks>Points from an unverified case are kept: the policy judges them.</remarks>
public sealed record AssessmentEntered : PersonnelEvent
{
    /// <summary>Whose assessment it is.</summary>
    public required Participant Employee { get; init => field = FactGuard.NotNull(value); }

    /// <summary>The first day of the period that is assessed.</summary>
    /// <exception cref="ArgumentException">It is after <see cref="PeriodEnd"/>.</exception>
    public required DateOnly PeriodStart
    {
        get;
        init
        {
            if (PeriodEnd != default) EndsAfter(PeriodEnd, value);
            field = value;
        }
    }

    /// <summary>The last day of the period that is assessed.</summary>
    /// <exception cref="ArgumentException">It is before <see cref="PeriodStart"/>.</exception>
    public required DateOnly PeriodEnd { get; init => field = EndsAfter(value, PeriodStart); }

    /// <summary>The points: above zero a credit, below it a deduction.</summary>
    public required decimal Points { get; init; }

    /// <summary>The id of the case that they come from, where they come from one.</summary>
    public string? CaseId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The id of the <see cref="MeritRecorded"/> that they come from, where they come from one.</summary>
    public string? MeritId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The verification of the case that they come from.</summary>
    public Completion CaseVerified { get; init; }

    private static DateOnly EndsAfter(DateOnly end, DateOnly start, string field = nameof(PeriodEnd)) =>
        end < start ? throw new ArgumentException($"'{field}' must not be before '{nameof(PeriodStart)}'.", field) : end;
}
