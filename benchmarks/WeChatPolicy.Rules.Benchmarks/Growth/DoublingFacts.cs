using System.Diagnostics;
using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Prints how the time grows when there is twice as much of something in a fact, a chat or a case; <c>-- doubling-facts</c>.</summary>
/// <remarks>
/// Linear work has ratios about 2, quadratic work about 4. Where there are as many people as questions, each message lists all of them, and the list is
/// looked through for who is asked: what is told is quadratic itself. In a room that lists nobody else the same questions have ratios about 2.
/// </remarks>
internal static class DoublingFacts
{
    private const int Smallest = 1000;
    private const int Rounds = 5;

    public static void Run()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"kind",-44} {Smallest,8} {2 * Smallest,8} {4 * Smallest,8}   ratios"));
        foreach (var (kind, make) in Kinds(engine))
        {
            make(Smallest / 4)();
            var times = new[] { Smallest, 2 * Smallest, 4 * Smallest }.Select(count => Best(make(count))).ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{kind,-44} {times[0],5:N1} ms {times[1],5:N1} ms {times[2],5:N1} ms   {times[1] / times[0]:N1} {times[2] / times[1]:N1}"));
        }
    }

    private static IEnumerable<(string Kind, Func<int, Action> Make)> Kinds(PolicyEngine engine)
    {
        yield return ("receipts of a file, judged", n => Judged(engine, LargeFacts.File(n)));
        yield return ("receipts of a file, explained", n => Explained(engine, LargeFacts.File(n)));
        yield return ("receipts of a file, followed", n => Followed(engine, [LargeFacts.File(n)]));
        yield return ("departments, judged", n => Judged(engine, LargeFacts.Organisation(n)));
        yield return ("departments, explained", n => Explained(engine, LargeFacts.Organisation(n)));
        yield return ("a segment of idle chat", n => Judged(engine, LargeFacts.Idle(n)));
        yield return ("a segment of urgent matters", n => Judged(engine, LargeFacts.Urgent(n)));
        yield return ("a segment of urgent matters, explained", n => Explained(engine, LargeFacts.Urgent(n)));
        yield return ("mentions in one message", n => Followed(engine, [LargeFacts.Mentioning(n)]));
        yield return ("questions to one person", n => Followed(engine, LargeFacts.Questions(n, 1, Importance.Ordinary)));
        yield return ("urgent questions to one person", n => Followed(engine, LargeFacts.Questions(n, 1, Importance.Urgent)));
        yield return ("questions to as many people", n => Followed(engine, LargeFacts.Questions(n, n, Importance.Ordinary)));
        yield return ("urgent questions to as many people", n => Followed(engine, LargeFacts.Questions(n, n, Importance.Urgent)));
        yield return ("questions to as many people, answered", n => Followed(engine, LargeFacts.Answered(n, Importance.Ordinary)));
        yield return ("urgent questions to as many, answered", n => Followed(engine, LargeFacts.Answered(n, Importance.Urgent)));
        yield return ("the same in a room that lists few", n => Followed(engine, [.. LargeFacts.Answered(n, Importance.Urgent).Select(ListingFew)]));
        yield return ("questions to one person, latest first", n => Followed(engine, [.. LargeFacts.Questions(n, 1, Importance.Ordinary).Reverse()]));
        yield return ("questions to as many people, latest first", n => Followed(engine, [.. LargeFacts.Questions(n, n, Importance.Ordinary).Reverse()]));
        yield return ("questions of two logs, one of them behind", n => Followed(engine, LargeFacts.Interleaved(n)));
        yield return ("questions to one person, the clock moving", n => FollowedByTheClock(engine, LargeFacts.Questions(n, 1, Importance.Urgent)));
        yield return ("questions to as many, the clock moving", n => FollowedByTheClock(engine, LargeFacts.Questions(n, n, Importance.Ordinary)));
        yield return ("urgent ones, answered, the clock moving", n => FollowedByTheClock(engine, LargeFacts.Answered(n, Importance.Urgent)));
        yield return ("questions to as many, breached one by one", n => FollowedByTheClock(engine, [.. LargeFacts.Questions(n, n, Importance.Urgent).Select((question, i) => question with { SentAt = LargeFacts.Morning.AddMinutes(i) })]));
        yield return ("idle chat of as many, the clock moving", n => FollowedByTheClock(engine, LargeFacts.Chatting(n)));
        yield return ("steps of one case", n => () =>
        {
            var book = new CaseBook();
            foreach (var step in LargeFacts.Case(n)) book.Observe(step).OrThrow();
        }
        );
    }

    private static Message ListingFew(Message message) => message with { Conversation = message.Conversation with { Members = new([.. message.Mentions.Select(LargeFacts.Person)]) } };

    private static Action Judged(PolicyEngine engine, Fact fact) => () => engine.Evaluate(fact);

    private static Action Explained(PolicyEngine engine, Fact fact) => () => engine.Explain(fact, engine.Evaluate(fact));

    private static Action Followed(PolicyEngine engine, IReadOnlyList<Fact> facts) => () =>
    {
        var tracker = new ObligationTracker(engine);
        foreach (var fact in facts) tracker.Follow(fact);
        tracker.AdvanceTo(LargeFacts.Morning.AddYears(1));
    };

    // Each fact comes when what was said before is final.
    private static Action FollowedByTheClock(PolicyEngine engine, IReadOnlyList<Message> messages) => () =>
    {
        var tracker = new ObligationTracker(engine);
        foreach (var message in messages)
        {
            tracker.Follow(message);
            tracker.AdvanceTo(message.SentAt!.Value.AddMinutes(10).AddTicks(1));
        }

        tracker.AdvanceTo(LargeFacts.Morning.AddYears(1));
    };

    private static double Best(Action act)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            act();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }
}
