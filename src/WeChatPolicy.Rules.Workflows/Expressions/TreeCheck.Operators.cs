using System.Collections.Immutable;
using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <content>Operators.</content>
internal sealed partial class TreeCheck
{
    /// <summary>What the truth of a counted condition does to the comparison that its count stands in.</summary>
    private Polarity? _countPolarity;

    private void CheckBinary(BinaryExpression binary, ImmutableHashSet<string> known, Polarity polarity)
    {
        switch (binary.NodeType)
        {
            case not (ExpressionType.Equal or ExpressionType.NotEqual) when TreeShapes.IsNull(binary.Left) || TreeShapes.IsNull(binary.Right):
                Refuse(0, "null is only asked for, with == and !=.");
                break;
            case ExpressionType.AndAlso:
                Check(binary.Left, known, polarity);
                Check(binary.Right, known.Union(_paths.Where(binary.Left, true)), polarity);
                break;
            case ExpressionType.OrElse:
                Check(binary.Left, known, polarity);
                Check(binary.Right, known.Union(_paths.Where(binary.Left, false)), polarity);
                break;
            case ExpressionType.Equal or ExpressionType.NotEqual when KnownPlaces.AskedForNull(binary) is { } asked:
                CheckInner(asked, known, Polarity.Both);
                // RulesEngine says of every enum that it is not null, Unknown included.
                if (asked.Type.IsEnum) Refuse(PlaceOf(asked), Shapes.IsEnumWithUnknown(asked.Type) ? $"'{Written(asked)}' is never null; ask IsKnown()." : $"'{Written(asked)}' is never null.");
                else if (asked.Type == typeof(Completion) || Shapes.IsKnownValue(asked.Type) || !MayBeUnknown(asked)) Refuse(PlaceOf(asked), $"'{Written(asked)}' is never null.");
                break;
            case ExpressionType.Equal or ExpressionType.NotEqual:
                CheckOperands(binary, known, Polarity.Both, Polarity.Both);
                if (!Shapes.IsComparable(binary.Left.Type) || !Shapes.IsComparable(binary.Right.Type)) Refuse(PlaceOf(TreeShapes.Unboxed(binary.Left)), $"Two of {Name(binary.Left.Type)} are not compared as a whole; compare their Id, or what matters of them.");
                break;
            case ExpressionType.LessThan or ExpressionType.LessThanOrEqual:
                CheckOperands(binary, known, Flipped(polarity), polarity);
                CheckOrder(binary);
                break;
            case ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual:
                CheckOperands(binary, known, polarity, Flipped(polarity));
                CheckOrder(binary);
                break;
            case ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo
                or ExpressionType.AddChecked or ExpressionType.SubtractChecked or ExpressionType.MultiplyChecked:
                CheckOperands(binary, known, Polarity.Both, Polarity.Both);
                CheckArithmetic(binary);
                break;
            default:
                Refuse(0, $"The operation {binary.NodeType} is not among those that an expression may use.");
                break;
        }
    }

    private void CheckOperands(BinaryExpression binary, ImmutableHashSet<string> known, Polarity left, Polarity right)
    {
        CheckCounted(binary.Left, known, left);
        CheckCounted(binary.Right, known, right);
    }

    private void CheckCounted(Expression operand, ImmutableHashSet<string> known, Polarity polarity)
    {
        var isCount = TreeShapes.Unboxed(operand) is MethodCallExpression { Method.Name: nameof(Enumerable.Count) };
        var before = _countPolarity;
        _countPolarity = isCount ? polarity : null;
        Check(operand, known, Polarity.Both);
        _countPolarity = before;
    }

    private void CheckOrder(BinaryExpression binary)
    {
        if (binary.Left is MethodCallExpression { Method.Name: nameof(string.Compare) }) return;
        if (Shapes.IsOrdered(binary.Left.Type) && Shapes.IsOrdered(binary.Right.Type)) return;
        Refuse(PlaceOf(TreeShapes.Unboxed(binary.Left)), $"{Name(binary.Left.Type)} has no order here{(TreeShapes.Unboxed(binary.Left).Type.IsEnum ? "; ask IsAtLeast" : "")}.");
    }

    // What overflows or divides by nothing as it stands there would do so for every fact.
    private void CheckArithmetic(BinaryExpression binary)
    {
        if (!Shapes.IsNumber(binary.Type))
        {
            Refuse(PlaceOf(TreeShapes.Unboxed(binary.Left)), $"{binary.NodeType} is for numbers; {Name(binary.Type)} is none. Times are shifted with AddDays and AddHours and told apart with HoursSince and DaysSince.");
            return;
        }

        var isDivision = binary.NodeType is ExpressionType.Divide or ExpressionType.Modulo;
        if (!TreeShapes.IsConstant(binary) && !(isDivision && TreeShapes.IsConstant(binary.Right))) return;
        try
        {
            var tree = TreeShapes.IsConstant(binary) ? binary : Expression.MakeBinary(binary.NodeType, Expression.Default(binary.Left.Type), binary.Right);
            var value = Expression.Lambda(new CheckedArithmetic().Of(tree)).Compile(preferInterpretation: true).DynamicInvoke();
            if (value is double number && !double.IsFinite(number)) Refuse(0, "This number is out of range, whatever the fact.");
        }
        catch (System.Reflection.TargetInvocationException error) when (error.InnerException is ArithmeticException)
        {
            Refuse(0, error.InnerException is DivideByZeroException ? "This divides by zero, whatever the fact." : "This number is out of range, whatever the fact.");
        }
    }
}
