using System.Collections.Immutable;
using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>
/// Holds the parsed tree against the allow-list: whatever is not named here is refused. And it refuses to use a value bare
/// that may be missing or unknown, because such a comparison is silently false.
/// </summary>
/// <remarks>
/// A value counts as known behind a condition that asked for it (<c>message.SentAt != null &amp;&amp; …</c>, <c>x.IsKnown() &amp;&amp; …</c>).
/// <c>Is</c> and its like are false for what is unknown; under a negation that would accuse on not knowing, so there they
/// too want to be asked for first.
/// </remarks>
internal sealed partial class TreeCheck(ExpressionScope scope, TokenPlaces places, List<ExpressionFault> faults)
{
    private readonly KnownPlaces _paths = new();
    private readonly HashSet<string> _signals = new(StringComparer.Ordinal);
    private readonly HashSet<ParameterExpression> _elements = [];

    /// <summary>The names of the signals that the expression asks for.</summary>
    public IReadOnlySet<string> Signals => _signals;

    /// <summary>Whether it asked for something in a way that is false of what is not known.</summary>
    public bool IsOneSided { get; private set; }

    /// <returns>Whether its value may be unknown; a condition's may not.</returns>
    public bool Run(Expression tree, bool isCondition)
    {
        if (!TreeBounds.Hold(tree))
        {
            faults.Add(new(0, $"The expression unfolds into more than {ExpressionLimits.MostNodes} parts, or into parts more than {ExpressionLimits.DeepestTree} deep. Cut it into LocalParams or nested Rules."));
            return false;
        }

        if (isCondition)
        {
            Check(tree, [], Polarity.Positive);
            return false;
        }

        if (!IsAllowedValue(tree.Type)) Refuse(0, $"A parameter is a value of a fact, a text, a number, a time or a condition; {Name(tree.Type)} is none.");
        // Which way a condition counts is seen where the parameter is used.
        CheckInner(tree, [], tree.Type == typeof(bool) ? Polarity.Positive : Polarity.Both);
        return MayBeUnknown(tree);
    }

    /// <summary>Checks a value that is used as it is: it must be known.</summary>
    private void Check(Expression expression, ImmutableHashSet<string> known, Polarity polarity)
    {
        CheckInner(expression, known, polarity);
        var value = TreeShapes.Unboxed(expression);
        if (MayBeUnknown(value) && !known.Contains(_paths.Key(value))) Refuse(PlaceOf(value), Remedy(value));
    }

    /// <summary>Checks the parts of a value that may itself be unknown.</summary>
    private void CheckInner(Expression expression, ImmutableHashSet<string> known, Polarity polarity)
    {
        switch (expression)
        {
            case ParameterExpression parameter:
                CheckParameter(parameter, polarity);
                break;
            case ConstantExpression constant:
                CheckConstant(constant);
                break;
            case MemberExpression member:
                CheckMember(member, known, polarity);
                break;
            case MethodCallExpression call:
                CheckCall(call, known, polarity);
                break;
            case UnaryExpression unary:
                CheckUnary(unary, known, polarity);
                break;
            case BinaryExpression binary:
                CheckBinary(binary, known, polarity);
                break;
            case ConditionalExpression conditional:
                Check(conditional.Test, known, Polarity.Both);
                Check(conditional.IfTrue, known.Union(_paths.Where(conditional.Test, true)), polarity);
                Check(conditional.IfFalse, known.Union(_paths.Where(conditional.Test, false)), polarity);
                break;
            default:
                Refuse(0, expression is NewExpression or MemberInitExpression ? "Nothing is made in an expression." : $"The operation {expression.NodeType} is not among those that an expression may use.");
                break;
        }
    }

    /// <summary>What is false of the unknown may stand only where its being false accuses nobody.</summary>
    private void AskOneSided(Polarity polarity, int position, string name, string instead)
    {
        if (polarity == Polarity.Positive) IsOneSided = true;
        else Refuse(position, $"Negated or counted, '{name}' takes not knowing for no. {instead}");
    }

    private void CheckUnary(UnaryExpression unary, ImmutableHashSet<string> known, Polarity polarity)
    {
        switch (unary.NodeType)
        {
            case ExpressionType.Not when unary.Type == typeof(bool):
                Check(unary.Operand, known, Flipped(polarity));
                break;
            case ExpressionType.Negate or ExpressionType.NegateChecked when Shapes.IsNumber(unary.Type):
                Check(unary.Operand, known, polarity);
                break;
            case ExpressionType.Convert when unary.Operand.Type.IsEnum && Shapes.IsNumber(unary.Type):
                CheckInner(unary.Operand, known, Polarity.Both);
                Refuse(PlaceOf(unary.Operand), $"{Name(unary.Operand.Type)} has no order here; ask Is{(AllowedTypes.OrderedEnums.Contains(unary.Operand.Type) ? " or IsAtLeast" : "")}.");
                break;
            case ExpressionType.Convert when IsAllowedConversion(unary.Operand.Type, unary.Type):
                CheckInner(unary.Operand, known, polarity);
                break;
            default:
                Refuse(0, $"A value of type {Name(unary.Operand.Type)} is not used as {Name(unary.Type)} here.");
                break;
        }
    }

    private static bool IsAllowedConversion(Type from, Type to) =>
        to == typeof(object) || (to == typeof(Enum) && from.IsEnum) || Nullable.GetUnderlyingType(to) == from
        || (Shapes.IsNumber(Nullable.GetUnderlyingType(from) ?? from) && Shapes.IsNumber(Nullable.GetUnderlyingType(to) ?? to));

    private static Polarity Flipped(Polarity polarity) =>
        polarity switch { Polarity.Positive => Polarity.Negative, Polarity.Negative => Polarity.Positive, _ => Polarity.Both };

    private static bool IsAllowedValue(Type type) => Shapes.IsComparable(AllowedTypes.Leaf(type)) || AllowedTypes.Records.Contains(AllowedTypes.Leaf(type));

    private void Refuse(int position, string message)
    {
        var fault = new ExpressionFault(position, message);
        if (!faults.Contains(fault)) faults.Add(fault);
    }

    private static string Name(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } value => $"{Name(value)}?",
        _ when Shapes.IsList(type, out var element) => $"list of {Name(element)}",
        { IsGenericType: true } => $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]} of {Name(type.GetGenericArguments()[0])}",
        _ => type.Name,
    };
}
