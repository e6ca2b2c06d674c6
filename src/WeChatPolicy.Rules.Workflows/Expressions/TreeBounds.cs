using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Bounds what an expression unfolds into, before anything walks it further: the parser may use one part many times.</summary>
internal static class TreeBounds
{
    /// <summary>Whether the tree is neither too large nor too deep.</summary>
    public static bool Hold(Expression tree)
    {
        var nodes = 0;
        return Hold(tree, ref nodes, depth: 0);
    }

    private static bool Hold(Expression expression, ref int nodes, int depth)
    {
        if (++nodes > ExpressionLimits.MostNodes || ++depth > ExpressionLimits.DeepestTree) return false;
        return expression switch
        {
            MemberExpression { Expression: { } on } => Hold(on, ref nodes, depth),
            MethodCallExpression call => (call.Object is null || Hold(call.Object, ref nodes, depth)) && Hold(call.Arguments, ref nodes, depth),
            UnaryExpression unary => Hold(unary.Operand, ref nodes, depth),
            BinaryExpression binary => Hold(binary.Left, ref nodes, depth) && Hold(binary.Right, ref nodes, depth),
            ConditionalExpression conditional => Hold(conditional.Test, ref nodes, depth) && Hold(conditional.IfTrue, ref nodes, depth) && Hold(conditional.IfFalse, ref nodes, depth),
            LambdaExpression lambda => Hold(lambda.Body, ref nodes, depth),
            NewArrayExpression array => Hold(array.Expressions, ref nodes, depth),
            _ => true,
        };
    }

    private static bool Hold(IReadOnlyList<Expression> expressions, ref int nodes, int depth)
    {
        foreach (var expression in expressions)
        {
            if (!Hold(expression, ref nodes, depth)) return false;
        }

        return true;
    }
}
