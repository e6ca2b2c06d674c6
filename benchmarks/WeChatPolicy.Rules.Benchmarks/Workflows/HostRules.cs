using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Workflows;

/// <summary>Forty host rules on one message about which they have nothing to say: the library, and RulesEngine on the same text.</summary>
/// <remarks>
/// Target of the project: at least 100 times as fast as RulesEngine with its default settings and 50 times as fast as with its
/// best, and nothing allocated. The library's figure includes reading the text; RulesEngine is given a text that was read.
/// </remarks>
[MemoryDiagnoser]
public class HostRules
{
    private const int Rounds = 16;

    private readonly PolicyEngine _engine = PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(HostWorkflow.Json)).Build();
    private readonly RulesEngineRun _defaults = RulesEngineRun.WithDefaults();
    private readonly RulesEngineRun _best = RulesEngineRun.AtItsBest();
    private CompiledDelegates? _delegates;

    /// <summary>All say the same of the message, and of one of which there is something to say.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var loud = HostWorkflow.Message with { Text = "青鸾 赌博 13812345678", Recalled = Ternary.Yes, Mentions = ["boss"] };
        foreach (var message in (Message[])[HostWorkflow.Message, loud])
        {
            var findings = _engine.Evaluate(message).Findings;
            WhileRead(message, inputs =>
            {
                _delegates ??= new CompiledDelegates(inputs);
                if (_defaults.Holding(inputs).Count != findings.Count || _best.Holding(inputs).Count != findings.Count
                    || _delegates.CountHolding(Values(inputs)) != findings.Count || findings.Count > 0 != (message == loud))
                {
                    throw new InvalidOperationException($"They differ: {string.Join(", ", findings)}; {string.Join(", ", _defaults.Holding(inputs))}; {string.Join(", ", _best.Holding(inputs))}");
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

    /// <summary>What RulesEngine compiles, called without its executor.</summary>
    [Benchmark(OperationsPerInvoke = Rounds)]
    public int RulesEngineDelegates()
    {
        var holding = 0;
        WhileRead(HostWorkflow.Message, inputs =>
        {
            var values = Values(inputs);
            for (var i = 0; i < Rounds; i++) holding += _delegates!.CountHolding(values);
        });
        return holding;
    }

    private static int Repeat(RulesEngineRun engine)
    {
        var results = 0;
        WhileRead(HostWorkflow.Message, inputs =>
        {
            for (var i = 0; i < Rounds; i++) results += engine.Run(inputs).Count;
        });
        return results;
    }

    // A text as it was read is to be had only while a rule runs; so RulesEngine runs within one.
    private static void WhileRead(Message message, Action<RuleParameter[]> act)
    {
        t_act = act;
        var decision = s_reader.Evaluate(message);
        if (decision.Findings.Count > 0) throw new InvalidOperationException(decision.Findings[0].Evidence[0].Excerpt);
    }

    [ThreadStatic]
    private static Action<RuleParameter[]>? t_act;

    private static readonly PolicyEngine s_reader = PolicyBuilder.CreateEmpty().AddRule(Rules.Rule.For<Message>("benchmark/reading").When(Act)).Build();

    private static bool Act(Message message, TextReading text)
    {
        t_act!(RulesEngineRun.Inputs(message, text));
        return false;
    }

    private static object[] Values(RuleParameter[] inputs) => [.. inputs.Select(input => input.Value)];
}
