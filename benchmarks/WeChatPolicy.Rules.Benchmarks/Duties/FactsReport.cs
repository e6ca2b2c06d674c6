using System.Diagnostics;
using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Duties;

/// <summary>Prints what a fact costs a tracker, by kind of fact, and how many it follows in a second, on one thread and on two; <c>-- facts</c>.</summary>
/// <remarks>The clock moves minute by minute. Two threads follow the facts of an hour each in conversations, files and accounts of their own, and then the clock moves.</remarks>
internal static class FactsReport
{
    private const int Count = 200_000;
    private const int Rounds = 5;

    public static void Run()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        Fact[] facts = [.. new YearOfFacts(2_000, 11).Facts().Take(Count)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts.Length:N0} facts, best of {Rounds} rounds"));
        PrintRate("judged, not followed", facts.Length, () =>
        {
            foreach (var fact in facts) engine.Evaluate(fact);
        });
        PrintRate("judged and followed", facts.Length, () => Following.Run(new ObligationTracker(engine), facts, judge: true));
        PrintRate("followed", facts.Length, () => Following.Run(new ObligationTracker(engine), facts, judge: false));

        var known = new ObligationTracker(engine);
        JudgedFact[] judged = [.. facts.Select(known.Judge)];
        PrintRate("followed, judged before", facts.Length, () => FollowJudged(new ObligationTracker(engine), judged));

        var hours = Halves(engine, facts);
        PrintRate("an hour by turns, one thread", facts.Length, () => OnOneThread(new ObligationTracker(engine), hours));
        PrintRate("an hour at once, two threads", facts.Length, () => OnTwoThreads(new ObligationTracker(engine), hours));
        PrintKinds(engine, facts, judged);
    }

    private static void PrintRate(string what, int count, Action act)
    {
        var (best, bytes) = (TimeSpan.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var (start, before) = (Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());
            act();
            var taken = Stopwatch.GetElapsedTime(start);
            if (taken < best) best = taken;
            bytes = GC.GetTotalAllocatedBytes() - before;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-30} {count / best.TotalSeconds,12:N0} facts/s {best.TotalNanoseconds / count,8:N0} ns {bytes / count,8:N0} bytes"));
    }

    private static void FollowJudged(ObligationTracker tracker, JudgedFact[] judged)
    {
        foreach (var fact in judged)
        {
            Move(tracker, fact.Fact);
            tracker.Observe(fact);
        }
    }

    private static bool Move(ObligationTracker tracker, Fact fact)
    {
        if (fact.OccurredAt is not { } at || at < tracker.Clock?.AddMinutes(1)) return false;
        tracker.AdvanceTo(at);
        return true;
    }

    // The facts of each hour, those of one half of all keys apart from the others.
    private static (DateTimeOffset End, Fact[] First, Fact[] Second)[] Halves(PolicyEngine engine, Fact[] facts)
    {
        var half = new ObligationTracker(engine, new TrackerPart(0, 2));
        return [.. facts.GroupBy(fact => fact.OccurredAt!.Value.UtcTicks / TimeSpan.TicksPerHour).Select(hour =>
        {
            var sides = hour.ToLookup(half.Concerns);
            return (new DateTimeOffset((hour.Key + 1) * TimeSpan.TicksPerHour, TimeSpan.Zero), sides[true].ToArray(), sides[false].ToArray());
        })];
    }

    private static void OnOneThread(ObligationTracker tracker, (DateTimeOffset End, Fact[] First, Fact[] Second)[] hours)
    {
        foreach (var (end, first, second) in hours)
        {
            foreach (var fact in first) tracker.Observe(fact);
            foreach (var fact in second) tracker.Observe(fact);
            tracker.AdvanceTo(end);
        }
    }

    private static void OnTwoThreads(ObligationTracker tracker, (DateTimeOffset End, Fact[] First, Fact[] Second)[] hours)
    {
        using var hour = new Barrier(2);
        var other = new Thread(() =>
        {
            foreach (var (_, _, second) in hours)
            {
                foreach (var fact in second) tracker.Observe(fact);
                hour.SignalAndWait();
                hour.SignalAndWait();
            }
        });
        other.Start();
        foreach (var (end, first, _) in hours)
        {
            foreach (var fact in first) tracker.Observe(fact);
            hour.SignalAndWait();
            tracker.AdvanceTo(end);
            hour.SignalAndWait();
        }

        other.Join();
    }

    private static void PrintKinds(PolicyEngine engine, Fact[] facts, JudgedFact[] judged)
    {
        var kinds = new SortedDictionary<string, (int Count, long Ticks, long Bytes)>(StringComparer.Ordinal);
        var tracker = new ObligationTracker(engine);
        for (var i = 0; i < facts.Length; i++)
        {
            Note(() => Move(tracker, facts[i]) ? "a move of the clock" : null);
            Note(() =>
            {
                tracker.Observe(judged[i]);
                return facts[i].GetType().Name;
            });
        }

        Console.WriteLine("followed, judged before:");
        foreach (var (kind, (count, ticks, bytes)) in kinds)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind,-28} {count,10:N0} {ticks * 1e9 / Stopwatch.Frequency / count,17:N0} ns {bytes / count,8:N0} bytes"));
        }

        void Note(Func<string?> act)
        {
            var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            if (act() is not { } kind) return;
            var (taken, bytes) = (Stopwatch.GetTimestamp() - start, GC.GetAllocatedBytesForCurrentThread() - before);
            var sum = kinds.GetValueOrDefault(kind);
            kinds[kind] = (sum.Count + 1, sum.Ticks + taken, sum.Bytes + bytes);
        }
    }
}
