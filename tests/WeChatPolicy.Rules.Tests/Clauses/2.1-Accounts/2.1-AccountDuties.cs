namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>2.1 Accounts: what is owed until when.</summary>
internal static class AccountDuties
{
    private static readonly AccountApproved s_approved = new()
    {
        Id = "approved",
        Account = A.Account,
        Actor = A.Colleague,
        At = A.Morning,
        Application = new() { Applicant = A.Employee },
    };

    private static readonly Account s_state = new() { Id = "state", AsOf = A.Morning, Profile = A.Account };

    private static readonly AccountProfile s_personal = new() { Id = "wx1", HolderId = "zhang", Ownership = AccountOwnership.Personal };

    private static readonly Resigned s_resigned = new()
    {
        Id = "resigned",
        Person = A.Employee,
        At = A.Morning,
        LastWorkingDay = new DateOnly(2026, 4, 30),
        Accounts = new([A.Account]),
    };

    private static readonly Departed s_departed = new() { Id = "departed", Person = A.Employee, At = A.Morning, Accounts = new([A.Account]) };

    private static readonly AccountHandedOver s_handedOver = new() { Id = "handover", Person = A.Employee, At = A.Morning, Account = A.Account, Recipient = A.Colleague };

    public static IEnumerable<DutyCase> Rows =>
    [
        .. new DutyTable("2.1.1/account-filing")
            .Opens("three working days after Wednesday are over on Tuesday evening: Monday is Qingming", s_approved, "zhang", A.At(7, 18), "zhang")
            .Opens("applicant unknown: the holder files", s_approved with { Application = null }, "zhang", A.At(7, 18), "zhang")
            .Opens("nobody known: the company sees to it", s_approved with { Application = null, Account = A.Account with { HolderId = null } },
                new ExpectedDuty(Party.Company, A.At(7, 18), "zhang"))
            .OpensNothing("the time of the approval is not known", s_approved with { At = null })
            .Closes("filed", new AccountFiled { Id = "f", Account = A.Account, Actor = A.Employee, At = A.Morning }, "zhang")
            .Closes("the state of the account says so", s_state with { Filed = Completion.Done(A.Morning) }, "zhang")
            .ClosesNothing("the state says that it was not", s_state with { Filed = Completion.NotDone })
            .Closes("closed before", new AccountClosed { Id = "c", Account = A.Account, Actor = A.Employee, At = A.Morning }, "zhang")
            .Rows,

        .. new DutyTable("2.1.2/handover")
            .Opens("by the end of the last working day", s_resigned, "zhang", A.At(30, 18), "zhang")
            .Opens("each account", s_resigned with { Accounts = new([A.Account, s_personal]) },
                new ExpectedDuty(Party.Person("zhang"), A.At(30, 18), "zhang"), new ExpectedDuty(Party.Person("zhang"), A.At(30, 18), "wx1"))
            .Opens("a last day off work ends with the next working day", s_resigned with { LastWorkingDay = new DateOnly(2026, 4, 25) }, "zhang", A.At(27, 18), "zhang")
            .Opens("left today", s_departed, "zhang", A.At(1, 18), "zhang")
            .Opens("left today, last worked yesterday", s_departed with { LastWorkingDay = new DateOnly(2026, 3, 31) }, "zhang", A.At(0, 18), "zhang")
            .OpensNothing("the last day is not settled", s_resigned with { LastWorkingDay = null })
            .OpensNothing("nobody knows the accounts", s_resigned with { Accounts = default })
            .OpensNothing("the time is not known", s_departed with { At = null })
            .OpensNothing("a personal account is the person's own", s_departed with { Accounts = new([s_personal]) })
            .Closes("handed over", s_handedOver, "zhang")
            .ClosesNothing("to oneself", s_handedOver with { Recipient = A.Employee })
            .Closes("the state says that it is closed", s_state with { Closed = Completion.Done(A.Morning) }, "zhang")
            .Closes("closed", new AccountClosed { Id = "c", Account = A.Account, Actor = A.Colleague, At = A.Morning }, "zhang")
            .Rows,

        .. new DutyTable("2.1.2/handover")
            .Opens("one working day more, after Labour Day", s_resigned with { Id = "r2" }, "zhang", A.At(36, 18), "zhang")
            .Under(options => options.Accounts.Handover = Term.WorkingDays(1))
            .Rows,
    ];
}
