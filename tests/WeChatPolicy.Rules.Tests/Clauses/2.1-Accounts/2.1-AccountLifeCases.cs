namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.1 Accounts: how they come about, change hands and are used.</summary>
internal static class AccountLifeCases
{
    private static readonly DateTimeOffset s_now = A.At(30, 12);
    private static readonly AccountProfile s_undesignated = A.Account with { Designated = Ternary.No };
    private static readonly AccountProfile s_personal = new() { Id = "wx1", HolderId = "zhang", Ownership = AccountOwnership.Personal };
    private static readonly AccountProfile s_unauthorised = s_personal with { AuthorisedForBusiness = Ternary.No };

    private static readonly AccountApplication s_application = new() { Applicant = A.Employee, WorkNeed = "对接华东客户", DepartmentHeadIds = new(["head"]) };
    private static readonly AccountApplication s_ofHead = s_application with { Applicant = A.Employee with { Id = "head", ManagerId = "boss" } };

    private static readonly Account s_account = new()
    {
        Id = "a1",
        AsOf = s_now,
        Profile = A.Account,
        RegisteredAt = A.At(1, 9),
        Application = s_application,
        Approvals = Of(By("head")),
        Filed = Completion.Done(A.At(2, 12)),
        FirstUsed = Completion.Done(A.At(3, 9)),
        Closed = Completion.NotDone,
    };

    private static readonly AccountFiled s_filed = new() { Id = "f", Account = A.Account, Actor = A.Employee, At = A.At(7, 18), ApprovedAt = A.At(1, 10) };

    private static readonly AccountHandedOver s_handover = new()
    {
        Id = "h",
        Person = A.Employee,
        Account = A.Account,
        At = A.At(30, 18),
        LastWorkingDay = new DateOnly(2026, 4, 30),
        Recipient = A.Colleague,
        DesignatedRecipientIds = new(["li"]),
        WorkData = WorkDataDisposition.BackedUp,
    };

    private static readonly Participant s_gone = A.Employee with { LeftAt = A.Morning };
    private static readonly LoggedIn s_login = new() { Id = "l", Account = A.Account, Actor = s_gone, At = A.Morning, WorkAccount = Ternary.Yes, ForWork = Ternary.Yes };
    private static readonly AccountUsed s_used = new() { Id = "u", Account = A.Account, Actor = A.Employee, At = A.Morning, Activity = UsagePurpose.Work };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("2.1.1/undesignated-account")
            .Violating("a company file over an undesignated account", A.File() with { Account = s_undesignated })
            .Violating("a login for work", s_login with { Actor = A.Employee, Account = s_undesignated })
            .Violating("found in use for work", s_used with { Account = s_undesignated })
            .Violating("an account over which business ran", s_account with { Profile = s_undesignated, LastUsedForBusiness = Completion.DoneAtUnknownTime })
            .Violating("an account that was found to be used for work", s_account with { Profile = s_undesignated, Activities = new([UsagePurpose.UnrelatedToWork, UsagePurpose.Work]) })
            .Boundary("the leave for it expired: the rule on personal accounts says it", A.Message("合同今天寄出") with { Account = Leave(until: A.Morning) with { Designated = Ternary.No } }, null)
            .Compliant("the leave for it holds", A.Message("合同今天寄出") with { Account = Leave(until: A.Morning.AddDays(1)) with { Designated = Ternary.No } })
            .Compliant("no business ever ran over it", s_account with { Profile = s_undesignated, LastUsedForBusiness = Completion.NotDone })
            .Compliant("the file went by mail", A.File() with { Account = s_undesignated, Channel = TransferChannel.CompanyMail })
            .Unknown("nobody knows what the login was for", s_login with { Actor = A.Employee, Account = s_undesignated, ForWork = Ternary.Unknown }, null)
            .Boundary("an outsider's login accuses nobody", s_login with { Actor = A.Customer, Account = s_undesignated }, null)
            .Rows,

        .. new RuleTable("2.1.1/personal-account")
            .Violating("a company file over a personal account", A.File() with { Account = s_unauthorised })
            .Violating("a login for work to a personal account", s_login with { Actor = A.Employee, Account = s_unauthorised })
            .Violating("a personal account that was found to be used for work", s_account with { Profile = s_unauthorised, Activities = new([UsagePurpose.Work]) })
            .Violating("a personal account over which business ran", s_account with { Profile = s_unauthorised, LastUsedForBusiness = Completion.Done(s_now) })
            .Violating("the leave expired yesterday", A.Message("合同今天寄出") with { Account = Leave(until: A.Morning.AddDays(-1)) })
            .Violating("the leave expired: a file", A.File() with { Account = Leave(until: A.Morning.AddDays(-1)) })
            .Violating("the leave expired: a login for work", s_login with { Actor = A.Employee, Account = Leave(until: s_login.At!.Value) })
            .Violating("the leave begins tomorrow", A.Message("合同今天寄出") with { Account = Leave(from: A.Morning.AddDays(1)) })
            .Violating("business ran over it when the leave was over", s_account with { Profile = Leave(until: s_now.AddDays(-9)), LastUsedForBusiness = Completion.Done(s_now.AddDays(-8)) })
            .Compliant("allowed", s_used with { Account = s_personal with { AuthorisedForBusiness = Ternary.Yes } })
            .Compliant("the leave holds until tomorrow", A.Message("合同今天寄出") with { Account = Leave(until: A.Morning.AddDays(1)) })
            .Compliant("business ran over it while the leave held, which is over by now", s_account with { Profile = Leave(until: s_now.AddDays(-7)), LastUsedForBusiness = Completion.Done(s_now.AddDays(-8)) })
            .Unknown("a leave that expires, and nobody knows when it was sent", A.Message("合同今天寄出") with { SentAt = null, Account = Leave(until: A.Morning) }, Confidence.Possible)
            .Unknown("a leave that expired, and nobody knows when business ran", s_account with { Profile = Leave(until: s_now.AddDays(-7)), LastUsedForBusiness = Completion.DoneAtUnknownTime }, Confidence.Possible)
            .Boundary("at the very instant at which the leave expires", A.Message("合同今天寄出") with { Account = Leave(until: A.Morning) }, Confidence.Certain)
            .Boundary("one tick before it", A.Message("合同今天寄出") with { Account = Leave(until: A.Morning.AddTicks(1)) }, null)
            .Boundary("at the very instant at which it begins", A.Message("合同今天寄出") with { Account = Leave(from: A.Morning) }, null)
            .Unknown("authority unknown: a file", A.File() with { Account = s_personal }, Confidence.Possible)
            .Boundary("a private login is nobody's business", s_login with { Actor = A.Employee, Account = s_unauthorised, WorkAccount = Ternary.No, ForWork = Ternary.No }, null)
            .Rows,

        .. new RuleTable("2.1.1/account-approval")
            .Violating("never approved", s_account with { Approvals = Of() })
            .Violating("approved by the applicant", s_account with { Approvals = Of(By("zhang")) })
            .Violating("by another department's head", s_account with { Approvals = Of(By("other")) })
            .Violating("for no stated need", s_account with { Application = s_application with { WorkNeed = " " } })
            .Violating("after the first use", s_account with { FirstUsed = Completion.Done(A.At(1, 9)) })
            .Violating("registered for work without", new AccountRegistered
            {
                Id = "r", Account = A.Account, Actor = A.Employee, At = A.Morning, ForWork = Ternary.Yes, Application = s_application, Approvals = Of(),
            })
            .Violating("a head approves their own application", new AccountApproved { Id = "p", Account = A.Account, Actor = s_ofHead.Applicant, Application = s_ofHead })
            .Compliant("by the head, for a need", s_account)
            .Compliant("a head's own application by the superior", s_account with { Application = s_ofHead, Approvals = Of(By("boss")) })
            .Compliant("a private account needs none", new AccountRegistered { Id = "r", Account = s_personal, Actor = A.Employee, ForWork = Ternary.No, Approvals = Of() })
            .Unknown("approvals unknown", s_account with { Approvals = default }, Confidence.Possible)
            .Unknown("nobody knows who heads the department", s_account with { Application = s_application with { DepartmentHeadIds = default } }, Confidence.Possible)
            .Unknown("nobody knows how the account came about", new Account { Id = "a2", AsOf = s_now, Profile = A.Account, Approvals = Of() }, null)
            .Boundary("at the very instant of the first use", s_account with { FirstUsed = Completion.Done(A.At(1, 10)) }, null)
            .Boundary("expired before it, nobody knows when that was", s_account with
            {
                FirstUsed = Completion.Unknown, Approvals = Of(By("head") with { ExpiresAt = A.At(20, 9) }),
            }, Confidence.Possible)
            .Rows,

        .. new RuleTable("2.1.1/account-filing")
            .Violating("filed late", s_filed with { At = A.At(8, 9) })
            .Violating("used first", s_filed with { FirstUsed = Completion.Done(A.At(3, 9)) })
            .Violating("never, and the term is over", s_account with { Filed = Completion.NotDone, FirstUsed = Completion.NotDone })
            .Violating("an account used and never filed", s_account with { Filed = Completion.NotDone })
            .Compliant("filed before the first use", s_account)
            .Compliant("there is still time", s_account with { Filed = Completion.NotDone, FirstUsed = Completion.NotDone, AsOf = A.At(2, 9) })
            .Compliant("closed before the term was over", s_account with { Filed = Completion.NotDone, FirstUsed = Completion.NotDone, Closed = Completion.Done(A.At(2, 9)) })
            .Unknown("nobody knows whether it was filed", s_account with { Filed = Completion.Unknown }, Confidence.Possible)
            .Unknown("nobody knows when it was approved", s_filed with { ApprovedAt = null }, null)
            .Boundary("at the very end of the third working day", s_filed, null)
            .Boundary("one tick after it", s_filed with { At = A.At(7, 18).AddTicks(1) }, Confidence.Certain)
            .Boundary("filed and used at the same instant", s_filed with { FirstUsed = Completion.Done(A.At(7, 18)) }, null)
            .Rows,

        .. new RuleTable("2.1.2/handover")
            .Violating("handed over the day after", s_handover with { At = A.At(31, 9) })
            .Violating("somebody who left holds it still", s_account with { Holder = A.Employee with { LeftAt = A.At(20, 18) } })
            .Compliant("in time", s_handover with { At = A.At(29, 9) })
            .Compliant("closed", s_account with { Holder = A.Employee with { LeftAt = A.At(20, 18) }, Closed = Completion.Done(A.At(20, 18)) })
            .Unknown("the last working day is not known", s_handover with { LastWorkingDay = null, At = A.At(31, 9) }, null)
            .Unknown("nobody knows whether it was closed", s_account with { Holder = A.Employee with { LeftAt = A.At(20, 18) }, Closed = Completion.Unknown }, Confidence.Possible)
            .Compliant("the leave to do business over a personal account was over", s_account with { Profile = Leave(until: A.At(10, 9)) with { HolderId = A.Employee.Id }, Holder = A.Employee with { LeftAt = A.At(20, 18) } })
            .Boundary("at the very end of the last working day", s_handover, null)
            .Boundary("one tick after it", s_handover with { At = A.At(30, 18).AddTicks(1) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("2.1.2/handover-recipient")
            .Violating("to somebody else", s_handover with { Recipient = A.Colleague with { Id = "wang" } })
            .Violating("to oneself", s_handover with { Recipient = A.Employee, DesignatedRecipientIds = default })
            .Compliant("to the designated person", s_handover)
            .Unknown("nobody knows who was designated", s_handover with { DesignatedRecipientIds = default }, Confidence.Possible)
            .Unknown("nobody knows who received it", s_handover with { Recipient = null }, Confidence.Possible)
            .Boundary("nobody was designated", s_handover with { DesignatedRecipientIds = new([]) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("2.1.2/work-data-disposition")
            .Violating("nobody dealt with it", s_handover with { WorkData = WorkDataDisposition.LeftUndealt })
            .Violating("deleted unasked", s_handover with { WorkData = WorkDataDisposition.Deleted })
            .Compliant("backed up", s_handover)
            .Compliant("passed on with the account", s_handover with { WorkData = WorkDataDisposition.Transferred })
            .Unknown("not known", s_handover with { WorkData = WorkDataDisposition.Unknown }, Confidence.Possible)
            .Boundary("there was none", s_handover with { WorkData = WorkDataDisposition.NothingHeld }, null)
            .Rows,

        .. new RuleTable("2.1.2/post-departure-use")
            .Violating("a login for work after leaving", s_login)
            .Violating("a company file", A.File() with { Sender = s_gone })
            .Violating("found at work", s_used with { Actor = s_gone })
            .Compliant("a login before", s_login with { At = A.Morning.AddMinutes(-1) })
            .Compliant("a private login", s_login with { ForWork = Ternary.No })
            .Unknown("nobody knows what the login was for", s_login with { ForWork = Ternary.Unknown }, Confidence.Possible)
            .Boundary("a file at the very instant before", A.File() with { Sender = s_gone, SentAt = A.Morning.AddTicks(-1) }, null)
            .Rows,

        .. new RuleTable("2.1.3/unrelated-activity")
            .Violating("a work account found in other use", s_used with { Activity = UsagePurpose.UnrelatedToWork })
            .Violating("an account with other uses beside work", s_account with { Activities = Known(UsagePurpose.Work, UsagePurpose.UnrelatedToWork) })
            .Compliant("a personal account whose leave is over is the person's own", s_used with { Account = Leave(until: A.Morning.AddDays(-99)), Activity = UsagePurpose.UnrelatedToWork })
            .Compliant("an account used for work alone", s_account with { Activities = Known(UsagePurpose.Work) })
            .Unknown("nobody knows whether a personal account does company work", s_used with { Account = s_personal, Activity = UsagePurpose.UnrelatedToWork }, null)
            .Boundary("a personal account that does none is the person's own", s_used with
            {
                Account = s_personal, Activity = UsagePurpose.UnrelatedToWork, DoesCompanyWork = Ternary.No,
            }, null)
            .Boundary("a personal account that does", s_used with { Account = s_personal, Activity = UsagePurpose.UnrelatedToWork, DoesCompanyWork = Ternary.Yes }, Confidence.Certain)
            .Rows,

        .. new RuleTable("2.1.3/private-promotion")
            .Violating("a work account found in private business", s_used with { Activity = UsagePurpose.PrivateBusiness })
            .Violating("an account used for it", s_account with { Activities = Known(UsagePurpose.PrivateBusiness) })
            .Compliant("work", s_used)
            .Unknown("nobody has looked at the account", s_account, null)
            .Rows,

        .. new RuleTable("2.1.3/illegal-organisation")
            .Violating("a work account found in the service of one", s_used with { Activity = UsagePurpose.IllegalOrganisation })
            .Violating("an account used for one", s_account with { Activities = Known(UsagePurpose.IllegalOrganisation) })
            .Compliant("work", s_used)
            .Unknown("nobody has looked at the account", s_account, null)
            .Rows,
    ];

    private static Approval By(string id) => new() { ApproverId = id, GivenAt = A.At(1, 10) };

    private static KnownList<Approval> Of(params Approval[] approvals) => new(approvals);

    private static KnownList<UsagePurpose> Known(params UsagePurpose[] activities) => new(activities);

    private static AccountProfile Leave(DateTimeOffset? from = null, DateTimeOffset? until = null) =>
        s_personal with { AuthorisedForBusiness = Ternary.Yes, AuthorityGivenAt = from, AuthorityExpiresAt = until };
}
