using System.Diagnostics;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>Runs cells in turn, so that what the machine does besides meets all of them alike.</summary>
internal static class Alternation
{
    // Code reaches its last tier some seconds after it first ran, and is many times slower until then. A run takes 80 ms of the processor
    // or more, so these are 2.5 s of it; what takes longer each time is warm sooner.
    private const int UsualWarmRuns = 32;
    private static readonly TimeSpan s_longEnough = TimeSpan.FromSeconds(10);

    /// <summary>Warms each, then measures all in each round; every other round the other way round, so that none is always the first.</summary>
    public static void Run(IReadOnlyList<Cell> cells, int rounds, int warmRuns = UsualWarmRuns)
    {
        var warming = new TimeSpan[cells.Count];
        for (var run = 0; run < warmRuns; run++)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                if (warming[i] > s_longEnough) continue;
                var start = Stopwatch.GetTimestamp();
                cells[i].Measure();
                warming[i] += Stopwatch.GetElapsedTime(start);
            }
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var cell in round % 2 == 0 ? cells : cells.Reverse()) cell.Figures.Add(cell.Measure());
        }
    }
}
