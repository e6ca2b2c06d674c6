namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Steps of a case to start from: taken by a member of the group whom it does not involve, a day apart by default.</summary>
internal static class Steps
{
    public static readonly DateTimeOffset Day0 = new(2026, 1, 5, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly Participant Subject = Somebody("zhang", "wang");
    public static readonly Participant Superior = Somebody("wang", "boss");
    public static readonly Participant Subordinate = Somebody("xiao", "zhang");
    public static readonly Participant Member = Somebody("li", "sun");
    public static readonly Participant OtherMember = Somebody("zhao", "sun");
    public static readonly Participant OfUnknownSuperior = new() { Id = "qian", Kind = ParticipantKind.Employee };
    public static readonly Participant Whistle = Somebody("whistle-blower", "sun");

    public static Participant Somebody(string id, string? manager) => new() { Id = id, Kind = ParticipantKind.Employee, ManagerId = manager };

    public static ViolationDetected Detected(string id = "d1", string caseId = "c1", string? source = "m1", string? finding = "n1", int day = 0) =>
        new() { Id = id, CaseId = caseId, Person = Member, Accused = Subject, At = Day0.AddDays(day), SourceFactId = source, FindingId = finding, RuleId = "2.1.1/personal-account" };

    public static ViolationReported Reported(string id = "r1", string caseId = "c1", int day = 0) => new()
    {
        Id = id,
        CaseId = caseId,
        Person = Member,
        Accused = Subject,
        At = Day0.AddDays(day),
        RuleId = "2.1.1/personal-account",
        Reporter = new(Whistle.Id),
        Anonymous = Ternary.No,
    };

    public static ReportAccepted Accepted(string id = "a1", string caseId = "c1", string report = "r1", int day = 1) => By(Member,
        new ReportAccepted { Id = id, CaseId = caseId, Person = Member, ReportId = report, At = Day0.AddDays(day) });

    public static ViolationRecorded Recorded(string id = "e1", string caseId = "c1", int day = 1) =>
        new() { Id = id, CaseId = caseId, Person = Member, Accused = Subject, At = Day0.AddDays(day), RuleId = "2.1.1/personal-account" };

    public static InvestigationOpened Opened(string id = "i1", string caseId = "c1", int day = 2) => By(Member,
        new InvestigationOpened { Id = id, CaseId = caseId, Person = Member, At = Day0.AddDays(day) });

    public static ViolationVerified Verified(string id = "v1", string caseId = "c1", int day = 3, Severity? severity = null) => By(Member,
        new ViolationVerified { Id = id, CaseId = caseId, Person = Member, At = Day0.AddDays(day), Severity = severity });

    public static ViolationDismissed Dismissed(string id = "x1", string caseId = "c1", int day = 4) => By(Member,
        new ViolationDismissed { Id = id, CaseId = caseId, Person = Member, At = Day0.AddDays(day) });

    public static CaseClosed Closed(string id = "z1", string caseId = "c1", int day = 9) => By(Member,
        new CaseClosed { Id = id, CaseId = caseId, Person = Member, At = Day0.AddDays(day) });

    public static LossAssessed Loss(string id = "l1", string caseId = "c1", decimal? amount = 1000m, decimal? share = 0.3m, string currency = "CNY", int day = 5) => new()
    {
        Id = id,
        CaseId = caseId,
        Person = Member,
        At = Day0.AddDays(day),
        Share = share,
        Loss = amount is { } loss ? new() { Amount = loss, Currency = currency } : null,
    };

    public static LossSettled Paid(string id = "p1", string caseId = "c1", decimal? amount = null, string currency = "CNY", int day = 6) => new()
    {
        Id = id,
        CaseId = caseId,
        Person = Subject,
        At = Day0.AddDays(day),
        Paid = amount is { } paid ? new() { Amount = paid, Currency = currency } : null,
    };

    public static RewardDecided Rewarded(string id = "w1", string caseId = "c1", int day = 7) =>
        new() { Id = id, CaseId = caseId, Person = Member, At = Day0.AddDays(day), Granted = Ternary.Yes };

    public static T By<T>(Participant person, T step, Ternary member = Ternary.Yes)
        where T : CaseEvent => step with { Person = person, InSupervisionGroup = member };

    /// <summary>A case from its detection to its verification.</summary>
    public static CaseEvent[] UpToVerified(string caseId, int day, string? source = null, Severity? severity = null, Participant? accused = null) =>
    [
        Detected($"{caseId}-d", caseId, source ?? $"{caseId}-m", null, day) with { Accused = accused ?? Subject },
        Recorded($"{caseId}-e", caseId, day) with { Accused = accused ?? Subject },
        Opened($"{caseId}-i", caseId, day),
        Verified($"{caseId}-v", caseId, day, severity),
    ];

    public static CaseBook Book(params IEnumerable<CaseEvent> steps)
    {
        var book = new CaseBook();
        foreach (var step in steps) book.Observe(step).OrThrow();
        return book;
    }

    public static CaseFile File(this CaseBook book, string caseId = "c1") => book.TryGetCase(caseId, out var file) ? file : throw new Xunit.Sdk.XunitException($"There is no case {caseId}.");
}
