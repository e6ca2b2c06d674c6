namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>One thing that is measured beside others, and what it measured round by round; less is better.</summary>
internal sealed record Cell(string Name, Func<double> Measure)
{
    public List<double> Figures { get; } = [];
}
