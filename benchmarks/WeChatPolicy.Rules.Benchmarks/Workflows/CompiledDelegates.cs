using System.Text.Json;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Workflows;

/// <summary>RulesEngine's expression compiler without its executor: bare delegates, no results, no messages.</summary>
internal sealed class CompiledDelegates
{
    private readonly Func<object[], bool>[] _conditions;

    public CompiledDelegates(RuleParameter[] inputs)
    {
        var parser = new RuleExpressionParser(new ReSettings { CustomTypes = [.. WorkflowFunctions.CustomTypes], AutoRegisterInputType = false });
        _conditions = [.. JsonSerializer.Deserialize<Workflow[]>(HostWorkflow.Json)![0].Rules.Select(rule => parser.Compile<bool>(rule.Expression, inputs))];
    }

    public int CountHolding(object[] inputs)
    {
        var holding = 0;
        foreach (var condition in _conditions)
        {
            if (condition(inputs)) holding++;
        }

        return holding;
    }
}
