namespace WeChatPolicy.Rules.Clauses;

/// <summary>2.1.1 Designated accounts (账号指定与备案).</summary>
internal static class DesignatedAccounts
{
    public static Clause Clause => new("2.1.1", Modality.Must,
        ("账号指定与备案", "Designated accounts"),
        ("公司业务须使用公司指定的微信账号办理，未经授权不得以个人账号处理公司业务；新增工作账号须经部门负责人审批并在公司备案。",
         "Company business runs over designated accounts only, not over personal ones without authority; a new work account is approved by the head of department and filed with the company."),
        UndesignatedAccount(), PersonalAccount(), AccountApproval(), AccountFiling());

    private static readonly LocalizedText s_usedUnfiled = new("新账号在备案前已使用", "A new account was used before it was filed");

    private static RuleDefinition UndesignatedAccount() => RuleDefinition.Begin("2.1.1/undesignated-account", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("公司业务只通过公司指定的账号办理", "Company business runs only over an account that the company has designated")
        .Says("公司业务使用了未经公司指定的账号", "Company business ran over an account that the company has not designated")
        .Remedy("改用公司指定账号；确需使用该账号的，先办理指定手续", "Use a designated account, or have this one designated first")
        .On<Message>(FactFields.Account, static (in context) => ReportUndesignated(context, Business.AccountOf(context.Fact), context.Fact.Instant))
        .On<FileTransfer>(static (in context) => ReportUndesignated(context, Business.AccountOf(context.Fact), context.Fact.Instant))
        .On<LoggedIn>(static (in context) => ReportUndesignated(context, Business.AccountOf(context.Fact), context.Fact.Instant))
        .On<AccountUsed>(static (in context) => ReportUndesignated(context, Business.AccountOf(context.Fact), context.Fact.Instant))
        .On<Account>(static (in context) => ReportUndesignated(context, Business.AccountOf(context.Fact), context.Fact.LastUsedForBusiness.At, "profile", Business.AnswerableFor(context.Fact)))
        .WouldPassIfAccount("designated", nameof(Ternary.Yes), static account => account with { Designated = Ternary.Yes });

    private static RuleDefinition PersonalAccount() => RuleDefinition.Begin("2.1.1/personal-account", Modality.MustNot)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review).Suppresses("2.1.1/undesignated-account")
        .Norm("未经授权不得以个人账号处理公司业务", "No company business over a personal account without authority")
        .Says("未经授权以个人账号处理公司业务", "Company business was handled over a personal account without known authority")
        .Remedy("转到公司指定账号继续沟通；确有需要的，先取得授权", "Go on over a designated account, or obtain authority first")
        .On<Message>(FactFields.Account, static (in context) => ReportPersonal(context, Business.AccountOf(context.Fact)), IsAuthorised)
        .On<FileTransfer>(static (in context) => ReportPersonal(context, Business.AccountOf(context.Fact)), IsAuthorised)
        .On<LoggedIn>(static (in context) => ReportPersonal(context, Business.AccountOf(context.Fact)), IsAuthorised)
        .On<AccountUsed>(static (in context) => ReportPersonal(context, Business.AccountOf(context.Fact)), IsAuthorised)
        .On<Account>(static (in context) => ReportPersonal(context, Business.AccountOf(context.Fact), "profile", Business.AnswerableFor(context.Fact)), IsAuthorised)
        .WouldPassIfAccount("authorisedForBusiness", nameof(Ternary.Yes), static account => account with { AuthorisedForBusiness = Ternary.Yes, AuthorityGivenAt = null, AuthorityExpiresAt = null });

    private static RuleDefinition AccountApproval() => RuleDefinition.Begin("2.1.1/account-approval", Modality.Must)
        .By(DecidedBy.Facts).Rated(Severity.Medium, Enforcement.Review)
        .Norm("新增工作账号须说明工作需要，经申请人所在部门负责人审批；负责人本人申请的，由其上级审批",
              "A new work account is approved for a stated work need by the head of the applicant's department; a head's own application by the superior")
        .Says("新增工作账号未经有权审批人有效审批，或未说明工作需要", "A new work account lacks a known approval by the person who may give it, or a stated work need")
        .Remedy("暂停使用该账号，说明工作需要并补办部门负责人审批", "Leave the account unused until its need is stated and the head of department has approved it")
        .On<Account>(static (in context) =>
        {
            var account = context.Fact;
            if (!NewAccounts.IsNewWorkAccount(account)) return;
            context.Report(Confidence.Certain, "approvals", context.Excused, Business.AnswerableFor(account));
        }, static account => AccountApprovals.Of(account.Application, account.Approvals, NewAccounts.ApprovalNeededAt(account), account.AsOf))
        .On<AccountRegistered>(static (in context) =>
        {
            if (context.Fact.ForWork == Ternary.Yes) context.Report(Confidence.Certain, "approvals", context.Excused);
        }, static registered => AccountApprovals.Of(registered.Application, registered.Approvals, registered.At))
        .On<AccountApproved>(static (in context) =>
        {
            if (context.Fact.Application is not null) context.Report(Confidence.Certain, "actor", context.Excused);
        }, static approved => Excuse.And(approved.Application?.StatesWorkNeed ?? Ternary.Unknown, AccountApprovals.IsEntitled(approved.Application, approved.Actor.Id, approved.Department)))
        .WouldPassIf<Account>("application.workNeed", "stated", static account =>
            AccountApplications.Needed(account.Application, account.Holder, account.Profile) is { } application ? account with { Application = application } : null)
        .WouldPassIf<Account>("approvals", "given by the head of the applicant's department, or by a head's superior", static account =>
            AccountApplications.Headed(account.Application) is { } application ? account with { Application = application, Approvals = AccountApplications.Approved(application, account.Approvals) } : null)
        .WouldPassIf<AccountRegistered>("application.workNeed", "stated", static registered =>
            AccountApplications.Needed(registered.Application, registered.Actor, registered.Account) is { } application ? registered with { Application = application } : null)
        .WouldPassIf<AccountRegistered>("approvals", "given by the head of the applicant's department, or by a head's superior", static registered =>
            AccountApplications.Headed(registered.Application) is { } application ? registered with { Application = application, Approvals = AccountApplications.Approved(application, registered.Approvals) } : null)
        .WouldPassIf<AccountApproved>("application.workNeed", "stated", static approved =>
            AccountApplications.Needed(approved.Application, approved.Actor, approved.Account) is { } application ? approved with { Application = application } : null)
        .WouldPassIf<AccountApproved>("actor", "the head of the applicant's department, or a head's superior", static approved =>
            AccountApplications.Headed(approved.Application) is { } application ? AccountApplications.ApprovedByHead(approved, application) : null);

    private static RuleDefinition AccountFiling() => RuleDefinition.Begin("2.1.1/account-filing", Modality.Must)
        .By(DecidedBy.Facts | DecidedBy.Time).SpeaksInDoubt().Rated(Severity.Low, Enforcement.Notify)
        .Norm("经批准的新账号须在首次使用前、且在批准后规定期限内向公司备案",
              "An approved new account is filed with the company before its first use and within the term after its approval")
        .Says("新账号未按时备案，或在备案前已使用", "A new account was filed late, or used before it was filed")
        .SaysLate("新账号未在批准后规定期限内备案", "A new account was not filed within the term after its approval")
        .Remedy("立即补办备案，备案前暂停使用", "File it now, and leave it unused until then")
        .On<Account>(static (in context) =>
        {
            var account = context.Fact;
            if (!NewAccounts.IsNewWorkAccount(account)) return;
            if (AccountApprovals.FirstGivenAt(account.Approvals) is { } given && context.DeadlineOf(context.Options.Accounts.Filing, given) is var due && NewAccounts.FiledLate(account, due) is { } late)
            {
                context.Missed(due, account.Profile.Id, given).Report(late, "filed", account.Filed.State, Business.AnswerableFor(account));
            }

            if (NewAccounts.UsedUnfiled(account) is { } used) context.Saying(s_usedUnfiled).Report(used, "filed", account.Filed.State, Business.AnswerableFor(account));
        })
        .Timed(DutyKey.Account, static o => o.Accounts.Filing, static duty => duty
            .OpenedBy<AccountApproved>(static approved => NewAccounts.FilerOf(approved), static approved => approved.Account.Id, creditor: static _ => Party.Company)
            .MetBy<AccountFiled>(static filed => filed.Account.Id, "approvedAt", static filed => filed.ApprovedAt, otherwise: static (in context) =>
            {
                var filed = context.Fact;
                if (!filed.FirstUsed.IsDone || !(filed.FirstUsed.At is null || filed.FirstUsed.At < filed.At)) return;
                context.Saying(s_usedUnfiled).Report(filed.FirstUsed.At is null ? Confidence.Possible : Confidence.Certain, "firstUsed", nameof(CompletionState.Done));
            })
            .EndedBy<AccountClosed>(static closed => closed.Account.Id)
            .MetAccordingTo<Account>(static account => [(account.Profile.Id, account.Filed), (account.Profile.Id, account.Closed)]))
        .WouldPassIf<Account>("filed", "on the approval, before the first use", static account => account with { Filed = Completion.Done(NewAccounts.FiledInTime(account)) })
        .WouldPassIf<Account>("firstUsed", "after it was filed", static account => account.FirstUsed is { IsDone: true, At: null } ? account with { FirstUsed = Completion.Done(account.AsOf) } : null)
        .WouldPassIf<AccountFiled>("firstUsed", "after it was filed", static filed => filed with { FirstUsed = filed.At is { } at ? Completion.Done(at) : Completion.NotDone });

    private static void ReportUndesignated<TFact>(in RuleContext<TFact> context, AccountProfile? account, DateTimeOffset? at, string field = "account", Party? subject = null)
        where TFact : Fact
    {
        // Leave to do business over a personal account is given instead of a designation.
        if (account is not { Designated: Ternary.No }) return;
        var leave = account.Ownership == AccountOwnership.Personal ? account.AuthorisedAt(at) : Ternary.No;
        if (Excuse.Lifts(Confidence.Certain, leave) is { } confidence) context.Report(confidence, field, nameof(AccountProfile.Designated) + "=No", subject);
    }

    private static void ReportPersonal<TFact>(in RuleContext<TFact> context, AccountProfile? account, string field = "account", Party? subject = null)
        where TFact : Fact
    {
        if (account is { Ownership: AccountOwnership.Personal }) context.Report(Confidence.Certain, field, nameof(AccountOwnership.Personal), subject);
    }

    private static Ternary IsAuthorised(Message message) => message.Account?.AuthorisedAt(message.SentAt) ?? Ternary.Unknown;

    private static Ternary IsAuthorised(FileTransfer file) => file.Account?.AuthorisedAt(file.SentAt) ?? Ternary.Unknown;

    private static Ternary IsAuthorised(LoggedIn login) => login.Account.AuthorisedAt(login.At);

    private static Ternary IsAuthorised(AccountUsed used) => used.Account.AuthorisedAt(used.At);

    private static Ternary IsAuthorised(Account account) => account.Profile.AuthorisedAt(account.LastUsedForBusiness.At);
}
