namespace WeChatPolicy.Rules.Facts;

/// <summary>The person detected what may be a violation.</summary>
public sealed record ViolationDetected : CaseEvent
{
    /// <summary>The id of the fact that shows it, where one does.</summary>
    public string? SourceFactId { get; init => field = FactGuard.NullOrNotEmpty(value); }

    /// <summary>The id of the finding that it rests on, where there is one.</summary>
    public string? FindingId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>The person put a violation on record.</summary>
public sealed record ViolationRecorded : CaseEvent
{
    /// <summary>When it had been detected, where known. A later instant than the record's is kept.</summary>
    public DateTimeOffset? DetectedAt { get; init; }
}

/// <summary>The person began to investigate.</summary>
public sealed record InvestigationOpened : CaseEvent;

/// <summary>The person verified the violation: it happened, and counts from now on.</summary>
public sealed record ViolationVerified : CaseEvent
{
    /// <summary>When it had been detected, where known; <see langword="null"/> where it was reported.</summary>
    public DateTimeOffset? DetectedAt { get; init; }

    /// <summary>When an employee had reported it, where known; <see langword="null"/> where nobody had.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>How grave it is found to be; <see langword="null"/>: as its rule has it.</summary>
    public Severity? Severity { get; init => field = value is { } severity ? FactGuard.Defined(severity) : null; }
}

/// <summary>The person dismissed the case: there was no violation, or none that can be shown.</summary>
public sealed record ViolationDismissed : CaseEvent
{
    /// <summary>When it had been detected, where known; <see langword="null"/> where it was reported.</summary>
    public DateTimeOffset? DetectedAt { get; init; }

    /// <summary>When an employee had reported it, where known; <see langword="null"/> where nobody had.</summary>
    public DateTimeOffset? ReportedAt { get; init; }
}

/// <summary>The person closed the case: nothing more is to be done about it.</summary>
public sealed record CaseClosed : CaseEvent;

/// <summary>The person inspected chat records or the activity of groups.</summary>
public sealed record InspectionHeld : PersonnelEvent
{
    /// <summary>What was inspected.</summary>
    public InspectionObject Inspected { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether the person belonged to the supervision group then.</summary>
    public Ternary InSupervisionGroup { get; init => field = FactGuard.Defined(value); }
}
