using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Looks through what the parser wraps around a value.</summary>
internal static class TreeShapes
{
    /// <summary>The value itself, without the boxing that a function's parameter or a comparison asks for.</summary>
    public static Expression Unboxed(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert
        && (convert.Type == typeof(object) || convert.Type == typeof(Enum) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type)
            ? Unboxed(convert.Operand)
            : expression;

    public static bool IsNull(Expression expression) => Unboxed(expression) is ConstantExpression { Value: null };

    /// <summary>The lambda of a method of lists, where it has one.</summary>
    public static LambdaExpression? Lambda(MethodCallExpression call) =>
        call.Arguments.Count < 2 ? null : call.Arguments[1] is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand as LambdaExpression : call.Arguments[1] as LambdaExpression;

    public static bool IsConstant(Expression expression) => expression switch
    {
        ConstantExpression => true,
        UnaryExpression unary => IsConstant(unary.Operand),
        BinaryExpression binary => IsConstant(binary.Left) && IsConstant(binary.Right),
        _ => false,
    };
}
