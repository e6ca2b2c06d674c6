namespace WeChatPolicy.Rules.Clauses;

/// <summary>3.2.1 Backups (数据备份).</summary>
internal static class Backups
{
    public static Clause Clause => new("3.2.1", Modality.Must,
        ("数据备份", "Backups"),
        ("定期备份微信中的公司数据，存放于安全的位置，并按公司规定的期限保存。",
         "Company data in WeChat is backed up regularly, to a safe place, and the backups are kept for the company's term."),
        BackupInterval(), BackupLocation(), BackupRetention());

    private static RuleDefinition BackupInterval() => RuleDefinition.Begin("3.2.1/backup-interval", Modality.Must)
        .By(DecidedBy.Time).Recurring().Rated(Severity.Low, Enforcement.Notify)
        .Norm("定期备份微信中的公司数据", "Company data in WeChat is backed up regularly")
        .Says("账号内的公司数据超过规定间隔未备份", "The company data in the account has gone without a backup for longer than allowed")
        .Remedy("立即备份账号内的公司数据，并设置定期备份", "Back the company data up now, and set up a regular backup")
        .Timed(DutyKey.Account, static o => o.Backups.Interval, static duty => duty
            .Stated<Account>(
                Answerable.For, static account => account.Profile.Id, BackupRecords.UncoveredSince, ended: static account => account.Closed,
                "backups", met: ("backups.takenAt", BackupRecords.BackedUpNow), excuse: BackupRecords.StartsLater)
            .OpenedBy<BackupTaken>(static taken => Answerable.Holder(taken), static taken => taken.Account.Id, since: BackupRecords.TakenAt)
            .MetBy<BackupTaken>(static taken => taken.Account.Id)
            .EndedBy<AccountClosed>(static closed => closed.Account.Id));

    private static RuleDefinition BackupLocation() => RuleDefinition.Begin("3.2.1/backup-location", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("备份须存放在公司批准的安全位置", "A backup goes to a safe place that the company approved")
        .Says("备份存放在未经公司批准的位置", "The backup went to a place of which no approval by the company is known")
        .Remedy("将备份转移到公司批准的位置，并删除原处副本", "Move the backup to an approved place and delete the copy")
        .On<BackupTaken>(static (in context) =>
        {
            var taken = context.Fact;
            if (Answerable.For(taken) is { } who) context.Report(Confidence.Certain, "backup.locationApproved", taken.Backup.LocationApproved, who);
        }, static taken => taken.Backup.LocationApproved)
        .On<Account>(static (in context) =>
        {
            var account = context.Fact;
            if (!account.Backups.IsKnown || Answerable.For(account) is not { } holder) return;
            context.Report(Confidence.Certain, "backups.locationApproved", context.Excused, holder);
        }, BackupRecords.LocationsApproved)
        .WouldPassIf<BackupTaken>("backup.locationApproved", nameof(Ternary.Yes), static taken => taken with { Backup = taken.Backup with { LocationApproved = Ternary.Yes } })
        .WouldPassIf<Account>("backups.locationApproved", nameof(Ternary.Yes), static account => BackupRecords.WithEach(account, static backup => backup with { LocationApproved = Ternary.Yes }));

    private static RuleDefinition BackupRetention() => RuleDefinition.Begin("3.2.1/backup-retention", Modality.Must)
        .By(DecidedBy.Facts | DecidedBy.Time).Rated(Severity.Medium, Enforcement.Review)
        .Norm("备份须按公司规定的期限保存，期满前不得删除", "A backup is kept for the company's term and not deleted before")
        .Says("备份在保存期限届满前被删除", "A backup was deleted before its term was over, or its term is not known to have been over")
        .Remedy("尽快从其他副本恢复，并重新备份；说明删除原因", "Restore it from another copy, back up anew, and say why it was deleted")
        .On<BackupDeleted>(static (in context) =>
        {
            if (Answerable.For(context.Fact) is { } who) context.Report(Confidence.Certain, "backup.retainUntil", context.Excused, who);
        }, excusedBy: static (in context) =>
        {
            var deleted = context.Fact;
            return BackupRecords.TermWasOver(deleted.At ?? deleted.Backup.Deleted.At, latest: null, Retained(context, deleted.Backup));
        })
        .On<Account>(static (in context) =>
        {
            var account = context.Fact;
            if (account.Backups.IsKnown && Answerable.For(account) is { } holder) context.Report(Confidence.Certain, "backups.deleted", context.Excused, holder);
        }, excusedBy: static (in context) =>
        {
            var (account, over) = (context.Fact, Ternary.Yes);
            for (var i = 0; account.Backups.IsKnown && i < account.Backups.Value.Count; i++)
            {
                var backup = account.Backups.Value[i];
                if (backup.Deleted.IsDone) over = Excuse.And(over, BackupRecords.TermWasOver(backup.Deleted.At, account.AsOf, Retained(context, backup)));
            }

            return over;
        })
        .WouldPassIf<BackupDeleted>("backup.retainUntil", "at", BackupRecords.DeletedInTime)
        .WouldPassIf<Account>("backups.deleted", nameof(CompletionState.NotDone), static account => BackupRecords.WithEach(account, static backup => backup with { Deleted = Completion.NotDone }));

    private static DateTimeOffset? Retained<TFact>(in RuleContext<TFact> context, Backup backup)
        where TFact : Fact =>
        backup.RetainUntil ?? (backup.TakenAt is { } taken ? context.Options.Backups.Retention.DeadlineFrom(taken, context.Calendar) : null);
}
