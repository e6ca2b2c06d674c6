using System.Text.Json;
using RulesEngine.Models;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Workflows;

/// <summary>The same workflow text in RulesEngine, which calls the library's functions as methods.</summary>
internal sealed class RulesEngineRun
{
    private readonly RulesEngine.RulesEngine _engine;
    private readonly string _workflow;

    private RulesEngineRun(string json, ReSettings settings)
    {
        var workflows = JsonSerializer.Deserialize<Workflow[]>(json)!;
        _workflow = workflows[0].WorkflowName;
        _engine = new RulesEngine.RulesEngine(workflows, settings);
    }

    /// <summary>The default settings, with the types that the expressions cannot do without.</summary>
    public static RulesEngineRun WithDefaults(string json) => new(json, new ReSettings { CustomTypes = [.. WorkflowFunctions.CustomTypes] });

    /// <summary>Everything switched off that costs time and that the workflow can do without.</summary>
    public static RulesEngineRun AtItsBest(string json) => new(json, new ReSettings
    {
        CustomTypes = [.. WorkflowFunctions.CustomTypes],
        AutoRegisterInputType = false,
        EnableExceptionAsErrorMessage = false,
        EnableFormattedErrorMessage = false,
        UseFastExpressionCompiler = true,
        NestedRuleExecutionMode = NestedRuleExecutionMode.Performance,
    });

    /// <summary>The inputs, made once, as a host that counts nanoseconds would.</summary>
    public static RuleParameter[] Inputs(Message message, TextAnalysis text) => [new("message", message), new("text", text)];

    public List<RuleResultTree> Run(RuleParameter[] inputs) => _engine.ExecuteAllRulesAsync(_workflow, inputs).AsTask().GetAwaiter().GetResult();

    /// <summary>The names of the rules that hold; an error is one too, because a rule that failed costs other than one that ran.</summary>
    public IReadOnlyList<string> Holding(RuleParameter[] inputs)
    {
        var results = Run(inputs);
        foreach (var result in results)
        {
            if (result.ExceptionMessage is { Length: > 0 } message && message.Contains("rror while", StringComparison.Ordinal)) throw new InvalidOperationException($"{result.Rule.RuleName}: {message}");
        }

        return [.. results.Where(result => result.IsSuccess).Select(result => result.Rule.RuleName)];
    }
}
