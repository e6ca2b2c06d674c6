using WeChatPolicy.Rules.Benchmarks.Growth;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Growth;

/// <summary>Twice as much of something costs about twice as much, by what is allocated: no clock is looked at.</summary>
public class GrowthTests
{
    private const int Small = 400;

    // A little more than twice: a table grows by doubling, and n log n is allowed.
    private const double Most = 2.7;

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    private static readonly Dictionary<string, Func<int, Action>> s_kinds = new()
    {
        ["receipts of a file, judged"] = n => Judged(LargeFacts.File(n)),
        ["receipts of a file, explained"] = n => Explained(LargeFacts.File(n)),
        ["receipts of a file, followed"] = n => Followed([LargeFacts.File(n)]),
        ["departments, judged"] = n => Judged(LargeFacts.Organisation(n)),
        ["departments, explained"] = n => Explained(LargeFacts.Organisation(n)),
        ["departments, followed"] = n => Followed([LargeFacts.Organisation(n, A.Morning.AddDays(-1))]),
        ["a segment of idle chat"] = n => Judged(LargeFacts.Idle(n)),
        ["a segment of urgent matters"] = n => Judged(LargeFacts.Urgent(n)),
        ["a segment of urgent matters, explained"] = n => Explained(LargeFacts.Urgent(n)),
        ["mentions in one message"] = n => Followed([LargeFacts.Mentioning(n)]),
        ["questions to one person"] = n => Followed(LargeFacts.Questions(n, 1, Importance.Ordinary)),
        ["urgent questions to one person"] = n => Followed(LargeFacts.Questions(n, 1, Importance.Urgent)),

        // In time, these grow a little faster: each message lists the members of its room, of whom there are as many, and they are looked through.
        ["questions to as many people"] = n => Followed(LargeFacts.Questions(n, n, Importance.Ordinary)),
        ["urgent questions to as many people"] = n => Followed(LargeFacts.Questions(n, n, Importance.Urgent)),
        ["questions to as many people, answered"] = n => Followed(LargeFacts.Answered(n, Importance.Ordinary)),
        ["urgent questions to as many people, answered"] = n => Followed(LargeFacts.Answered(n, Importance.Urgent)),
        ["questions to one person, latest first"] = n => Followed([.. LargeFacts.Questions(n, 1, Importance.Ordinary).Reverse()]),
        ["questions to as many people, latest first"] = n => Followed([.. LargeFacts.Questions(n, n, Importance.Ordinary).Reverse()]),
        ["questions of two logs, one of them behind"] = n => Followed(LargeFacts.Interleaved(n)),
        ["questions to one person, the clock moving"] = n => FollowedByTheClock(LargeFacts.Questions(n, 1, Importance.Urgent)),
        ["questions to as many people, the clock moving"] = n => FollowedByTheClock(LargeFacts.Questions(n, n, Importance.Ordinary)),
        ["urgent questions to as many people, answered, the clock moving"] = n => FollowedByTheClock(LargeFacts.Answered(n, Importance.Urgent)),
        ["questions to as many people, breached one by one"] = n => FollowedByTheClock([.. LargeFacts.Questions(n, n, Importance.Urgent).Select((question, i) => question with { SentAt = A.Morning.AddMinutes(i) })]),
        ["idle chat of as many people, the clock moving"] = n => FollowedByTheClock(LargeFacts.Chatting(n)),
        ["steps of one case"] = n => () =>
        {
            var book = new CaseBook();
            foreach (var step in LargeFacts.Case(n)) book.Observe(step).OrThrow();
            Assert.Equal(n, Assert.Single(book.Cases).Transitions.Count);
        },
    };

    public static TheoryData<string> Kinds => [.. s_kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_as_many_cost_twice_as_much(string kind)
    {
        var make = s_kinds[kind];
        make(Small / 4)();
        var (small, large) = (Allocated(make(Small)), Allocated(make(2 * Small)));
        Assert.True(large < Most * small, $"{kind}: {small:N0} bytes for {Small}, {large:N0} for {2 * Small}");
    }

    private static Action Judged(Fact fact) => () => Assert.NotEmpty(s_engine.Evaluate(fact).Findings);

    private static Action Explained(Fact fact)
    {
        var decision = s_engine.Evaluate(fact);
        return () => Assert.Equal(decision.Findings.Count, s_engine.Explain(fact, decision).Count);
    }

    private static Action Followed(IReadOnlyList<Fact> facts) => () =>
    {
        var tracker = new ObligationTracker(s_engine);
        foreach (var fact in facts) tracker.Follow(fact);
        Assert.NotEmpty(tracker.Open);
        tracker.AdvanceTo(A.Morning.AddYears(1));
    };

    // Each fact comes when what was said before is final.
    private static Action FollowedByTheClock(IReadOnlyList<Message> messages) => () =>
    {
        var (tracker, found) = (new ObligationTracker(s_engine), 0);
        foreach (var message in messages)
        {
            tracker.Follow(message);
            found += tracker.AdvanceTo(message.SentAt!.Value.AddMinutes(10).AddTicks(1)).Findings.Count;
        }

        Assert.NotEqual(0, found + tracker.AdvanceTo(A.Morning.AddYears(1)).Findings.Count);
    };

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
