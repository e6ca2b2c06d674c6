namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.1.2 Handover (离职交接).</summary>
internal static class Handover
{
    public static Clause Clause => new("2.1.2", Modality.Must,
        ("离职交接", "Handover"),
        ("员工离职须及时将工作微信账号移交指定人员，并对账号内工作信息进行处理或备份；离职后不得再用原账号从事公司业务。",
         "A leaver hands the work account over to the designated person and deals with or backs up the work information in it; afterwards no company work runs over the old account."),
        HandedOver(), HandoverRecipient(), Disposition(), PostDepartureUse());

    private static RuleDefinition HandedOver() => RuleDefinition.Begin("2.1.2/handover", Modality.Must)
        .By(DecidedBy.Time).Rated(Severity.Medium, Enforcement.Review).StaysWithItsDebtor()
        .Norm("离职员工须在最后一个工作日结束前移交工作账号", "A leaver hands the work account over by the end of the last working day")
        .Says("离职员工未按时移交工作账号", "A leaver's work account was not handed over in time")
        .Remedy("立即办理账号移交；联系不上本人的，由公司收回或冻结账号", "Hand the account over now; where the leaver cannot be reached, the company recovers or freezes it")
        .On<AccountHandedOver>(static (in context) =>
        {
            var handover = context.Fact;
            if (handover.LastWorkingDay is not { } lastDay || handover.At is not { } at) return;
            var due = Departure.HandoverDue(lastDay, context.Options.Accounts.Handover, context.Calendar);
            if (at > due.At) context.Missed(due, handover.Account.Id, at).Report(Confidence.Certain, "lastWorkingDay", $"{lastDay:yyyy-MM-dd}");
        })
        .On<Account>(static (in context) =>
        {
            var account = context.Fact;
            if (account.Holder is not { Kind: ParticipantKind.Employee, LeftAt: { } leftAt } || Business.IsWorkAccount(account.Profile, account.AsOf) != Ternary.Yes) return;
            var due = Due(context, leftAt);
            if (account.AsOf > due.At && context.Excused != Ternary.Yes) context.Missed(due, account.Profile.Id, leftAt).Report(Confidence.Certain, "holder.leftAt", $"{leftAt:yyyy-MM-dd}");
        }, excusedBy: static (in context) => context.Fact.Holder?.LeftAt is { } leftAt ? context.Fact.Closed.DoneBy(Due(context, leftAt).At) : Ternary.No)
        .Timed(DutyKey.Account, static o => o.Accounts.Handover, static duty => duty
            .OpenedByEach<Resigned>(static (in duty, term, duties) =>
            {
                var resigned = duty.Fact;
                if (resigned.At is not { } at || resigned.LastWorkingDay is not { } lastDay) return;
                var due = Departure.HandoverDue(lastDay, term, duty.Calendar);
                foreach (var account in resigned.Accounts.ValueOr([])) duties.Add(duty.OweBy(Party.Person(resigned.Person.Id), at, due, account.Id, Party.Company));
            })
            .OpenedByEach<Departed>(static (in duty, term, duties) =>
            {
                var departed = duty.Fact;
                if (departed.At is not { } at) return;
                var due = Departure.HandoverDue(departed.LastWorkingDay ?? duty.Calendar.DateOf(at), term, duty.Calendar);
                foreach (var account in departed.Accounts.ValueOr([]))
                {
                    // What somebody held may be their own; only what they must hand over is owed.
                    if (Business.IsWorkAccount(account, at) == Ternary.Yes) duties.Add(duty.OweBy(Party.Person(departed.Person.Id), at, due, account.Id, Party.Company));
                }
            })
            .MetBy<AccountHandedOver>(static handover => handover.Recipient?.Id == handover.Person.Id ? null : handover.Account.Id)
            .EndedBy<AccountClosed>(static closed => closed.Account.Id)
            .MetAccordingTo<Account>(static account => [(account.Profile.Id, account.Closed)]))
        .WouldPassIf<AccountHandedOver>("at", "lastWorkingDay", static handover => handover.LastWorkingDay is { } lastDay ? handover with { At = Departure.BeginningOf(lastDay) } : null)
        .WouldPassIf<Account>("holder", "somebody who took it over", static account => Departure.TakenOver(account));

    private static RuleDefinition HandoverRecipient() => RuleDefinition.Begin("2.1.2/handover-recipient", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("工作账号只移交给公司指定的人员", "A work account is handed over to the designated person and nobody else")
        .Says("工作账号移交给了非公司指定的人员", "A work account went to somebody whom the company is not known to have designated")
        .Remedy("收回账号，移交给公司指定的接收人并修改密码", "Recover the account, hand it to the designated person and change the password")
        .On<AccountHandedOver>(static (in context) =>
        {
            context.Report(Confidence.Certain, "recipient", context.Fact.Recipient?.Id ?? nameof(Ternary.Unknown));
        }, Departure.IsDesignated)
        .WouldPassIf<AccountHandedOver>("recipient", "designatedRecipientIds", static handover => Departure.ToDesignated(handover))
        .WouldPassIf<AccountHandedOver>("designatedRecipientIds", "recipient", static handover => Departure.Designated(handover));

    private static RuleDefinition Disposition() => RuleDefinition.Begin("2.1.2/work-data-disposition", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("移交账号时须处理或备份其中的工作信息", "At the handover the work information in the account is dealt with or backed up")
        .Says("移交账号时未处理或备份其中的工作信息", "The work information in the account is not known to have been dealt with or backed up at the handover")
        .Remedy("补做备份或移交工作信息；已删除的，评估影响并尽量恢复", "Back it up or pass it on; what was deleted is assessed and, where possible, recovered")
        .On<AccountHandedOver>(static (in context) => context.Report(Confidence.Certain, "workData", context.Fact.WorkData), Departure.IsDisposed)
        .WouldPassIf<AccountHandedOver>("workData", nameof(WorkDataDisposition.BackedUp), static handover => handover with { WorkData = WorkDataDisposition.BackedUp });

    private static RuleDefinition PostDepartureUse() => RuleDefinition.Begin("2.1.2/post-departure-use", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.High, Enforcement.Block)
        .Norm("离职后不得使用原账号从事公司业务", "After leaving, no company work over the old account")
        .Says("离职人员在离职后仍使用账号处理公司业务", "Somebody who had left went on doing company work over the account")
        .Remedy("立即停用或收回该账号，核查离职后的往来信息", "Close or recover the account at once and check what passed over it since")
        .On<Message>(FactFields.Departure, static (in context) => ReportUse(context, context.Fact.Sender, "sender.leftAt"))
        .On<FileTransfer>(static (in context) =>
        {
            if (context.Fact.Channel == TransferChannel.WeChat && Business.IsOf(context.Fact)) ReportUse(context, context.Fact.Sender, "sender.leftAt");
        })
        .On<AccountUsed>(static (in context) =>
        {
            if (context.Fact.Activity == UsagePurpose.Work) ReportUse(context, context.Fact.Actor, "actor.leftAt");
        })
        .On<LoggedIn>(static (in context) =>
        {
            var login = context.Fact;
            var forWork = login.WorkAccount == Ternary.Yes || Business.IsWorkAccount(login.Account, login.At) == Ternary.Yes || login.ForWork == Ternary.Yes;
            if (forWork) ReportUse(context, login.Actor, "actor.leftAt");
        }, static login => Excuse.Not(login.ForWork))
        .WouldPassIf<Message>("sentAt", "before sender.leftAt", static message => message.Sender.LeftAt is { UtcTicks: > 0 } leftAt ? message with { SentAt = leftAt.ToUniversalTime().AddTicks(-1) } : null)
        .WouldPassIf<FileTransfer>("sentAt", "before sender.leftAt", static file => file.Sender.LeftAt is { UtcTicks: > 0 } leftAt ? file with { SentAt = leftAt.ToUniversalTime().AddTicks(-1) } : null)
        .WouldPassIf<AccountUsed>("at", "before actor.leftAt", static used => used.Actor.LeftAt is { UtcTicks: > 0 } leftAt ? used with { At = leftAt.ToUniversalTime().AddTicks(-1) } : null)
        .WouldPassIf<LoggedIn>("at", "before actor.leftAt", static login => login.Actor.LeftAt is { UtcTicks: > 0 } leftAt ? login with { At = leftAt.ToUniversalTime().AddTicks(-1) } : null);

    private static void ReportUse<TFact>(in RuleContext<TFact> context, Participant person, string field)
        where TFact : Fact
    {
        if (Departure.HadLeft(person, context.Fact.Instant) && context.Excused != Ternary.Yes) context.Report(Confidence.Certain, field, $"{person.LeftAt:yyyy-MM-dd}");
    }

    private static Deadline Due(in RuleContext<Account> context, DateTimeOffset leftAt) =>
        Departure.HandoverDue(context.Calendar.DateOf(leftAt), context.Options.Accounts.Handover, context.Calendar);
}
