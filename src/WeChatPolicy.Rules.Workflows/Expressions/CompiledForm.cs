using System.Buffers;
using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>
/// Turns a checked tree into one that allocates nothing and counts its steps: functions become comparisons, methods of lists
/// become loops, arithmetic becomes checked.
/// </summary>
/// <param name="steps">The variable that holds the steps left.</param>
internal sealed partial class CompiledForm(ParameterExpression steps) : CheckedArithmetic
{
    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (KnownPlaces.AskedForNull(node) is { } asked)
        {
            var isKnown = IsKnown(Visit(asked));
            return node.NodeType == ExpressionType.NotEqual ? isKnown : Expression.Not(isKnown);
        }

        if (node.Left.Type != typeof(string) || node.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual)) return base.VisitBinary(node);

        // A text written down is short; of two that come with the fact neither needs to be.
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        Expression equal = node.Left is ConstantExpression || node.Right is ConstantExpression
            ? Expression.Equal(left, right)
            : Expression.Call(Metered.Method(nameof(Metered.AreEqual)), left, right, steps);
        return node.NodeType == ExpressionType.Equal ? equal : Expression.Not(equal);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var type = node.Method.DeclaringType;
        if (type == typeof(Enumerable)) return OfList(node);
        if (type == typeof(WorkflowFunctions) || type == typeof(TextFunctions)) return OfFunction(node);
        if (type == typeof(string)) return Expression.Call(Metered.Method(node.Method.Name), Visit(node.Object)!, Visit(node.Arguments[0]), steps);
        if (type == typeof(TextAnalysis))
        {
            var written = (string)((ConstantExpression)node.Arguments[0]).Value!;
            return node.Method.Name == nameof(TextAnalysis.Contains)
                ? Expression.Call(Metered.Method(nameof(Metered.ContainsFolded)), Visit(node.Object)!, Expression.Constant(TextFolder.FoldTerm(written)), steps)
                : Has(Visit(node.Object)!, written);
        }

        return base.VisitMethodCall(node);
    }

    private Expression OfFunction(MethodCallExpression node)
    {
        var value = TreeShapes.Unboxed(node.Arguments[0]);
        return node.Method.Name switch
        {
            nameof(WorkflowFunctions.IsKnown) => IsKnown(Visit(value)),
            nameof(WorkflowFunctions.Is) => Compared(ExpressionType.Equal, Visit(value), node.Arguments[1], asksKnown: false),
            nameof(WorkflowFunctions.IsNot) => Compared(ExpressionType.NotEqual, Visit(value), node.Arguments[1], asksKnown: true),
            nameof(WorkflowFunctions.IsAtLeast) => Compared(ExpressionType.GreaterThanOrEqual, Visit(value), node.Arguments[1], asksKnown: true),
            nameof(TextFunctions.Has) => Expression.Call(Metered.Method(nameof(Metered.HasAtLeast)), Visit(value), node.Arguments[1], node.Arguments[2], steps),
            nameof(TextFunctions.Count) => Expression.Call(Metered.Method(nameof(Metered.Count)), Visit(value), node.Arguments[1], steps),
            nameof(WorkflowFunctions.ContainsIgnoreCase) when node.Arguments[1] is ConstantExpression { Value: string { Length: > 0 } part } =>
                Expression.Call(Metered.Method(nameof(Metered.ContainsTerm)), Visit(value), Expression.Constant(SearchValues.Create([part], StringComparison.OrdinalIgnoreCase)), Expression.Constant(part.Length), steps),
            nameof(WorkflowFunctions.ContainsIgnoreCase) or nameof(WorkflowFunctions.EqualsIgnoreCase) =>
                Expression.Call(Metered.Method(node.Method.Name), Visit(value), Visit(node.Arguments[1]), steps),
            _ => base.VisitMethodCall(node),
        };
    }

    // The library's own signals stand in one place in every engine; the host's are found by name.
    private MethodCallExpression Has(Expression text, string signal) =>
        Signals.TryGet(signal, out var known)
            ? Expression.Call(text, typeof(TextAnalysis).GetMethod(nameof(TextAnalysis.Has), [typeof(Signal)])!, Expression.New(typeof(Signal).GetConstructor([typeof(byte)])!, Expression.Constant(known.Index)))
            : Expression.Call(Metered.Method(nameof(Metered.Has)), text, Expression.Constant(signal), steps);

    private static Expression IsKnown(Expression value) =>
        Shapes.IsEnumWithUnknown(value.Type) ? Expression.NotEqual(value, Member(value.Type, "Unknown"))
        : Shapes.IsNullable(value.Type) ? Expression.Property(value, nameof(Nullable<int>.HasValue))
        : Shapes.CanBeUnknown(value.Type) ? Expression.Property(value, nameof(Completion.IsKnown))
        : Expression.ReferenceNotEqual(value, Expression.Constant(null));

    private static Expression Compared(ExpressionType comparison, Expression value, Expression name, bool asksKnown)
    {
        var type = value.Type;
        var member = Member(type, (string)((ConstantExpression)name).Value!);
        if (!asksKnown || !Shapes.IsEnumWithUnknown(type)) return Comparison(comparison, value, member);
        var once = Expression.Variable(type);
        return Expression.Block([once], Expression.Assign(once, value), Expression.AndAlso(IsKnown(once), Comparison(comparison, once, member)));
    }

    private static BinaryExpression Comparison(ExpressionType comparison, Expression value, Expression member)
    {
        var number = Enum.GetUnderlyingType(value.Type);
        return Expression.MakeBinary(comparison, Expression.Convert(value, number), Expression.Convert(member, number));
    }

    private static ConstantExpression Member(Type type, string name) => Expression.Constant(Enum.Parse(type, name), type);
}
