using System.Diagnostics;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>How a figure is taken: passes until they have taken long enough, and the nanoseconds of one unit of their work.</summary>
internal static class Timing
{
    // Shorter stretches are at the mercy of the clock's grain and of the collector.
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(80);

    /// <summary>By the processor's time, which a busy machine does not spoil: for work on one thread.</summary>
    public static Func<double> Processor(double units, Action pass, TimeSpan? least = null) => () => Nanoseconds(units, pass, least ?? s_least, static () => Environment.CpuUsage.TotalTime);

    /// <summary>By the time that goes by: for work on several threads.</summary>
    public static Func<double> Wall(double units, Action pass) => () => Nanoseconds(units, pass, s_least, static () => Stopwatch.GetElapsedTime(0));

    /// <summary>What a pass allocates on its thread once all that is made once is made: the median of some passes, in bytes a unit.</summary>
    public static Func<double> Allocated(double units, Action pass) => () => Spread.Of(Enumerable.Range(0, 21).Select(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        pass();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / units;
    })).Median;

    private static double Nanoseconds(double units, Action pass, TimeSpan least, Func<TimeSpan> clock)
    {
        var (start, passes) = (clock(), 0);
        var taken = TimeSpan.Zero;
        while (taken < least)
        {
            pass();
            passes++;
            taken = clock() - start;
        }

        return taken.TotalNanoseconds / (passes * units);
    }
}
