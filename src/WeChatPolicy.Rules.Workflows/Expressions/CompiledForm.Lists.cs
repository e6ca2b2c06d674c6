using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <content>Methods of lists as loops: no enumerator, no delegate, one step an element.</content>
internal sealed partial class CompiledForm
{
    private Expression OfList(MethodCallExpression call)
    {
        if (call.Arguments[0] is NewArrayExpression set) return OfSet(set, Visit(call.Arguments[1]));
        var list = Visit(call.Arguments[0]);
        Shapes.IsList(list.Type, out var element);
        if (TreeShapes.Lambda(call) is { } predicate)
        {
            var item = Expression.Variable(element!);
            var body = Visit(new Substitution(predicate.Parameters[0], item).Visit(predicate.Body));
            return call.Method.Name switch
            {
                nameof(Enumerable.All) => Expression.Not(Loop(list, item, Expression.Not(body), counts: false)),
                nameof(Enumerable.Any) => Loop(list, item, body, counts: false),
                _ => Loop(list, item, body, counts: true),
            };
        }

        var count = Expression.Property(list, typeof(IReadOnlyCollection<>).MakeGenericType(element!).GetProperty("Count")!);
        return call.Method.Name switch
        {
            nameof(Enumerable.Count) => count,
            nameof(Enumerable.Any) => Expression.GreaterThan(count, Expression.Constant(0)),
            _ => Membership(list, element!, Visit(call.Arguments[1])),
        };
    }

    private BlockExpression Membership(Expression list, Type element, Expression value)
    {
        var (item, wanted) = (Expression.Variable(element), Expression.Variable(value.Type));
        return Expression.Block([wanted], Expression.Assign(wanted, value), Loop(list, item, AreEqual(item, wanted), counts: false));
    }

    private BlockExpression OfSet(NewArrayExpression set, Expression value)
    {
        var wanted = Expression.Variable(value.Type);
        var isIn = set.Expressions.Select(item => (Expression)AreEqual(wanted, Visit(item))).Aggregate((Expression)Expression.Constant(false), Expression.OrElse);
        return Expression.Block([wanted], Expression.Assign(wanted, value), isIn);
    }

    private Expression AreEqual(Expression left, Expression right) => left.Type == typeof(string)
        ? Expression.Call(Metered.Method(nameof(Metered.AreEqual)), left, right, steps)
        : Expression.Equal(left, right.Type == left.Type ? right : Expression.Convert(right, left.Type));

    /// <summary>
    /// <c>for (i = 0; i &lt; list.Count; i++) { item = list[i]; if (condition) … }</c>, which counts the items or stops at the
    /// first one.
    /// </summary>
    private BlockExpression Loop(Expression list, ParameterExpression item, Expression condition, bool counts)
    {
        var (source, index, length, found) = (Expression.Variable(list.Type), Expression.Variable(typeof(int)), Expression.Variable(typeof(int)), Expression.Variable(typeof(int)));
        var end = Expression.Label();
        var collection = typeof(IReadOnlyCollection<>).MakeGenericType(item.Type);
        var onFound = counts ? (Expression)Expression.PreIncrementAssign(found) : Expression.Block(Expression.Assign(found, Expression.Constant(1)), Expression.Break(end));
        return Expression.Block(
            counts ? typeof(int) : typeof(bool),
            [source, index, length, found, item],
            Expression.Assign(source, list),
            Expression.Assign(index, Expression.Constant(0)),
            Expression.Assign(found, Expression.Constant(0)),
            Expression.Assign(length, Expression.Property(source, collection.GetProperty("Count")!)),
            Expression.Loop(
                Expression.Block(
                    Expression.IfThen(Expression.GreaterThanOrEqual(index, length), Expression.Break(end)),
                    Expression.Call(Metered.Method(nameof(Metered.Charge)), steps, Expression.Constant(1L)),
                    Expression.Assign(item, Expression.Property(source, list.Type.GetProperty("Item")!, index)),
                    Expression.PreIncrementAssign(index),
                    Expression.IfThen(condition, onFound)),
                end),
            counts ? found : Expression.NotEqual(found, Expression.Constant(0)));
    }

    private sealed class Substitution(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
