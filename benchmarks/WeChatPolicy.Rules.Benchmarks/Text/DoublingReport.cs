using System.Globalization;

namespace WeChatPolicy.Rules.Benchmarks.Text;

/// <summary>
/// Doubles messages that are made to be expensive and prints what that does to the time: 2 is linear, 4 is quadratic;
/// <c>-- doubling [pairs] [characters]</c>. Besides: nanoseconds and allocated bytes a character.
/// Time is the processor's, so that a busy machine does not spoil it.
/// </summary>
internal static class DoublingReport
{
    private const int Runs = 5;

    public static void Run(bool pairs, int size)
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        Measure(engine, AdversarialMessages.Kinds().First().Make(size));
        Console.WriteLine("ratio ratio    ns/char bytes/char  kind");
        foreach (var (name, make) in pairs ? AdversarialMessages.Pairs() : AdversarialMessages.Kinds())
        {
            var (small, _) = Measure(engine, make(size / 4));
            var (half, _) = Measure(engine, make(size / 2));
            var (whole, bytes) = Measure(engine, make(size));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{half / small,5:F1} {whole / half,5:F1} {whole / size,10:F1} {(double)bytes / size,10:F1}  {name}"));
        }
    }

    /// <summary>The shortest of some runs in nanoseconds: judged, followed, its duties stated.</summary>
    private static (double Nanoseconds, long Bytes) Measure(PolicyEngine engine, Message message)
    {
        var (best, bytes) = (double.MaxValue, 0L);
        for (var run = 0; run < Runs; run++)
        {
            var tracker = new ObligationTracker(engine);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            _ = tracker.Observe(message);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalNanoseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, bytes);
    }
}
