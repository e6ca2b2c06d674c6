using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Arithmetic that fails where a number is out of range. Wrapping round could turn a condition false without a word.</summary>
internal sealed class CheckedArithmetic : ExpressionVisitor
{
    private static readonly CheckedArithmetic s_visitor = new();

    public static Expression Of(Expression expression) => s_visitor.Visit(expression);

    /// <summary>The same operation on numbers, checked.</summary>
    public static Expression Checked(ExpressionType operation, Expression left, Expression right) =>
        Expression.MakeBinary(Checked(operation), left, operation is ExpressionType.Divide or ExpressionType.Modulo && right.Type == typeof(double) ? Expression.Call(Metered.Method(nameof(Metered.Divisor)), right) : right);

    private static ExpressionType Checked(ExpressionType operation) => operation switch
    {
        ExpressionType.Add => ExpressionType.AddChecked,
        ExpressionType.Subtract => ExpressionType.SubtractChecked,
        ExpressionType.Multiply => ExpressionType.MultiplyChecked,
        _ => operation,
    };

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        return Shapes.IsNumber(node.Type) ? Checked(node.NodeType, left, right) : node.Update(left, node.Conversion, right);
    }

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Negate && Shapes.IsNumber(node.Type) ? Expression.NegateChecked(Visit(node.Operand)) : base.VisitUnary(node);
}
