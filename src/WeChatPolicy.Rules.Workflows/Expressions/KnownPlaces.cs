using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Works out which values are certainly known where a condition held, or where it did not.</summary>
/// <remarks>A value is named by the path to it; two ways of writing one path have one key.</remarks>
internal sealed class KnownPlaces
{
    private readonly Dictionary<ParameterExpression, int> _parameters = [];
    private int _others;

    /// <summary>The values that are known where the condition has this outcome.</summary>
    public ImmutableHashSet<string> Where(Expression condition, bool outcome) => condition switch
    {
        UnaryExpression { NodeType: ExpressionType.Not } not => Where(not.Operand, !outcome),
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => outcome ? Where(and.Left, true).Union(Where(and.Right, true)) : Where(and.Left, false).Intersect(Where(and.Right, false)),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => outcome ? Where(or.Left, true).Intersect(Where(or.Right, true)) : Where(or.Left, false).Union(Where(or.Right, false)),
        BinaryExpression { NodeType: ExpressionType.NotEqual } unequal when outcome && AskedForNull(unequal) is { Type.IsEnum: false } value => [Key(value)],
        BinaryExpression { NodeType: ExpressionType.Equal } equal when !outcome && AskedForNull(equal) is { Type.IsEnum: false } value => [Key(value)],
        MemberExpression { Member.Name: "IsKnown" or "HasValue" or "IsDone" or "IsNotDone", Expression: { } value } when outcome => [Key(value)],
        MethodCallExpression { Method: var method } call when outcome && IsAsking(method) => [Key(TreeShapes.Unboxed(call.Arguments[0]))],
        _ => [],
    };

    /// <summary>The value that a comparison holds against null, if it does that.</summary>
    public static Expression? AskedForNull(BinaryExpression comparison) =>
        comparison.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual) ? null
        : TreeShapes.IsNull(comparison.Right) ? TreeShapes.Unboxed(comparison.Left) : TreeShapes.IsNull(comparison.Left) ? TreeShapes.Unboxed(comparison.Right) : null;

    /// <summary>Whether the function says something of a value that is true only where the value is known.</summary>
    public static bool IsAsking(MethodInfo method) => method.DeclaringType == typeof(WorkflowFunctions)
        && method.Name is nameof(WorkflowFunctions.IsKnown) or nameof(WorkflowFunctions.Is) or nameof(WorkflowFunctions.IsNot) or nameof(WorkflowFunctions.IsAtLeast);

    /// <summary>The key of a value: the path to it.</summary>
    public string Key(Expression value) => value switch
    {
        ParameterExpression parameter => "#" + Number(parameter).ToString(CultureInfo.InvariantCulture),
        MemberExpression { Expression: { } on } member => $"{Key(on)}.{member.Member.Name}",
        MethodCallExpression call => $"{(call.Object is null ? "" : Key(call.Object))}.{call.Method.Name}({string.Join(',', call.Arguments.Select(Key))})",
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Key(convert.Operand),
        ConstantExpression constant => $"'{Convert.ToString(constant.Value, CultureInfo.InvariantCulture)}'",
        // No path: equal to nothing, itself included.
        _ => "?" + (_others++).ToString(CultureInfo.InvariantCulture),
    };

    private int Number(ParameterExpression parameter)
    {
        if (!_parameters.TryGetValue(parameter, out var number)) _parameters.Add(parameter, number = _parameters.Count);
        return number;
    }
}
