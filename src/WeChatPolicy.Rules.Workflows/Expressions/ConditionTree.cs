using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>The condition of a rule: one expression, or several joined.</summary>
/// <param name="Parameters">The parameters that it defines, in their order.</param>
/// <param name="Expression">The expression; <see langword="null"/> where others are joined.</param>
/// <param name="Joined">The conditions that are joined.</param>
/// <param name="IsAny">Whether one of them is enough.</param>
internal sealed record ConditionTree(
    IReadOnlyList<(ParameterExpression Parameter, ParsedExpression Value)> Parameters, ParsedExpression? Expression, IReadOnlyList<ConditionTree> Joined, bool IsAny)
{
    /// <summary>The names of all signals that it asks for.</summary>
    public IEnumerable<string> Signals => Parameters.SelectMany(pair => pair.Value.Signals)
        .Concat(Expression?.Signals ?? Enumerable.Empty<string>()).Concat(Joined.SelectMany(condition => condition.Signals)).Distinct(StringComparer.Ordinal);

    /// <summary>The condition as one expression; parameters are worked out once, in their order, before what uses them.</summary>
    public Expression Unfold(CompiledForm form)
    {
        var body = Expression is { } own ? form.Of(own.Tree)
            : Joined.Select(condition => condition.Unfold(form)).Aggregate(IsAny ? System.Linq.Expressions.Expression.OrElse : System.Linq.Expressions.Expression.AndAlso);
        return Parameters.Count == 0 ? body : System.Linq.Expressions.Expression.Block(
            Parameters.Select(pair => pair.Parameter),
            Parameters.Select(pair => (Expression)System.Linq.Expressions.Expression.Assign(pair.Parameter, form.Of(pair.Value.Tree))).Append(body));
    }
}
