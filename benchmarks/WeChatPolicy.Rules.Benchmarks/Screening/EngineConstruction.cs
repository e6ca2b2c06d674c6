using BenchmarkDotNet.Attributes;

namespace WeChatPolicy.Rules.Benchmarks.Screening;

/// <summary>Building the default engine: rules, lexicons, matcher.</summary>
/// <remarks>Target of the project: under 50 ms and 20 MB, once the process is warm; the first one in a process pays for the compiler as well.</remarks>
[MemoryDiagnoser]
public class EngineConstruction
{
    /// <summary>The default policy.</summary>
    [Benchmark]
    public PolicyEngine Build() => PolicyBuilder.CreateDefault().Build();
}
