using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Time against the number of threads that share one engine; more of them than cores gain nothing.</summary>
internal sealed class ThreadGrowth(int rounds)
{
    public Curve OfThreads()
    {
        var engine = Engines.Default();
        var messages = WorkMessages.Of(GrowthPage.Texts);
        var threads = Enumerable.Range(0, 8).Select(power => 1 << power).TakeWhile(count => count <= 2 * Environment.ProcessorCount);
        return new("threads.png", "Threads that share an engine", "threads", "ns a character",
            [GrowthPage.Measure("the default policy, in batches", rounds, [.. threads.Select(count => ((double)count, SharedEngine.Of(engine, messages, count)))])]);
    }
}
