using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What became of an urgent matter is not due before the answer is, whatever the terms and whenever it was raised.</summary>
public class UrgentFeedbackTests
{
    private const string Feedback = "2.3.1/urgent-feedback";
    private const string Answer = "2.3.1/urgent-first";

    [Theory]
    [InlineData("2026-09-30 17:55", "2026-10-08 09:25", "2026-10-08 09:25")] // five minutes before National Day
    [InlineData("2026-04-30 17:40", "2026-05-06 09:10", "2026-05-06 09:10")]
    [InlineData("2026-06-12 17:50", "2026-06-15 09:20", "2026-06-15 09:20")] // a Friday
    [InlineData("2026-06-13 11:00", "2026-06-15 09:30", "2026-06-15 09:30")] // a Saturday
    [InlineData("2026-06-10 10:00", "2026-06-10 10:30", "2026-06-11 10:00")]
    [InlineData("2026-06-10 17:55", "2026-06-11 09:25", "2026-06-11 17:55")]
    [InlineData("2026-06-10 20:00", "2026-06-11 09:30", "2026-06-12 09:00")] // twenty-four hours end in the evening
    public void It_is_due_when_the_answer_is_or_later(string raised, string answer, string feedback)
    {
        var tracker = ATracker.New().Told(Urgent(raised));

        Assert.Equal((At(answer), At(feedback)), (Due(tracker, Answer), Due(tracker, Feedback)));
    }

    [Theory]
    [InlineData("2026-09-30 17:55", "2026-10-08 09:20", false)]
    [InlineData("2026-09-30 17:55", "2026-10-08 09:25", false)]
    [InlineData("2026-09-30 17:55", "2026-10-08 09:26", true)]
    [InlineData("2026-06-10 10:00", "2026-06-11 10:00", false)]
    [InlineData("2026-06-10 10:00", "2026-06-11 10:01", true)]
    [InlineData("2026-06-12 15:00", "2026-06-15 09:00", false)]
    public void The_report_is_late_after_both(string raised, string reported, bool isLate)
    {
        var report = new UrgentMatterReported { Id = "r", Person = A.Colleague, MessageId = "m1", RaisedAt = At(raised), At = At(reported), Outcome = MatterOutcome.Settled };

        Assert.Equal(isLate ? [Feedback] : [], PolicyBuilder.CreateDefault().Build().Evaluate(report).Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("24h", ClockTermEnd.WhereItFalls, "2026-10-08 09:25")]
    [InlineData("1h", ClockTermEnd.WhereItFalls, "2026-10-08 09:25")]
    [InlineData("1wd", ClockTermEnd.WhenWorkResumes, "2026-10-08 18:00")]
    [InlineData("0m", ClockTermEnd.WhenWorkResumes, "2026-10-08 09:25")]
    [InlineData("9d", ClockTermEnd.WhereItFalls, "2026-10-09 17:55")]
    public void So_it_is_under_whatever_term_the_company_sets(string term, ClockTermEnd ends, string feedback)
    {
        var tracker = ATracker.Under(options => (options.Communication.UrgentFeedback, options.Calendar.ClockTerms) = (Term.Parse(term), ends)).Told(Urgent("2026-09-30 17:55"));

        Assert.Equal(At(feedback), Due(tracker, Feedback));
    }

    [Fact]
    public void Whoever_it_is_passed_on_to_has_the_time_for_the_answer_too()
    {
        var group = A.InGroup("请马上处理线上故障") with
        {
            SentAt = At("2026-09-30 17:40"),
            Mentions = ["li"],
            Conversation = A.WorkGroup with { Members = new([A.Employee, A.Colleague]) },
            Circumstances = new() { Importance = Importance.Urgent },
        };
        var tracker = ATracker.New().Told(group, new LeaveTaken { Id = "l", Person = A.Colleague, At = At("2026-09-30 15:00"), From = At("2026-09-30 17:50"), Until = At("2026-10-20 09:00"), DeputyId = "wang" });
        tracker.AdvanceTo(At("2026-09-30 18:30"));

        Assert.Equal((At("2026-10-08 09:20"), At("2026-10-08 09:20")), (tracker.OpenUnder(Answer).Single().DueAt, tracker.OpenUnder(Feedback).Single().DueAt));
    }

    private static DateTimeOffset Due(ObligationTracker tracker, string rule) => Assert.Single(tracker.OpenUnder(rule)).DueAt;

    private static Message Urgent(string at) => A.Message("线上故障，请马上处理") with { SentAt = At(at), Circumstances = new() { Importance = Importance.Urgent } };

    private static DateTimeOffset At(string text) => WorkTime.Calendars.At(text);
}
