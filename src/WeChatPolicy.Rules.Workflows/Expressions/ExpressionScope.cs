using System.Collections.Immutable;
using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>What an expression sees: the fact, its text, and the parameters that the workflow and the rule define.</summary>
internal sealed class ExpressionScope
{
    private readonly ImmutableHashSet<ParameterExpression> _mayBeUnknown;

    private ExpressionScope(ImmutableArray<ParameterExpression> parameters, ImmutableHashSet<ParameterExpression> mayBeUnknown)
    {
        Parameters = parameters;
        _mayBeUnknown = mayBeUnknown;
        Names = [.. parameters.Select(parameter => parameter.Name!)];
    }

    public ImmutableArray<ParameterExpression> Parameters { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The scope of a rule on one type of fact.</summary>
    public static ExpressionScope Of(params ReadOnlySpan<ParameterExpression> inputs) => new([.. inputs], []);

    /// <summary>This scope with one parameter more.</summary>
    public ExpressionScope With(ParameterExpression parameter, bool mayBeUnknown) =>
        new(Parameters.Add(parameter), mayBeUnknown ? _mayBeUnknown.Add(parameter) : _mayBeUnknown);

    /// <summary>Whether the value of the parameter may be missing or unknown.</summary>
    public bool MayBeUnknown(ParameterExpression parameter) => _mayBeUnknown.Contains(parameter);
}
