using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The life of one duty, as far as it is final.</summary>
internal sealed class DutyRecord(DutyChange opened)
{
    private readonly List<DutyChange> _changes = [opened];

    /// <summary>The duty as it is now, or as it was at its end.</summary>
    public Obligation Duty => _changes[^1].Duty;

    public DateTimeOffset OpenedAt => _changes[0].At;

    /// <summary>When it ended; <see langword="null"/> while it is open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How it ended; <see langword="null"/> while it is open.</summary>
    public DutyEnd? End { get; private set; }

    /// <summary>Everything that happened to it, in order.</summary>
    public IReadOnlyList<DutyChange> Changes => _changes;

    /// <summary>Whether somebody owes it, or owed it for a while.</summary>
    public bool Concerns(Party person) => _changes.Exists(change => change.Duty.Debtor == person || change.From == person);

    public void Take(DutyChange change) => _changes.Add(change);

    public void Finish(DutyChange change, DutyEnd end)
    {
        Take(change);

        // Never before it began: a duty that was overdue from the first counts on the day on which it came up.
        (EndedAt, End) = (change.At > OpenedAt ? change.At : OpenedAt, end);
    }
}

/// <summary>The ways in which a duty ends.</summary>
internal enum DutyEnd
{
    /// <summary>It was met in time.</summary>
    Kept,

    /// <summary>Its deadline passed.</summary>
    Breached,

    /// <summary>What it rested on fell away.</summary>
    Cancelled,

    /// <summary>Somebody approved that it need not be met.</summary>
    Waived,

    /// <summary>It passed to somebody who owed the same already: from then on the two are one.</summary>
    Joined,
}
