using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Rules;

/// <summary>What is late by a deadline that needs days of which the calendar knows nothing is no more than possible, and says why. The library's own calendar ends with Thursday 2026-12-31.</summary>
public class UnknownDaysTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly PolicyEngine s_ignorant = PolicyBuilder.CreateDefault().WithOptions(options => options.Calendar.StatutoryHolidays = StatutoryHolidays.None).Build();
    private static readonly PolicyEngine s_informed = PolicyBuilder.CreateDefault().WithOptions(options => (options.Calendar.HolidaysKnownFrom, options.Calendar.HolidaysKnownUntil) = (new(2027, 1, 1), new(2027, 12, 31))).Build();

    private static readonly Account s_account = new() { Id = "a", Profile = A.Account, Holder = A.Employee, AsOf = At("2027-03-01 10:00"), RegisteredAt = At("2026-11-02 10:00"), Closed = Completion.NotDone };
    private static readonly FileReceipt s_receipt = new() { RecipientId = "li", AsOf = At("2027-03-01 10:00"), Received = Completion.Done(At("2026-12-31 10:00")) };

    private static readonly (string Name, string Rule, Fact Fact, Confidence? Sure)[] s_rows =
    [
        ("asked at 17:30 on the last day, answered on New Year's Day", "2.3.1/timely-reply", Answer("2026-12-31 17:30", "2027-01-01 14:00"), Confidence.Possible),
        ("asked a minute too late for the last day", "2.3.1/timely-reply", Answer("2026-12-31 14:01", "2027-01-04 10:00"), Confidence.Possible),
        ("asked in the night of the last day, answered half a year later", "2.3.1/timely-reply", Answer("2026-12-31 23:00", "2027-06-30 10:00"), Confidence.Possible),
        ("asked before the calendar begins", "2.3.1/timely-reply", Answer("2016-12-30 10:00", "2017-03-01 10:00"), Confidence.Possible),
        ("due at the very end of the last day", "2.3.1/timely-reply", Answer("2026-12-31 14:00", "2027-01-04 10:00"), Confidence.Certain),
        ("asked and answered on the last day", "2.3.1/timely-reply", Answer("2026-12-31 09:00", "2026-12-31 16:00"), Confidence.Certain),
        ("answered in time by whatever the days may be", "2.3.1/timely-reply", Answer("2026-12-31 17:30", "2027-01-01 13:00"), null),
        ("an hour by the clock that ends at work on the last day", "3.1.2/takeover-response", Secured("2026-12-31 10:00", "2026-12-31 12:00"), Confidence.Certain),
        ("an hour by the clock that ends in the night of the last day", "3.1.2/takeover-response", Secured("2026-12-31 17:30", "2027-01-04 10:00"), Confidence.Possible),
        ("three working days over the end", "3.2.3/audit-cooperation", new AuditAnswered { Id = "e", Person = A.Employee, RequestId = "q", RequestedAt = At("2026-12-29 10:00"), At = At("2027-02-01 10:00") }, Confidence.Possible),
        ("three working days to the end", "3.2.3/audit-cooperation", new AuditAnswered { Id = "e", Person = A.Employee, RequestId = "q", RequestedAt = At("2026-12-28 10:00"), At = At("2027-02-01 10:00") }, Confidence.Certain),
        ("a receiver's state", "2.4.3/file-processing", A.File() with { Receipts = [s_receipt with { Processed = Completion.NotDone }] }, Confidence.Possible),
        ("a receiver's state, received a day before", "2.4.3/file-processing", A.File() with { Receipts = [s_receipt with { Received = Completion.Done(At("2026-12-30 10:00")), Processed = Completion.NotDone }] }, Confidence.Certain),
        ("an account that is not filed", "2.1.1/account-filing", s_account with { Approvals = Approved("2026-12-29 10:00"), Filed = Completion.NotDone, FirstUsed = Completion.NotDone }, Confidence.Possible),
        ("an account that is not filed, approved a day before", "2.1.1/account-filing", s_account with { Approvals = Approved("2026-12-28 10:00"), Filed = Completion.NotDone, FirstUsed = Completion.NotDone }, Confidence.Certain),
        ("an account used before it was filed: no day decides that", "2.1.1/account-filing", s_account with { Approvals = Approved("2026-12-29 10:00"), Filed = Completion.NotDone, FirstUsed = Completion.Done(At("2027-01-05 10:00")) }, Confidence.Certain),
        ("a last working day that nobody knows", "2.1.2/handover", HandedOver(new(2027, 1, 1)), Confidence.Possible),
        ("the last working day that is known", "2.1.2/handover", HandedOver(new(2026, 12, 31)), Confidence.Certain),
        ("a backup that was due on a day of which nobody knows", "3.2.1/backup-interval", s_account with { HoldsCompanyData = Ternary.Yes, Backups = new([new() { Id = "b", TakenAt = At("2026-12-03 20:00") }]) }, Confidence.Possible),
        ("a backup that was due before", "3.2.1/backup-interval", s_account with { HoldsCompanyData = Ternary.Yes, Backups = new([new() { Id = "b", TakenAt = At("2026-11-30 10:00") }]) }, Confidence.Certain),
        ("what the company has not held", "5.3.3/engagement-activities", Company("2026-01-01 10:00"), Confidence.Possible),
        ("what the company has not held by a day that is known", "5.3.3/engagement-activities", Company("2025-12-29 10:00"), Confidence.Certain),
    ];

    public static TheoryData<string> Rows => [.. s_rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_finding_is_as_sure_as_its_deadline(string name)
    {
        var (_, rule, fact, sure) = s_rows.First(row => row.Name == name);
        var finding = s_engine.Evaluate(fact).Findings.FirstOrDefault(finding => finding.RuleId == rule);

        Assert.Equal(sure, finding?.Confidence);
        var isTold = finding?.Message is { Zh: var zh, En: var en } && zh.Contains("至 2026-12-31，此外的工作日未知，期限可能更晚", StringComparison.Ordinal) && en.Contains("until 2026-12-31 only, and the deadline may be later", StringComparison.Ordinal);
        Assert.Equal(sure == Confidence.Possible, isTold);
        Assert.Equal(sure == Confidence.Possible, finding?.Evidence.Any(evidence => evidence is { Part: "calendar.holidaysKnownUntil", Excerpt: "2026-12-31" }) == true);
        if (sure == Confidence.Possible && finding!.Kind == FindingKind.Violation) Assert.StartsWith("疑似", finding.Message.Zh, StringComparison.Ordinal);
        if (sure == Confidence.Possible) Assert.True(finding!.Enforcement <= Enforcement.Review);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_host_that_knows_the_days_hears_it_for_sure(string name)
    {
        var (_, rule, fact, sure) = s_rows.First(row => row.Name == name);
        if (name.EndsWith("calendar begins", StringComparison.Ordinal)) return;

        Assert.Equal(sure is null ? null : Confidence.Certain, s_informed.Evaluate(fact).Findings.FirstOrDefault(finding => finding.RuleId == rule)?.Confidence);
    }

    [Fact]
    public void A_calendar_that_knows_no_holidays_is_sure_of_no_working_time_and_says_so()
    {
        var finding = Assert.Single(s_ignorant.Evaluate(Answer("2026-06-10 10:00", "2026-06-12 10:00")).Findings);

        Assert.Equal(Confidence.Possible, finding.Confidence);
        Assert.Contains("工作日历未登记节假日", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains("the calendar knows no holidays", finding.Message.En, StringComparison.Ordinal);
    }

    private static MessageAnswered Answer(string asked, string answered) =>
        new() { Id = "e", Person = A.Employee, MessageId = "m", ConversationId = "c", Importance = Importance.Ordinary, AskedAt = At(asked), At = At(answered) };

    private static SupportContacted Secured(string happened, string done) =>
        new() { Id = "e", Account = A.Account, Actor = A.Employee, IncidentAt = At(happened), At = At(done), FirstMeasure = Ternary.Yes };

    private static AccountHandedOver HandedOver(DateOnly lastDay) =>
        new() { Id = "e", Person = A.Employee, Account = A.Account, Recipient = A.Colleague, DesignatedRecipientIds = new(["li"]), WorkData = WorkDataDisposition.BackedUp, LastWorkingDay = lastDay, At = At("2027-02-01 10:00") };

    private static Organisation Company(string lastActivity) =>
        new() { Id = "org", AsOf = At("2027-03-01 10:00"), PolicyInForceSince = At("2025-06-02 10:00").AddYears(-3), Activities = new([new() { At = At(lastActivity), Kind = EngagementKind.Contest }]) };

    private static KnownList<Approval> Approved(string at) => new([new() { ApproverId = "sun", GivenAt = At(at) }]);

    private static DateTimeOffset At(string text) => WorkTime.Calendars.At(text);
}
