using System.Diagnostics;
using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Duties;

/// <summary>Follows a whole synthetic year and prints how long it took and what memory it needed; <c>-- year</c>.</summary>
internal static class YearReport
{
    public static void Run()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        Following.Run(new ObligationTracker(engine), new YearOfFacts(2_000, 3).Facts(20), judge: true);

        var watch = Stopwatch.StartNew();
        var made = new YearOfFacts(2_000, 5).Facts().Count();
        var making = watch.Elapsed;

        var tracker = new ObligationTracker(engine);
        watch.Restart();
        var breaches = Following.Run(tracker, new YearOfFacts(2_000, 5).Facts(), judge: true);
        var following = watch.Elapsed - making;
        var held = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(tracker);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{made:N0} facts, {breaches:N0} findings over time, {tracker.Open.Count:N0} duties open at the end: {made / following.TotalSeconds:N0} facts/s (making them took {making.TotalSeconds:N1} s besides), "
            + $"{held / 1e6:N0} MB held with the engine, {Environment.WorkingSet / 1e6:N0} MB working set, snapshot {tracker.Save().Length / 1e6:N1} MB"));
    }
}
