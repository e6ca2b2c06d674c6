namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>One engine, some threads, to each its share of the messages: nanoseconds of real time for a character of any.</summary>
internal static class SharedEngine
{
    public static Func<double> Of(PolicyEngine engine, Message[] messages, int threads)
    {
        Message[][] shares = [.. messages.Chunk((messages.Length + threads - 1) / threads)];
        PolicyDecision[][] decisions = [.. shares.Select(share => new PolicyDecision[share.Length])];
        return Timing.Wall(messages.Sum(message => (double)message.Text.Length), () =>
            Parallel.For(0, shares.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => Batches.Judge(engine, shares[i], decisions[i])));
    }
}
