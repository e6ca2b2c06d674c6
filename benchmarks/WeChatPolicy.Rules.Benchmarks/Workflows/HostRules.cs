using BenchmarkDotNet.Attributes;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Workflows;

/// <summary>Forty host rules on one message about which they have nothing to say: the library, and RulesEngine on the same text.</summary>
/// <remarks>
/// Target of the project: at least 100 times as fast as RulesEngine with its default settings and 50 times as fast as with its
/// best, and nothing allocated. It is met by rules on fields. Where a rule asks the text as it was read, most of the library's
/// time is that reading, which serves every rule and which RulesEngine is spared here: it is given a text that was read.
/// </remarks>
[MemoryDiagnoser]
public class HostRules
{
    private const int Rounds = 16;

    private PolicyEngine _engine = null!;
    private RulesEngineRun _defaults = null!;
    private RulesEngineRun _best = null!;

    /// <summary>Whether six of the rules ask the text as it was read; the library then reads it each time, and RulesEngine is given it.</summary>
    [Params(false, true)]
    public bool AsksText { get; set; }

    /// <summary>All say the same of the message, and of one of which there is something to say.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var json = AsksText ? HostWorkflow.AskingText : HostWorkflow.Json;
        _engine = PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(json)).Build();
        (_defaults, _best) = (RulesEngineRun.WithDefaults(json), RulesEngineRun.AtItsBest(json));
        foreach (var message in (Message[])[HostWorkflow.Message, HostWorkflow.Loud])
        {
            var findings = _engine.Evaluate(message).Findings;
            string[] ours = [.. findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal)];
            if (ours.Length > 0 != (message == HostWorkflow.Loud)) throw new InvalidOperationException($"Not what the benchmark is about: {string.Join(", ", ours)}");
            ReadText.Of(message, inputs =>
            {
                foreach (var other in (RulesEngineRun[])[_defaults, _best])
                {
                    var theirs = other.Holding(inputs);
                    if (theirs.Count != ours.Length) throw new InvalidOperationException($"They differ: {string.Join(", ", ours)}; {string.Join(", ", theirs)}");
                }
            });
        }
    }

    /// <summary>The library, reading included.</summary>
    [Benchmark(Baseline = true)]
    public Outcome Library() => _engine.Evaluate(HostWorkflow.Message).Outcome;

    /// <summary>RulesEngine's executor as it comes.</summary>
    [Benchmark(OperationsPerInvoke = Rounds)]
    public int RulesEngineDefaults() => Repeat(_defaults);

    /// <summary>RulesEngine's executor with its best settings.</summary>
    [Benchmark(OperationsPerInvoke = Rounds)]
    public int RulesEngineBest() => Repeat(_best);

    private static int Repeat(RulesEngineRun engine)
    {
        var results = 0;
        ReadText.Of(HostWorkflow.Message, inputs =>
        {
            for (var i = 0; i < Rounds; i++) results += engine.Run(inputs).Count;
        });
        return results;
    }
}
