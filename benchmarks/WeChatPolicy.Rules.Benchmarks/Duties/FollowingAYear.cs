using BenchmarkDotNet.Attributes;

namespace WeChatPolicy.Rules.Benchmarks.Duties;

/// <summary>A synthetic year of 2,000 employees through the tracker: judged and followed, the clock moved every minute.</summary>
/// <remarks>Target of the project: at least 200,000 facts a second on one core. Making the facts is measured beside it, to be taken off.</remarks>
[MemoryDiagnoser]
public class FollowingAYear
{
    private readonly PolicyEngine _engine = PolicyBuilder.CreateDefault().Build();
    private Fact[] _facts = [];

    /// <summary>The number of facts that one operation follows.</summary>
    public const int Facts = 200_000;

    [GlobalSetup]
    public void Make() => _facts = [.. new YearOfFacts(2_000, 11).Facts().Take(Facts)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Facts)]
    public int JudgeOnly()
    {
        var findings = 0;
        foreach (var fact in _facts) findings += _engine.Evaluate(fact).Findings.Count;
        return findings;
    }

    [Benchmark(OperationsPerInvoke = Facts)]
    public int JudgeAndFollow() => Following.Run(new ObligationTracker(_engine), _facts, judge: true);

    [Benchmark(OperationsPerInvoke = Facts)]
    public int FollowOnly() => Following.Run(new ObligationTracker(_engine), _facts, judge: false);
}
