namespace WeChatPolicy.Rules.Conditions;

/// <summary>Since when company data in an account has no newer backup, and whether a backup was kept long enough.</summary>
internal static class BackupRecords
{
    /// <summary>
    /// Since when there is no newer backup: the last one, of those deleted as well; where there is none, the first use or
    /// else the registration. Nothing where the account is not known to hold company data, or the time of a backup is missing.
    /// </summary>
    public static DateTimeOffset? UncoveredSince(Account account)
    {
        if (account.HoldsCompanyData != Ternary.Yes || !account.Backups.IsKnown) return null;
        DateTimeOffset? last = null;
        for (var i = 0; i < account.Backups.Value.Count; i++)
        {
            if (account.Backups.Value[i].TakenAt is not { } taken) return null;
            if (last is null || taken > last) last = taken;
        }

        return last ?? (account.FirstUsed.IsNotDone ? null : account.FirstUsed.At ?? account.RegisteredAt);
    }

    /// <summary>Whether there may have been nothing to back up for a while after the registration.</summary>
    public static Ternary StartsLater(Account account) =>
        account.Backups.ValueOr([]).Count == 0 && account.FirstUsed.At is null ? Ternary.Unknown : Ternary.No;

    /// <summary>Whether the place of each backup was approved.</summary>
    public static Ternary LocationsApproved(Account account)
    {
        var approved = Ternary.Yes;
        for (var i = 0; account.Backups.IsKnown && i < account.Backups.Value.Count; i++) approved = Excuse.And(approved, account.Backups.Value[i].LocationApproved);
        return approved;
    }

    /// <summary>When a backup was taken.</summary>
    public static DateTimeOffset? TakenAt(BackupTaken taken) => taken.Backup.TakenAt ?? taken.At;

    /// <summary>Whether a backup's term was over when it was deleted.</summary>
    /// <param name="deletedAt">When it was deleted, where known.</param>
    /// <param name="latest">The latest instant at which it can have been, where the time is not known.</param>
    /// <param name="retainUntil">The end of its term, where known.</param>
    public static Ternary TermWasOver(DateTimeOffset? deletedAt, DateTimeOffset? latest, DateTimeOffset? retainUntil)
    {
        if (retainUntil is not { } until) return Ternary.Unknown;
        if (deletedAt is { } at) return at >= until ? Ternary.Yes : Ternary.No;
        return latest < until ? Ternary.No : Ternary.Unknown;
    }

    /// <summary>The account as it would be with a backup of this very instant.</summary>
    public static Account BackedUpNow(Account account) =>
        account with { Backups = new([.. account.Backups.ValueOr([]), new Backup { Id = "now", TakenAt = account.AsOf }]) };

    /// <summary>The account as it would be were each of its backups different.</summary>
    public static Account? WithEach(Account account, Func<Backup, Backup> change) =>
        account.Backups.IsKnown ? account with { Backups = new([.. account.Backups.Value.Select(change)]) } : null;

    /// <summary>The deletion as it would be had the term been over by then.</summary>
    public static BackupDeleted DeletedInTime(BackupDeleted deleted)
    {
        var at = deleted.At ?? deleted.Backup.Deleted.At ?? deleted.Backup.TakenAt ?? DateTimeOffset.UnixEpoch;

        // What was deleted before it was taken cannot be; it was deleted then at the earliest.
        if (at < deleted.Backup.TakenAt) at = deleted.Backup.TakenAt.Value;
        return deleted with { At = at, Backup = deleted.Backup with { RetainUntil = at } };
    }
}
