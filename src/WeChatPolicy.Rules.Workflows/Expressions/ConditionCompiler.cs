using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Compiles a condition to a delegate. It keeps no state, so any number of threads may call it.</summary>
internal static class ConditionCompiler
{
    public static Func<TFact, TextReading, bool> Compile<TFact>(ConditionTree condition, ParameterExpression fact, ParameterExpression text)
        where TFact : Fact
    {
        var steps = Expression.Variable(typeof(int), "steps");
        var body = condition.Unfold(new CompiledForm(steps));
        var block = Expression.Block([steps], Expression.Assign(steps, Expression.Constant(ExpressionLimits.MostSteps)), body);
        return Expression.Lambda<Func<TFact, TextReading, bool>>(block, fact, text).Compile();
    }
}
