using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>What the tokens of an expression must keep to before the parser sees them: depth, and names that are known at all.</summary>
internal static class TokenRules
{
    public static void Check(IReadOnlyList<Token> tokens, IReadOnlyCollection<string> parameters, List<ExpressionFault> faults)
    {
        CheckDepth(tokens, faults);
        var elements = tokens.Where((token, i) => token.Kind == TokenKind.Name && i + 1 < tokens.Count && tokens[i + 1].Is("=>")).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Name) continue;
            if (i > 0 && tokens[i - 1].Is(".")) CheckMember(tokens[i], faults);
            else if (i + 1 == tokens.Count || !tokens[i + 1].Is("(") || !AllowedNames.All.Contains(tokens[i].Text)) CheckRoot(tokens[i], parameters, elements, faults);
        }
    }

    /// <summary>The parser is recursive: what would take it too deep is refused. It stops at the first such place.</summary>
    private static void CheckDepth(IReadOnlyList<Token> tokens, List<ExpressionFault> faults)
    {
        var (depth, prefixes, branches, lambdas) = (0, 0, 0, 0);
        foreach (var token in tokens)
        {
            if (token.Is("(") && ++depth > ExpressionLimits.DeepestNesting)
            {
                faults.Add(new(token.Position, $"Parentheses stand at most {ExpressionLimits.DeepestNesting} deep."));
                return;
            }

            if (token.Is(")")) depth--;
            prefixes = token.Is("!") || token.Is("-") || token.Is("+") || (token.Kind == TokenKind.Name && token.Text.Equals("not", StringComparison.OrdinalIgnoreCase)) ? prefixes + 1 : 0;
            if (prefixes > ExpressionLimits.MostPrefixes)
            {
                faults.Add(new(token.Position, $"At most {ExpressionLimits.MostPrefixes} signs stand before one operand."));
                return;
            }

            if ((token.Is("?") && ++branches > ExpressionLimits.MostBranches) || (token.Is("=>") && ++lambdas > ExpressionLimits.MostBranches))
            {
                faults.Add(new(token.Position, $"An expression has at most {ExpressionLimits.MostBranches} of {token.Text}."));
                return;
            }
        }
    }

    private static void CheckMember(Token token, List<ExpressionFault> faults)
    {
        if (!AllowedNames.All.Contains(token.Text)) faults.Add(new(token.Position, $"'{Shown(token)}' is nothing that an expression may use. {NearestNames.Hint(Shown(token), AllowedNames.All)}"));
    }

    private static void CheckRoot(Token token, IReadOnlyCollection<string> parameters, HashSet<string> elements, List<ExpressionFault> faults)
    {
        var name = token.Text;
        if (Vocabulary.Refused.TryGetValue(name, out var instead))
        {
            faults.Add(new(token.Position, $"'{name}' is not allowed: {instead}."));
        }
        else if (parameters.Contains(name) || elements.Contains(name) || Vocabulary.Keywords.Contains(name))
        {
            if (elements.Contains(name) && (parameters.Contains(name) || Vocabulary.Keywords.Contains(name))) faults.Add(new(token.Position, $"'{name}' has a meaning already; name the element otherwise."));
        }
        else if (parameters.FirstOrDefault(parameter => parameter.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } parameter)
        {
            // RulesEngine by default does not tell the two apart.
            faults.Add(new(token.Position, $"'{name}' reads like the parameter '{parameter}': write '{parameter}' for that, or 'it.{name}' for the member of an element."));
        }
        else if (Vocabulary.Types.Contains(name))
        {
            faults.Add(new(token.Position, $"'{name}' names a type, and types are out of reach. An expression sees {Listed(parameters)}."));
        }
        else if (!AllowedNames.Members.Contains(name))
        {
            faults.Add(new(token.Position, $"'{Shown(token)}' is not known; an expression sees {Listed(parameters)}. {NearestNames.Hint(Shown(token), parameters.Concat(AllowedNames.Members))}"));
        }
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    // A name can be as long as the expression; an error need not be.
    private static string Shown(Token token) => token.Text.Length > 64 ? token.Text[..64] : token.Text;
}
