using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Compiles a condition to a delegate. It keeps no state, so any number of threads may call it.</summary>
internal static class ConditionCompiler
{
    public static TextCondition<TFact> Compile<TFact>(ConditionTree condition, ParameterExpression fact, ParameterExpression text)
        where TFact : Fact
    {
        var steps = Expression.Variable(typeof(int), "steps");
        return Expression.Lambda<TextCondition<TFact>>(Expression.Block([steps], Budgeted(condition, steps)), fact, text).Compile();
    }

    /// <summary>Whether one of several conditions holds, each with a step budget of its own.</summary>
    public static TextCondition<TFact> CompileAny<TFact>(IReadOnlyList<(ConditionTree Condition, ParameterExpression Fact, ParameterExpression Text)> conditions)
        where TFact : Fact
    {
        var (fact, text, steps) = (Expression.Parameter(typeof(TFact)), Expression.Parameter(typeof(TextAnalysis)), Expression.Variable(typeof(int), "steps"));
        // Each was parsed with inputs of its own.
        var any = conditions.Select(condition => (Expression)Expression.Block(
                [condition.Fact, condition.Text],
                Expression.Assign(condition.Fact, fact), Expression.Assign(condition.Text, text), Budgeted(condition.Condition, steps)))
            .Aggregate(Expression.OrElse);
        return Expression.Lambda<TextCondition<TFact>>(Expression.Block([steps], any), fact, text).Compile();
    }

    private static BlockExpression Budgeted(ConditionTree condition, ParameterExpression steps) =>
        Expression.Block(Expression.Assign(steps, Expression.Constant(ExpressionLimits.MostSteps)), condition.Unfold(new CompiledForm(steps)));
}
