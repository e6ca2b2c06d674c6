using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>What an expression sees at one level of a rule, as it grows parameter by parameter.</summary>
/// <param name="Scope">What it sees.</param>
/// <param name="Broken">The names of parameters that did not parse. What uses one is not looked at: the fault is told already.</param>
internal sealed record VisibleParameters(ExpressionScope Scope, IReadOnlySet<string> Broken);

/// <summary>Parses the expressions of one load, and what they see.</summary>
internal sealed class LoadedExpressions(FaultList faults)
{
    private readonly ExpressionParsing _parsing = new();
    private long _characters;

    /// <summary>Whether as much was parsed as one load may have; then nothing more is.</summary>
    public bool IsSpent => _characters > DocumentLimits.MostParsedCharacters;

    /// <summary>Parses parameters in their order; each sees those before it.</summary>
    public (VisibleParameters Seen, List<(ParameterExpression, ParsedExpression)> Parsed) Parameters(IEnumerable<NamedExpression> parameters, VisibleParameters seen, FaultPlace at)
    {
        var parsed = new List<(ParameterExpression, ParsedExpression)>();
        foreach (var parameter in parameters)
        {
            if (seen.Scope.Names.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase)) faults.Add(at, parameter.Place, $"There is a parameter '{parameter.Name}' already.");
            else if (Parse(parameter, seen, null, at) is { } value)
            {
                var variable = Expression.Variable(value.Tree.Type, parameter.Name);
                parsed.Add((variable, value));
                seen = seen with { Scope = seen.Scope.With(variable, value) };
                continue;
            }

            seen = seen with { Broken = new HashSet<string>(seen.Broken, StringComparer.OrdinalIgnoreCase) { parameter.Name } };
        }

        return (seen, parsed);
    }

    /// <summary>Parses a condition.</summary>
    public ParsedExpression? Condition(NamedExpression expression, VisibleParameters seen, FaultPlace at) => Parse(expression, seen, typeof(bool), at);

    /// <summary>The names that stand in an expression.</summary>
    public static IEnumerable<string> Names(string expression) => Tokenizer.Read(expression, []).Where(token => token.Kind == TokenKind.Name).Select(token => token.Text);

    private ParsedExpression? Parse(NamedExpression expression, VisibleParameters seen, Type? result, FaultPlace at)
    {
        if (IsSpent) return null;
        // A longer one is refused unread.
        _characters += Math.Min(expression.Text.Length, ExpressionLimits.MostCharacters);
        if (IsSpent)
        {
            faults.Add(at, expression.Place, $"The expressions of one load have at most {DocumentLimits.MostParsedCharacters} characters, those of injected rules and of GlobalParams counted for each rule that uses them.");
            return null;
        }

        if (seen.Broken.Count > 0 && Names(expression.Text).Any(seen.Broken.Contains)) return null;
        var found = new List<ExpressionFault>();
        var parsed = _parsing.Parse(expression.Text, seen.Scope, result, found);
        faults.Add(at, expression.Place, found);
        return parsed;
    }
}
