using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Breaches by deadlines that need unknown days. The facts are complete, so that whatever is not possible is certain; the library's own calendar ends with 2026-12-31.</summary>
public class UnknownDaysTests
{
    private static readonly (string Name, string Rule, Fact[] Facts, Confidence Sure)[] s_rows =
    [
        ("a question of the last day at 17:30", "2.3.1/timely-reply", [Question("2026-12-31 17:30")], Confidence.Possible),
        ("a question of the last day at ten", "2.3.1/timely-reply", [Question("2026-12-31 10:00")], Confidence.Certain),
        ("a question that is due with the last day's work", "2.3.1/timely-reply", [Question("2026-12-31 14:00")], Confidence.Certain),
        ("an audit over the end", "3.2.3/audit-cooperation", [Audit("2026-12-29 10:00")], Confidence.Possible),
        ("an audit over the end, extended to a date", "3.2.3/audit-cooperation", [Audit("2026-12-29 10:00"), Extended("2027-01-08 12:00")], Confidence.Certain),
        ("an audit to the end, extended to a date behind it", "3.2.3/audit-cooperation", [Audit("2026-12-28 10:00"), Extended("2027-01-08 12:00")], Confidence.Certain),
        ("an audit passed on, with the whole term over the end", "3.2.3/audit-cooperation", [Audit("2026-12-28 10:00"), Left("2026-12-31 12:00")], Confidence.Possible),
        ("an audit passed on, with the whole term before the end", "3.2.3/audit-cooperation", [Audit("2026-12-21 10:00"), Left("2026-12-23 12:00")], Confidence.Certain),
        ("a resignation with a last day that nobody knows", "2.1.2/handover", [Resigned(new(2027, 1, 1))], Confidence.Possible),
        ("a resignation with the last day that is known", "2.1.2/handover", [Resigned(new(2026, 12, 31))], Confidence.Certain),
        ("an hour by the clock in the night of the last day", "3.1.2/takeover-response", [Login("2026-12-31 17:30")], Confidence.Possible),
        ("an hour by the clock before noon of the last day", "3.1.2/takeover-response", [Login("2026-12-31 10:00")], Confidence.Certain),
    ];

    public static TheoryData<string> Rows => [.. s_rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_breach_is_as_sure_as_its_deadline(string name) => AssertSure(name, static tracker => tracker);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_snapshot_knows_what_was_in_doubt(string name) => AssertSure(name, static tracker => ObligationTracker.Restore(tracker.Engine, tracker.Save()));

    // What is passed on only afterwards is reckoned by who knows the days.
    public static TheoryData<string> Reckoned => [.. s_rows.Select(row => row.Name).Where(name => !name.Contains("passed on", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Reckoned))]
    public void What_was_reckoned_without_the_days_stays_in_doubt_when_they_are_known(string name) => AssertSure(name, static tracker =>
    {
        tracker.Use(PolicyBuilder.CreateDefault().WithOptions(options => (options.Tracking.FactsAreComplete, options.Calendar.HolidaysKnownFrom, options.Calendar.HolidaysKnownUntil) = (true, new(2027, 1, 1), new(2027, 12, 31))).Build());
        return tracker;
    }, "until");

    [Fact]
    public void Whoever_asks_sees_that_a_deadline_is_provisional()
    {
        var tracker = ATracker.New().Told(Question("2026-12-31 10:00"), Audit("2026-12-29 10:00"));

        Assert.Equal([("2.3.1/timely-reply", false), ("3.2.3/audit-cooperation", true)], tracker.Open.Select(duty => (duty.RuleId, duty.IsProvisional)));
    }

    private static void AssertSure(string name, Func<ObligationTracker, ObligationTracker> meanwhile, string reach = "until 2026-12-31 only")
    {
        var (_, rule, facts, sure) = s_rows.First(row => row.Name == name);
        var tracker = ATracker.Under(static options => options.Tracking.FactsAreComplete = true).Told(facts);
        var finding = Assert.Single(meanwhile(tracker).AdvanceTo(At("2027-06-01 10:00")).Findings, finding => finding.RuleId == rule);

        Assert.Equal(sure, finding.Confidence);
        Assert.Equal(sure == Confidence.Possible, finding.Message.En.Contains(reach, StringComparison.Ordinal));
    }

    private static Message Question(string at) => A.Message("报价单什么时候能给客户？") with { SentAt = At(at) };

    private static AuditRequested Audit(string at) => new() { Id = "audit", Person = A.Employee, Asked = A.Colleague, At = At(at) };

    private static DutyExtended Extended(string until) =>
        new() { Id = "e", Person = A.Employee, At = At("2026-12-29 12:00"), RuleId = "3.2.3/audit-cooperation", Key = "audit", Debtor = Party.Person("li"), Reason = "ill", Until = At(until) };

    private static Departed Left(string at) => new() { Id = "left", Person = A.Colleague, At = At(at) };

    private static Resigned Resigned(DateOnly lastDay) => new() { Id = "r", Person = A.Employee, At = At("2026-12-21 10:00"), LastWorkingDay = lastDay, Accounts = new([A.Account]) };

    private static AbnormalLoginReported Login(string at) => new() { Id = "l", Account = A.Account, Actor = A.Employee, At = At(at) };

    private static DateTimeOffset At(string text) => WorkTime.Calendars.At(text);
}
