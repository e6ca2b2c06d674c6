using System.Text.RegularExpressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Says better than the parser which member is not there, of what, and which are.</summary>
/// <remarks>The parser takes a name that it does not find for that of a type, or names the type that it looked into in its own way.</remarks>
internal static partial class MemberErrors
{
    /// <summary>The fault in the place of the parser's error; <see langword="null"/> where that is about something else.</summary>
    public static ExpressionFault? Explained(string said, int position, IReadOnlyList<Token> tokens, ExpressionScope scope)
    {
        var index = Missing().Match(said) is { Success: true } missing ? IndexBefore(tokens, missing.Groups["name"].Value, position)
            : said.Contains(" exists in type '", StringComparison.Ordinal) ? IndexBefore(tokens, null, position) : -1;
        if (index < 0) return null;
        var name = tokens[index].Text;
        if (Start(tokens, index) == index) return new(tokens[index].Position, $"'{name}' is not a member of the element that is looked at here.");
        if (TypeBefore(tokens, index, scope) is not { } type) return new(tokens[index].Position, $"What '{name}' stands behind has no member of that name.");
        var written = Written(tokens, index);
        if (AllowedNames.On(type).Contains(name, StringComparer.Ordinal)) return new(tokens[index].Position, $"What '{written}.{name}' is given does not fit: not so many values, or not of these types.");
        return new(tokens[index].Position, $"'{written}' has no member '{name}'. {NearestNames.Hint(name, AllowedNames.On(type))}");
    }

    [GeneratedRegex(@"^Type '(?<name>\w+)' not found", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Missing();

    // The last such token at or before the parser's position.
    private static int IndexBefore(IReadOnlyList<Token> tokens, string? name, int position)
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Position <= position && tokens[i].Kind == TokenKind.Name && (name is null || tokens[i].Text == name)) return i;
        }

        return -1;
    }

    /// <summary>The type of what a member stands behind, where that is a path from a parameter.</summary>
    private static Type? TypeBefore(IReadOnlyList<Token> tokens, int index, ExpressionScope scope)
    {
        var start = Start(tokens, index);
        var type = scope.Parameters.FirstOrDefault(parameter => parameter.Name == tokens[start].Text)?.Type;
        for (var i = start + 2; i < index && type is not null; i += 2)
        {
            var name = tokens[i].Text;
            type = name == "Value" && (Shapes.IsNullable(type) || Shapes.IsKnownValue(type)) ? Shapes.KnownType(type) : AllowedTypes.Of(type).TryGetValue(name, out var property) ? property.Type : null;
        }

        return type;
    }

    private static string Written(IReadOnlyList<Token> tokens, int index) => string.Concat(Enumerable.Range(Start(tokens, index), index - Start(tokens, index) - 1).Select(i => tokens[i].Text));

    private static int Start(IReadOnlyList<Token> tokens, int index)
    {
        while (index >= 2 && tokens[index - 1].Is(".") && tokens[index - 2].Kind == TokenKind.Name) index -= 2;
        return index;
    }
}
