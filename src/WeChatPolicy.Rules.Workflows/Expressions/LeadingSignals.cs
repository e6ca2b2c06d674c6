using System.Linq.Expressions;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Finds the signals without one of which a condition is false before anything else of it is looked at.</summary>
/// <remarks>The engine then does not ask the rule at all. Only what is evaluated first counts: behind it something could fail, and must be heard.</remarks>
internal static class LeadingSignals
{
    public static SignalSet Of(ConditionTree condition)
    {
        if (condition.Parameters.Count > 0) return SignalSet.Empty;
        if (condition.Expression is { } own) return Of(own.Tree);
        return condition.IsAny ? OfAny(condition.Joined.Select(Of)) : Of(condition.Joined[0]);
    }

    private static SignalSet Of(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => Of(and.Left),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => OfAny([Of(or.Left), Of(or.Right)]),
        MethodCallExpression { Object.Type: var type, Method.Name: nameof(TextAnalysis.Has), Arguments: [ConstantExpression { Value: string name }] } when type == typeof(TextAnalysis) => Trigger(name),
        MethodCallExpression { Method.Name: nameof(TextFunctions.Has), Arguments: [_, ConstantExpression { Value: string name }, _] } has when has.Method.DeclaringType == typeof(TextFunctions) => Trigger(name),
        BinaryExpression { NodeType: ExpressionType.GreaterThan, Left: var count, Right: ConstantExpression { Value: >= 0 } } => OfCount(count),
        BinaryExpression { NodeType: ExpressionType.GreaterThanOrEqual, Left: var count, Right: ConstantExpression { Value: > 0 } } => OfCount(count),
        _ => SignalSet.Empty,
    };

    // None of a signal that is not there.
    private static SignalSet OfCount(Expression count) =>
        count is MethodCallExpression { Method.Name: nameof(TextFunctions.Count), Arguments: [_, ConstantExpression { Value: string name }] } call && call.Method.DeclaringType == typeof(TextFunctions) ? Trigger(name) : SignalSet.Empty;

    private static SignalSet OfAny(IEnumerable<SignalSet> sets)
    {
        var all = SignalSet.Empty;
        foreach (var set in sets)
        {
            if (set.IsEmpty) return SignalSet.Empty;
            all = all.Union(set);
        }

        return all;
    }

    // Context categories are read only when asked for, and the host's own signals have no fixed place.
    private static SignalSet Trigger(string name) =>
        Signals.TryGet(name, out var signal) && Signals.All[signal.Index].Kind != SignalKind.Context ? SignalSet.Of(signal) : SignalSet.Empty;
}
