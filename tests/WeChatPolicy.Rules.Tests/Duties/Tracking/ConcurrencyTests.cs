using System.Text;
using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>What lies apart is followed at the same time, and the state is that of one thread after the other.</summary>
public class ConcurrencyTests
{
    private const int Threads = 8;
    private const int Turns = 60;

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void Many_threads_on_conversations_of_their_own_leave_the_state_that_one_leaves()
    {
        var (together, alone) = (new ObligationTracker(s_engine), new ObligationTracker(s_engine));
        Together(thread =>
        {
            foreach (var fact in Facts(thread)) together.Observe(fact);
        });
        for (var thread = 0; thread < Threads; thread++)
        {
            foreach (var fact in Facts(thread)) alone.Observe(fact);
        }

        Assert.Equal(State(alone), State(together));
        Assert.Equal(Lines.InSequence(alone.AdvanceTo(A.Morning.AddYears(1))), Lines.InSequence(together.AdvanceTo(A.Morning.AddYears(1))));
        Assert.Equal(State(alone), State(together));
    }

    [Fact]
    public void While_the_clock_moves_and_somebody_asks_nothing_is_lost_and_nothing_is_told_twice()
    {
        var (together, alone) = (new ObligationTracker(s_engine), new ObligationTracker(s_engine));
        var told = new List<Advance>();

        // The clock stays behind what is told of, so that it comes late nowhere.
        Together(thread =>
        {
            if (thread == 0)
            {
                for (var minute = 1; minute <= Turns; minute++)
                {
                    told.Add(together.AdvanceTo(A.Morning.AddDays(-1).AddMinutes(minute)));
                    Assert.All(together.OpenOf(Party.Person("asked-3")), static duty => Assert.Equal("asked-3", duty.Debtor.PersonId));
                    _ = together.Open;
                    _ = together.Save();
                }
            }
            else
            {
                foreach (var fact in Facts(thread)) together.Follow(fact);
            }
        });
        foreach (var fact in Enumerable.Range(1, Threads - 1).SelectMany(Facts)) alone.Follow(fact);

        alone.AdvanceTo(together.Clock!.Value);
        Assert.Equal(State(alone), State(together));
        told.Add(together.AdvanceTo(A.Morning.AddYears(1)));
        Assert.Equal(Lines.InSequence([alone.AdvanceTo(A.Morning.AddYears(1))]), Lines.InSequence(told));
    }

    [Fact]
    public void Facts_about_several_things_and_about_everybody_take_their_turn_among_them()
    {
        var tracker = new ObligationTracker(s_engine);
        Together(thread =>
        {
            for (var i = 0; i < Turns; i++)
            {
                var at = A.Morning.AddMinutes(i);
                tracker.Observe(Question(thread, i, at, Importance.Urgent));
                if (thread % 2 == 0) tracker.Observe(new LeaveTaken { Id = $"leave-{thread}-{i}", Person = Person($"asked-{thread}"), At = at, From = at.AddDays(2), Until = at.AddDays(3), DeputyId = $"asked-{(thread + 1) % Threads}" });
                else _ = tracker.Observe(Question(thread, i, at, Importance.Urgent)).IsDuplicate ? true : throw new InvalidOperationException("It was told of before.");
            }
        });

        // One answer in the chat, and one report of each matter, are owed by each.
        Assert.Equal(Threads, tracker.OpenUnder("2.3.1/urgent-first").Count);
        Assert.Equal(Threads * Turns, tracker.OpenUnder("2.3.1/urgent-feedback").Count);
        Assert.Equal(State(tracker), State(ObligationTracker.Restore(s_engine, tracker.Save())));
    }

    // Questions and answers in one chat, files and urgent matters.
    private static IEnumerable<Fact> Facts(int thread)
    {
        for (var i = 0; i < Turns; i++)
        {
            var at = A.Morning.AddMinutes(i);
            var question = Question(thread, i, at, i % 10 == 0 ? Importance.Urgent : Importance.Ordinary);
            yield return question;
            yield return new FileReceived { Id = $"file-{thread}-{i}", TransferId = $"t-{thread}-{i}", Person = Person($"asked-{thread}"), At = at };
            if (i % 3 == 0) yield return question with { Id = $"answer-{thread}-{i}", Sender = question.Recipients[0], Recipients = [question.Sender], SentAt = at.AddSeconds(20), Circumstances = new() };
            if (i % 4 == 0) yield return new FileProcessed { Id = $"done-{thread}-{i}", TransferId = $"t-{thread}-{i}", Person = Person($"asked-{thread}"), At = at.AddSeconds(30) };
        }
    }

    private static Message Question(int thread, int i, DateTimeOffset at, Importance importance) => A.Message("送货单的抬头要改成哪家公司？") with
    {
        Id = $"question-{thread}-{i}",
        SentAt = at,
        Sender = Person($"asker-{thread}"),
        Recipients = [Person($"asked-{thread}")],
        Conversation = A.Direct with { Id = $"chat-{thread}" },
        Circumstances = new() { Importance = importance },
    };

    private static Participant Person(string id) => A.Employee with { Id = id };

    private static string State(ObligationTracker tracker) => Encoding.UTF8.GetString(tracker.Save());

    // All begin at once, and what fails in one fails the test.
    private static void Together(Action<int> act)
    {
        using var ready = new Barrier(Threads);
        var faults = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            ready.SignalAndWait();
            try
            {
                act(i);
            }
            catch (Exception fault)
            {
                faults[i] = fault;
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Empty(faults.OfType<Exception>());
    }
}
