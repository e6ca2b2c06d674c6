using System.Linq.Expressions;
using System.Reflection;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <content>What may be unknown, and what to write instead of using it bare.</content>
internal sealed partial class TreeCheck
{
    private bool MayBeUnknown(Expression value) => value switch
    {
        ConstantExpression or BinaryExpression => false,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => MayBeUnknown(convert.Operand),
        _ when Shapes.CanBeUnknown(value.Type) => true,
        MemberExpression { Expression: { } on, Member: PropertyInfo property } => AllowedTypes.Find(property, on.Type)?.MayBeUnknown == true,
        ParameterExpression parameter => scope.MayBeUnknown(parameter),
        ConditionalExpression conditional => MayBeUnknown(conditional.IfTrue) || MayBeUnknown(conditional.IfFalse),
        _ => false,
    };

    // The token of a member was taken when its parts were checked: its place is that of the last one.
    private int PlaceOf(Expression value) => value switch
    {
        MemberExpression member => places.Last(member.Member.Name),
        ParameterExpression { Name: { } name } => places.Last(name),
        MethodCallExpression call => places.Last(call.Method.Name),
        _ => 0,
    };

    private static string Remedy(Expression value)
    {
        var written = Written(value);
        return value.Type switch
        {
            var type when type == typeof(Completion) => $"'{written}' may be unknown; ask {written}.IsDone, {written}.IsNotDone or {written}.IsKnown.",
            { IsEnum: true } type => $"'{written}' may be unknown, and a comparison would then be silently false; ask {written}.Is(\"{Example(type)}\") or {written}.IsNot(\"{Example(type)}\"), or first {written}.IsKnown().",
            var type when Shapes.IsKnownValue(type) => $"'{written}' may be unknown; ask {written}.IsKnown && first.",
            _ => $"'{written}' may be missing, and a comparison would then be silently false; ask {written} != null && first.",
        };
    }

    private static string Example(Type type) => Enum.GetNames(type).Last(name => name != "Unknown");

    private static string Written(Expression value) => value switch
    {
        ParameterExpression parameter => string.IsNullOrEmpty(parameter.Name) ? "it" : parameter.Name,
        MemberExpression { Expression: { } on } member => $"{Written(on)}.{member.Member.Name}",
        MethodCallExpression { Object: { } on } call => $"{Written(on)}.{call.Method.Name}(…)",
        MethodCallExpression { Object: null, Arguments: [var first, ..] } call => $"{Written(TreeShapes.Unboxed(first))}.{call.Method.Name}(…)",
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Written(convert.Operand),
        _ => "this value",
    };
}
