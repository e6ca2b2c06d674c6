using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>How large a condition is, and whether it asks the text.</summary>
internal readonly record struct TreeSurvey(int Nodes, bool AsksText)
{
    public static TreeSurvey Of(ConditionTree condition, ParameterExpression text)
    {
        var counter = new Counter(text);
        Visit(condition, counter);
        return new TreeSurvey(counter.Nodes, counter.AsksText);
    }

    private static void Visit(ConditionTree condition, Counter counter)
    {
        foreach (var (_, value) in condition.Parameters) counter.Visit(value.Tree);
        if (condition.Expression is { } own) counter.Visit(own.Tree);
        foreach (var joined in condition.Joined) Visit(joined, counter);
    }

    private sealed class Counter(ParameterExpression text) : ExpressionVisitor
    {
        public int Nodes { get; private set; }

        public bool AsksText { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (node is null) return null;
            Nodes++;
            AsksText |= node == text;
            return base.Visit(node);
        }
    }
}
