using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Reminders: before the deadline, once, in working hours.</summary>
public class ReminderTests
{
    private static readonly AuditRequested s_request = new() { Id = "audit", Person = A.Employee, Asked = A.Colleague, At = A.Morning };

    [Theory]
    [InlineData("a day before a deadline on Tuesday evening is a holiday; work begins on Tuesday", "audit", 7, 9)]
    [InlineData("after three quarters of four hours", "question", 1, 14)]
    public void The_first_instant_of_a_reminder(string when, string what, int day, int hour)
    {
        Fact opens = what == "audit" ? s_request : A.Message("报价单什么时候能给客户？");
        var tracker = ATracker.New().Told(opens);
        var at = A.At(day, hour).AddMinutes(what == "audit" ? 0 : -15);
        Assert.True(tracker.AdvanceTo(at.AddTicks(-1)).Reminders.Count == 0, when);
        Assert.Equal(tracker.Open, tracker.AdvanceTo(at).Reminders);
    }

    [Fact]
    public void Each_is_given_once()
    {
        var tracker = ATracker.New().Told(s_request);
        var reminders = Enumerable.Range(0, 24 * 7).SelectMany(hour => tracker.AdvanceTo(A.Morning.AddHours(hour)).Reminders).ToList();
        Assert.Equal("3.2.3/audit-cooperation", Assert.Single(reminders).RuleId);
    }

    [Fact]
    public void What_was_met_before_is_not_named()
    {
        var tracker = ATracker.New().Told(s_request, new AuditAnswered { Id = "done", Person = A.Colleague, RequestId = "audit", At = A.At(3, 10) });
        Assert.Empty(tracker.AdvanceTo(A.At(7, 10)).Reminders);
    }

    [Fact]
    public void Nobody_is_reminded_of_what_is_overdue()
    {
        var tracker = ATracker.New().Told(s_request);
        Assert.Empty(tracker.AdvanceTo(A.At(7, 18, 1)).Reminders);
    }

    [Fact]
    public void What_is_extended_is_named_again_before_its_new_deadline()
    {
        var tracker = ATracker.New().Told(s_request);
        Assert.Single(tracker.AdvanceTo(A.At(7, 9)).Reminders);
        tracker.Told(new DutyExtended { Id = "e", Person = A.Employee, At = A.At(7, 9), RuleId = "3.2.3/audit-cooperation", Key = "audit", Debtor = Party.Person("li"), Reason = "ill", Until = A.At(10, 18) });
        Assert.Empty(tracker.AdvanceTo(A.At(8, 18)).Reminders);
        Assert.Equal(A.At(10, 18), Assert.Single(tracker.AdvanceTo(A.At(10, 9)).Reminders).DueAt);
    }

    [Fact]
    public void What_the_company_does_at_intervals_is_named_and_never_broken()
    {
        var tracker = ATracker.New().Told(new Organisation { Id = "org", AsOf = A.Morning, PolicyInForceSince = A.Morning.AddDays(-1), Activities = new([]), SafetyTips = new([]), TrainingSessions = new([]), Inspections = new([]) });
        var named = Enumerable.Range(1, 400).SelectMany(day => tracker.AdvanceTo(A.Morning.AddDays(day)).Reminders).Select(duty => duty.RuleId).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["4.1.2/inspection-interval", "5.1.1/training-interval", "5.3.2/safety-tips", "5.3.3/engagement-activities"], named);
        Assert.Empty(tracker.AdvanceTo(A.Morning.AddYears(3)).Findings);
    }
}
