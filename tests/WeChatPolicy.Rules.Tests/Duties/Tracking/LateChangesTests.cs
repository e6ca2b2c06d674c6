using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What a fact changed that came late: what is told with it and was not told without it, whenever somebody asks.</summary>
public class LateChangesTests
{
    private static readonly Message s_question = A.Message("报价单什么时候能给客户？");
    private static readonly MessageAnswered s_answer = new() { Id = "a", Person = A.Colleague, MessageId = "m1", ConversationId = "zhang|li", At = A.Morning.AddMinutes(30) };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_question_that_comes_after_its_answer_was_opened_and_met(bool isAskedLater)
    {
        var tracker = ATracker.New().Told(s_answer);
        var late = tracker.Follow(s_question);
        if (isAskedLater) tracker.Told(s_question with { Id = "m0", SentAt = A.Morning.AddMinutes(-1) }).AdvanceTo(A.Morning.AddYears(1));
        Assert.Equal([DutyChangeKind.Opened, DutyChangeKind.Discharged], late.Changes.Select(change => change.Kind));
        Assert.Single(late.Discharged);
        Assert.Same(late.Changes, late.Changes);
    }

    [Fact]
    public void Told_of_again_it_is_known_at_once_as_a_duplicate()
    {
        var tracker = ATracker.New().Told(s_answer, s_question);
        var again = tracker.Follow(s_question);
        Assert.True(again.IsDuplicate);
        Assert.Empty(again.Changes);
    }

    [Fact]
    public void Whenever_it_is_asked_it_is_the_difference_between_what_is_told_in_order() => Prop.ForAll(Drawn().ToArbitrary(), facts =>
    {
        var (atOnce, atLast, tracker) = (ATracker.New(), new List<Observation>(), ATracker.New());
        for (var count = 0; count < facts.Length; count++)
        {
            var expected = InOrder(facts[..(count + 1)]);
            foreach (var change in InOrder(facts[..count])) expected.Remove(change);
            Assert.Equal(expected.Order(StringComparer.Ordinal), Lines(atOnce.Follow(facts[count])));
            atLast.Add(tracker.Follow(facts[count]));
        }

        tracker.AdvanceTo(A.Morning.AddYears(1));
        var again = ATracker.New();
        Assert.Equal(facts.Select(fact => Lines(again.Follow(fact))), atLast.Select(Lines));
    }).Check(Runs.Of(40));

    private static Gen<Message[]> Drawn() =>
        from importance in Gen.Elements(Importance.Ordinary, Importance.Urgent)
        from minutes in Gen.Shuffle(Enumerable.Range(0, 15))
        from facts in Gen.Shuffle(LargeFacts.Answered(8, importance).Select((fact, i) => fact with { SentAt = A.Morning.AddMinutes(minutes.ElementAt(i)) }))
        select facts.ToArray();

    private static List<string> InOrder(IEnumerable<Message> facts)
    {
        var tracker = ATracker.New();
        return [.. facts.OrderBy(fact => fact.SentAt).SelectMany(fact => Lines(tracker.Follow(fact)))];
    }

    private static string[] Lines(Observation observation) => [.. observation.Changes.Select(change => $"{change} {change.At:O} {change.By}").Order(StringComparer.Ordinal)];
}
