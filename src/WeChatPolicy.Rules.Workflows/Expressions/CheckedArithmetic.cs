using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Arithmetic that fails where a number is out of range. Wrapping round could turn a condition false without a word.</summary>
internal class CheckedArithmetic : ExpressionVisitor
{
    public Expression Of(Expression expression) => Visit(expression);

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        if (!Shapes.IsNumber(node.Type)) return node.Update(left, node.Conversion, right);
        if (node.NodeType is ExpressionType.Divide or ExpressionType.Modulo && right.Type == typeof(double)) right = Expression.Call(Metered.Method(nameof(Metered.Divisor)), right);
        return Expression.MakeBinary(Checked(node.NodeType), left, right);
    }

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Negate && Shapes.IsNumber(node.Type) ? Expression.NegateChecked(Visit(node.Operand)) : base.VisitUnary(node);

    private static ExpressionType Checked(ExpressionType operation) => operation switch
    {
        ExpressionType.Add => ExpressionType.AddChecked,
        ExpressionType.Subtract => ExpressionType.SubtractChecked,
        ExpressionType.Multiply => ExpressionType.MultiplyChecked,
        _ => operation,
    };
}
