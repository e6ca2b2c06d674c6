namespace WeChatPolicy.Rules;

/// <summary>Something that happened to a duty.</summary>
public sealed record DutyChange
{
    /// <summary>What happened.</summary>
    public required DutyChangeKind Kind { get; init; }

    /// <summary>The duty as it is after the change: who owes it now, and until when.</summary>
    public required Obligation Duty { get; init; }

    /// <summary>When it happened; of a breach, the deadline that passed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The id of the fact that did it; <see langword="null"/> where the time alone did.</summary>
    public string? By { get; init; }

    /// <summary>Who owed it before, where it was passed on.</summary>
    public Party? From { get; init; }

    /// <summary>The reason that was given for a waiver or an extension.</summary>
    public string? Reason { get; init; }

    /// <summary>Who approved a waiver or an extension, by id.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The finding that a breach is; one of those of the <see cref="Advance"/>.</summary>
    public Finding? Finding { get; init; }

    /// <summary>What happened to which duty.</summary>
    public override string ToString() => $"{Kind} {Duty}";
}

/// <summary>What can happen to a duty. At every instant a duty is open, or it has ended in exactly one of the four ways.</summary>
public enum DutyChangeKind
{
    /// <summary>It began.</summary>
    Opened,

    /// <summary>Somebody else owes it now. It goes on.</summary>
    PassedOn,

    /// <summary>It may be met later than so far. It goes on.</summary>
    Extended,

    /// <summary>It was met in time: the end.</summary>
    Discharged,

    /// <summary>What it rested on fell away: the end.</summary>
    Cancelled,

    /// <summary>Somebody approved that it need not be met: the end.</summary>
    Waived,

    /// <summary>Its deadline passed: the end.</summary>
    Breached,
}
