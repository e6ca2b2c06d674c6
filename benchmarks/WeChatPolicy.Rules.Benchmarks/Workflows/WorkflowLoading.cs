using System.Text.Json.Nodes;
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

    /// <summary>Repeats the forty rules, each time by other names and with another limit, so that no two are the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var workflows = JsonNode.Parse(HostWorkflow.AskingText)!;
        var few = workflows[0]![nameof(Rules)]!.AsArray();
        workflows[0]![nameof(Rules)] = new JsonArray([.. Enumerable.Range(0, Rules).Select(i => Another(few[i % few.Count]!, i))]);
        _json = workflows.ToJsonString();
    }

    /// <summary>From the text to rules that an engine can be built with.</summary>
    [Benchmark]
    public WorkflowClauses Load() => WorkflowClauses.Load(_json);

    private static JsonNode Another(JsonNode rule, int i)
    {
        var another = rule.DeepClone();
        another["RuleName"] = $"Rule{i}";
        if (another["Expression"] is { } expression) another["Expression"] = $"({expression}) && message.Text.Length > {i}";
        return another;
    }
}
