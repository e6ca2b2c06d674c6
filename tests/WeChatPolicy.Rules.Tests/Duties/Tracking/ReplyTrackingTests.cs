using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>Who waits for whom in a conversation.</summary>
public class ReplyTrackingTests
{
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？");

    private readonly ObligationTracker _tracker = new(PolicyBuilder.CreateDefault().Build());

    [Fact]
    public void A_question_opens_a_duty_and_an_answer_meets_it()
    {
        var opened = Assert.Single(_tracker.Observe(s_question).Opened);
        Assert.Equal("2.3.1/timely-reply", opened.RuleId);
        Assert.Equal(opened, Assert.Single(_tracker.OpenOf(Party.Person("li"))));

        var answer = _tracker.Observe(s_question with { Id = "m2", Sender = A.Colleague, Recipients = [A.Employee], Text = "明天给他们", SentAt = A.Morning.AddHours(1) });
        Assert.Equal(opened, Assert.Single(answer.Discharged));
        Assert.Empty(answer.Opened);
        Assert.Empty(_tracker.Open);
    }

    [Fact]
    public void A_duty_is_breached_after_its_deadline_and_the_allowed_lateness()
    {
        var due = Assert.Single(_tracker.Observe(s_question).Opened).DueAt;
        Assert.Equal([DutyChangeKind.Opened], _tracker.AdvanceTo(due.AddMinutes(10)).Changes.Select(change => change.Kind));
        var advance = _tracker.AdvanceTo(due.AddMinutes(10).AddTicks(1));
        var finding = Assert.Single(advance.Findings);
        Assert.Equal(("2.3.1/timely-reply", Party.Person("li"), Confidence.Likely), (finding.RuleId, finding.Subject, finding.Confidence));
        Assert.Equal(due, finding.At);
        Assert.Equal([DutyChangeKind.Breached], advance.Changes.Select(change => change.Kind));
        Assert.Empty(_tracker.Open);
    }
}
