namespace WeChatPolicy.Rules.Tests.Clauses.Cases;

/// <summary>4.2 Assessment.</summary>
internal static class AssessmentCases
{
    private static readonly Participant s_hr = new() { Id = "he", Kind = ParticipantKind.Employee, Department = "人力资源部" };

    private static readonly AssessmentEntered s_entry = new()
    {
        Id = "e1",
        Person = s_hr,
        Employee = A.Employee,
        PeriodStart = new(2026, 1, 1),
        PeriodEnd = new(2026, 3, 31),
        Points = -3,
        CaseId = "c1",
        CaseVerified = Completion.Done(A.Morning),
        At = A.Morning,
    };

    private static readonly LossAssessed s_loss = new()
    {
        Id = "l1",
        CaseId = "c1",
        Person = s_hr,
        Accused = A.Employee,
        At = A.Morning,
        Loss = new() { Amount = 5000m, Currency = "CNY" },
        Share = 0.3m,
        CaseVerified = Completion.Done(A.Morning),
        Settled = Completion.Done(A.Morning.AddDays(9)),
    };

    private static readonly SanctionDecided s_warning = new()
    {
        Id = "s1",
        Person = s_hr,
        Employee = A.Employee,
        Sanction = Sanction.Warning,
        CaseIds = ["c1", "c2"],
        ProposalId = "p1",
        CasesVerified = Ternary.Yes,
        At = A.Morning,
    };

    private static readonly SanctionProposed s_proposal = new()
    {
        Id = "p1",
        Person = s_hr,
        Employee = A.Employee,
        Sanction = Sanction.Demotion,
        CaseIds = ["c1", "c2", "c3", "c4"],
        CasesVerified = Ternary.Yes,
        At = A.Morning,
    };

    public static IEnumerable<RuleCase> Rows =>
    [
        .. new RuleTable("4.2.1/assessment")
            .Violating("points without a case or a merit", s_entry with { CaseId = null })
            .Violating("a deduction for a merit", s_entry with { CaseId = null, MeritId = "m1" })
            .Violating("more than a period can take", s_entry with { Points = -21 })
            .Violating("credit beyond the cap", s_entry with { Points = 21, CaseId = null, MeritId = "m1" })
            .Compliant("a deduction for a verified case", s_entry)
            .Compliant("credit for a merit", s_entry with { Points = 2, CaseId = null, MeritId = "m1" })
            .Compliant("a deduction taken back", s_entry with { Points = 3 })
            .Unknown("whether the case is verified is not known: the rule on investigation asks", s_entry with { CaseVerified = Completion.Unknown }, null)
            .Boundary("at the cap", s_entry with { Points = -20 }, null)
            .Boundary("a hundredth beyond it", s_entry with { Points = -20.01m }, Confidence.Certain)
            .Boundary("no points need no source", s_entry with { Points = 0, CaseId = null }, null)
            .Rows,

        .. new RuleTable("4.2.1/assessment")
            .Violating("beyond the company's own cap", s_entry)
            .Compliant("at it", s_entry with { Points = -2 })
            .Under(options => options.Assessment.PointsCap = 2)
            .Rows,

        .. new RuleTable("4.2.2/loss-liability")
            .Violating("a liability from a case that is not verified", s_loss with { CaseVerified = Completion.NotDone })
            .Violating("open: for the company to pursue", s_loss with { Settled = Completion.NotDone })
            .Compliant("verified and settled", s_loss)
            .Compliant("nothing to bear", s_loss with { Share = 0, Settled = Completion.NotDone })
            .Unknown("whether the case is verified is not known", s_loss with { CaseVerified = Completion.Unknown }, Confidence.Possible)
            .Unknown("neither that nor whether it is settled", s_loss with { CaseVerified = Completion.Unknown, Settled = Completion.Unknown }, Confidence.Possible)
            .Unknown("whether it is settled is not known", s_loss with { Settled = Completion.Unknown }, Confidence.Possible)
            .Unknown("the loss cannot be told yet", s_loss with { Loss = null, Settled = Completion.NotDone }, null)
            .Unknown("the share is open", s_loss with { Share = null, Settled = Completion.NotDone }, null)
            .Boundary("no loss", s_loss with { Loss = new() { Amount = 0, Currency = "CNY" }, CaseVerified = Completion.NotDone }, null)
            .Boundary("a cent", s_loss with { Loss = new() { Amount = 0.01m, Currency = "CNY" }, Settled = Completion.NotDone }, Confidence.Certain)
            .Boundary("assessed at the instant of the verification", s_loss with { CaseVerified = Completion.Done(A.Morning) }, null)
            .Boundary("one tick before it", s_loss with { CaseVerified = Completion.Done(A.Morning.AddTicks(1)) }, Confidence.Certain)
            .Rows,

        .. new RuleTable("4.2.3/repeat-violations")
            .Violating("decided by whom it concerns", s_warning with { Person = A.Employee })
            .Violating("one's own acquittal too", s_warning with { Person = A.Employee, Sanction = Sanction.None })
            .Violating("decided without a proposal", s_warning with { ProposalId = null })
            .Violating("on cases that are not verified", s_warning with { CasesVerified = Ternary.No })
            .Violating("a dismissal after two cases", s_warning with { Sanction = Sanction.Dismissal })
            .Violating("a proposal above the ladder", s_proposal with { Sanction = Sanction.Dismissal })
            .Violating("a proposal on cases that are not verified", s_proposal with { CasesVerified = Ternary.No })
            .Violating("the same case named twice is one", s_warning with { CaseIds = ["c1", "c1"] })
            .Violating("everything at once", s_warning with { Person = A.Employee, ProposalId = null, CasesVerified = Ternary.No, Sanction = Sanction.Dismissal })
            .Compliant("a warning after two", s_warning)
            .Compliant("a demotion proposed after four", s_proposal)
            .Compliant("decided against a sanction", s_warning with { Sanction = Sanction.None, ProposalId = null, CaseIds = ["c1"] })
            .Compliant("a step of the company's own after one", s_warning with { Sanction = Sanction.Other, SanctionName = "通报批评", CaseIds = ["c1"] })
            .Unknown("whether the cases are verified is not known", s_warning with { CasesVerified = Ternary.Unknown }, Confidence.Possible)
            .Unknown("nor of those of a proposal", s_proposal with { CasesVerified = Ternary.Unknown }, Confidence.Possible)
            .Boundary("six are enough for a dismissal", s_proposal with { Sanction = Sanction.Dismissal, CaseIds = ["1", "2", "3", "4", "5", "6"] }, null)
            .Boundary("five are not", s_proposal with { Sanction = Sanction.Dismissal, CaseIds = ["1", "2", "3", "4", "5"] }, Confidence.Certain)
            .Rows,

        .. new RuleTable("4.2.3/repeat-violations")
            .Violating("two are too few for a company that warns after three", s_warning)
            .Compliant("three are not", s_warning with { CaseIds = ["c1", "c2", "c3"] })
            .Under(options => options.Assessment.WarningAt = 3)
            .Rows,
    ];
}
