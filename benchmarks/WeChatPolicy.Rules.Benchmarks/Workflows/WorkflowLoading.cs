using BenchmarkDotNet.Attributes;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Workflows;

/// <summary>Loading many rules: read, checked and compiled.</summary>
/// <remarks>Target of the project: 1,000 rules under three seconds, and twice the rules in twice the time.</remarks>
public class WorkflowLoading
{
    private string _json = "";

    /// <summary>How many rules.</summary>
    [Params(250, 1_000, 2_000)]
    public int Rules { get; set; }

    /// <summary>Writes them.</summary>
    [GlobalSetup]
    public void Setup() => _json = HostWorkflow.Repeated(HostWorkflow.AskingText, Rules);

    /// <summary>From the text to rules that an engine can be built with.</summary>
    [Benchmark]
    public WorkflowClauses Load() => WorkflowClauses.Load(_json);
}
