using System.Diagnostics.CodeAnalysis;
using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Dynamic.Core.Parser;
using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Parses expressions as RulesEngine does, with the same parser, between a sieve before it and a check behind it.</summary>
/// <remarks>Not safe for use from several threads; each load has its own.</remarks>
internal sealed class ExpressionParsing
{
    private readonly ParsingConfig _config = new()
    {
        CustomTypeProvider = new ExpressionTypes(),
        IsCaseSensitive = true,
        AllowNewToEvaluateAnyType = false,
        ResolveTypesBySimpleName = false,
    };

    /// <param name="text">The expression.</param>
    /// <param name="scope">What it sees.</param>
    /// <param name="result">The type that it must have; <see langword="null"/> for a parameter, which has the type of its expression.</param>
    /// <param name="faults">Everything that is wrong with it.</param>
    public ParsedExpression? Parse(string text, ExpressionScope scope, Type? result, List<ExpressionFault> faults)
    {
        var before = faults.Count;
        var tokens = Tokenizer.Read(text, faults);
        if (tokens.Count == 0 && faults.Count == before) faults.Add(new(0, "The expression is empty."));
        text = Spelling.Known(text, tokens, scope.Names);
        if (faults.Count == before) TokenRules.Check(tokens, scope.Names, faults);
        if (faults.Count > before || Tree(text, tokens, scope, result, faults) is not { } tree) return null;

        var check = new TreeCheck(scope, new TokenPlaces(tokens), faults);
        var mayBeUnknown = check.Run(tree, isCondition: result == typeof(bool));
        return faults.Count > before ? null : new ParsedExpression(tree, check.Signals, mayBeUnknown, check.IsOneSided);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever the parser throws, the expression is not one that can be used.")]
    private Expression? Tree(string text, IReadOnlyList<Token> tokens, ExpressionScope scope, Type? result, List<ExpressionFault> faults)
    {
        try
        {
            return new ExpressionParser([.. scope.Parameters], text, [], _config).Parse(result);
        }
        catch (ParseException error)
        {
            var (position, said) = (Math.Clamp(error.Position, 0, text.Length), OneLine(error.Message));
            faults.Add(MemberErrors.Explained(said, position, tokens, scope) ?? new(position, said));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            faults.Add(new(0, $"It does not parse: {OneLine(error.Message)}"));
        }

        return null;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
