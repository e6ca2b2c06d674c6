using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What must neither hang the tracker nor accuse anybody.</summary>
public class HarmlessnessTests
{
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？");

    [Fact]
    public void An_advance_to_the_end_of_time_settles_everything()
    {
        var advance = ATracker.New().Told(s_question).AdvanceTo(DateTimeOffset.MaxValue);
        Assert.Contains(advance.Changes, change => change.Kind == DutyChangeKind.Breached);
    }

    [Fact]
    public void An_extension_without_end_harms_nobody_else()
    {
        var tracker = ATracker.New().Told(s_question, Extended(DateTimeOffset.MaxValue), s_question with { Id = "m2", Conversation = A.Direct with { Id = "other" }, Recipients = [A.Colleague with { Id = "wang" }] });
        Assert.Equal(["Extended person:li 01 11:00", "Breached person:wang 01 15:00"], tracker.Fate());
        Assert.Equal(tracker.Save(), ObligationTracker.Restore(tracker.Engine, tracker.Save()).Save());
    }

    [Fact]
    public void A_fact_of_the_far_future_is_refused_with_its_id_and_nothing_else_is_lost()
    {
        var tracker = ATracker.New();
        var error = Assert.Throws<ArgumentException>(() => tracker.Observe(s_question with { SentAt = DateTimeOffset.MaxValue.AddDays(-1) }));
        Assert.Contains("m1", error.Message, StringComparison.Ordinal);
        Assert.Single(tracker.Observe(s_question).Opened);
    }

    [Fact]
    public void An_answer_that_nobody_noted_the_time_of_counts()
    {
        var tracker = ATracker.New();
        tracker.AdvanceTo(A.Morning.AddMinutes(-5));
        tracker.Told(s_question, new MessageAnswered { Id = "a", Person = A.Colleague, MessageId = "m1", ConversationId = "zhang|li" });
        Assert.DoesNotContain(tracker.Fate(), change => change.StartsWith("Breached", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_answers_their_own_question_as_a_deputy()
    {
        var question = A.InGroup("报价单什么时候能给客户？") with { Conversation = A.WorkGroup with { Members = new([A.Employee, A.Colleague]) }, Mentions = ["li"] };
        var leave = new LeaveTaken { Id = "leave", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 9), DeputyId = "zhang" };
        Assert.Empty(ATracker.New().Told(leave, question).Fate());
    }

    [Fact]
    public void What_was_said_while_urgent_matters_waited_is_forgotten_with_them()
    {
        var tracker = new ObligationTracker(PolicyBuilder.CreateDefault().Disable("2.3.1/urgent-feedback").Build());
        var group = A.WorkGroup with { Members = new([A.Employee, A.Colleague]) };
        for (var minute = 0; minute < 400; minute++)
        {
            var at = A.Morning.AddMinutes(minute);
            tracker.AdvanceTo(at);
            var alarm = A.InGroup("告警：接口超时，请马上看") with { Id = $"q{minute}", Conversation = group, SentAt = at, Circumstances = new() { Importance = Importance.Urgent } };
            tracker.Follow(minute % 2 == 0 ? alarm with { Mentions = ["li"] } : alarm with { Sender = A.Colleague, Mentions = ["zhang"] });
        }

        Assert.InRange(tracker.Save().Length, 1, 20_000);
    }

    [Fact]
    public void Whoever_is_on_call_without_end_is_reached_at_the_weekend()
    {
        var call = new OnCallAssigned { Id = "call", Person = A.Colleague, At = A.At(1, 8), From = A.At(1, 8), Until = DateTimeOffset.MaxValue };
        var urgent = s_question with { SentAt = A.At(4, 10), Circumstances = new() { Importance = Importance.Urgent } };
        Assert.Equal(A.At(4, 10, 30), Assert.Single(ATracker.New().Told(call, urgent).OpenUnder("2.3.1/urgent-first")).DueAt);
    }

    [Fact]
    public void A_waiver_for_whom_it_was_owed_by_at_first_still_counts_when_it_was_passed_on()
    {
        var question = A.InGroup("报价单什么时候能给客户？") with { Conversation = A.WorkGroup with { Members = new([A.Employee, A.Colleague]) }, Mentions = ["li"] };
        var leave = new LeaveTaken { Id = "leave", Person = A.Colleague, At = A.At(1, 9), From = A.At(1, 11), DeputyId = "wang" };
        var waived = new DutyWaived { Id = "w", RuleId = "2.3.1/timely-reply", Key = "wr-project|li", Debtor = Party.Person("li"), Reason = "settled in person", Person = A.Employee, At = A.At(1, 12) };
        Assert.Equal(["PassedOn person:wang 01 11:00", "Waived person:wang 01 12:00"], ATracker.New().Told(question, leave, waived).Fate());
    }

    [Fact]
    public void A_part_says_of_no_new_fact_that_it_was_told_before()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        Assert.All(Enumerable.Range(0, 4), part => Assert.False(new ObligationTracker(engine, new TrackerPart(part, 4)).Follow(s_question).IsDuplicate));
    }

    private static DutyExtended Extended(DateTimeOffset until) => new()
    {
        Id = "x",
        RuleId = "2.3.1/timely-reply",
        Key = "zhang|li|li",
        Debtor = Party.Person("li"),
        Reason = "no hurry",
        Person = A.Employee,
        At = A.At(1, 11),
        Until = until,
    };
}
