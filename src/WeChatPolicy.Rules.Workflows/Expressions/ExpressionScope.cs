using System.Collections.Immutable;
using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>What an expression sees: the fact, its text, and the parameters that the workflow and the rule define.</summary>
internal sealed class ExpressionScope
{
    private readonly ImmutableDictionary<ParameterExpression, ParsedExpression> _defined;

    private ExpressionScope(ImmutableArray<ParameterExpression> parameters, ImmutableDictionary<ParameterExpression, ParsedExpression> defined)
    {
        Parameters = parameters;
        _defined = defined;
        Names = [.. parameters.Select(parameter => parameter.Name!)];
    }

    public ImmutableArray<ParameterExpression> Parameters { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The scope of a rule on one type of fact.</summary>
    public static ExpressionScope Of(params ReadOnlySpan<ParameterExpression> inputs) => new([.. inputs], ImmutableDictionary<ParameterExpression, ParsedExpression>.Empty);

    public ExpressionScope With(ParameterExpression parameter, ParsedExpression value) => new(Parameters.Add(parameter), _defined.Add(parameter, value));

    /// <summary>Whether the value of the parameter may be missing or unknown.</summary>
    public bool MayBeUnknown(ParameterExpression parameter) => _defined.GetValueOrDefault(parameter)?.MayBeUnknown == true;

    /// <summary>The text that stands written for a value, there or where the parameter is defined that it is; <see langword="null"/> where it is another.</summary>
    public string? Written(Expression value) => value switch
    {
        ConstantExpression { Value: string text } => text,
        ParameterExpression parameter when _defined.TryGetValue(parameter, out var defined) => Written(defined.Tree),
        _ => null,
    };

    /// <summary>Whether the parameter is a condition that is false where something is not known.</summary>
    public bool IsOneSided(ParameterExpression parameter) => _defined.GetValueOrDefault(parameter)?.IsOneSided == true;
}
