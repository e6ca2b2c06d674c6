using System.Globalization;
using System.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Cuts an expression into tokens and refuses what has no business in one, before the parser sees it.</summary>
/// <remarks>
/// Outside of texts in quotes only ASCII passes: a look-alike letter would make another name. Escapes are <c>\"</c> and
/// <c>\\</c>; whatever else the parser would unescape is refused, so that both read the same text.
/// </remarks>
internal static class Tokenizer
{
    private static readonly string[] s_signs = ["==", "!=", "<>", "<=", ">=", "&&", "||", "=>", "(", ")", ",", ".", "?", ":", "=", "<", ">", "!", "+", "-", "*", "/", "%"];

    public static List<Token> Read(string expression, List<ExpressionFault> faults)
    {
        var tokens = new List<Token>();
        if (expression.Length > ExpressionLimits.MostCharacters)
        {
            faults.Add(new(ExpressionLimits.MostCharacters, $"An expression has at most {ExpressionLimits.MostCharacters} characters; this one has {expression.Length}."));
            return tokens;
        }

        var at = 0;
        while (at < expression.Length)
        {
            var c = expression[at];
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                at++;
                continue;
            }

            if (tokens.Count == ExpressionLimits.MostTokens)
            {
                faults.Add(new(at, $"An expression has at most {ExpressionLimits.MostTokens} names, numbers, texts and signs."));
                return tokens;
            }

            var start = at;
            if (char.IsAsciiLetter(c) || c == '_') tokens.Add(Name(expression, ref at));
            else if (char.IsAsciiDigit(c)) tokens.Add(Number(expression, ref at, faults));
            else if (c == '"') tokens.Add(Text(expression, ref at, faults));
            else if (Array.Find(s_signs, sign => string.CompareOrdinal(expression, start, sign, 0, sign.Length) == 0) is { } sign)
            {
                tokens.Add(new Token(TokenKind.Sign, at, sign));
                at += sign.Length;
            }
            else
            {
                faults.Add(new(at, Refusal(c)));
                at++;
            }
        }

        return tokens;
    }

    private static Token Name(string expression, ref int at)
    {
        var start = at;
        while (at < expression.Length && (char.IsAsciiLetterOrDigit(expression[at]) || expression[at] == '_')) at++;
        return new Token(TokenKind.Name, start, expression[start..at]);
    }

    private static Token Number(string expression, ref int at, List<ExpressionFault> faults)
    {
        var start = at;
        while (at < expression.Length && char.IsAsciiDigit(expression[at])) at++;
        if (at + 1 < expression.Length && expression[at] == '.' && char.IsAsciiDigit(expression[at + 1]))
        {
            at++;
            while (at < expression.Length && char.IsAsciiDigit(expression[at])) at++;
        }

        if (at < expression.Length && char.ToUpperInvariant(expression[at]) is 'L' or 'D' or 'M') at++;
        if (at < expression.Length && (char.IsAsciiLetterOrDigit(expression[at]) || expression[at] == '_'))
        {
            faults.Add(new(start, "A number is written in digits, with a point where it has a fraction, and L, D or M behind it where its type matters."));
            while (at < expression.Length && (char.IsAsciiLetterOrDigit(expression[at]) || expression[at] == '_')) at++;
        }

        return new Token(TokenKind.Number, start, expression[start..at]);
    }

    private static Token Text(string expression, ref int at, List<ExpressionFault> faults)
    {
        var start = at++;
        var text = new StringBuilder();
        while (at < expression.Length && expression[at] != '"')
        {
            if (expression[at] != '\\')
            {
                text.Append(expression[at++]);
                continue;
            }

            if (at + 1 < expression.Length && expression[at + 1] is '"' or '\\') text.Append(expression[at + 1]);
            else faults.Add(new(at, "Of escapes a text has \\\" and \\\\ only (in JSON each written once more: \\\\\\\" and \\\\\\\\)."));
            at += 2;
        }

        if (at >= expression.Length) faults.Add(new(start, "The text has no closing quote."));
        at = Math.Min(at + 1, expression.Length);
        if (at < expression.Length && expression[at] == '"') faults.Add(new(at, "A quote in a text is written \\\", not twice."));
        if (text.Length > ExpressionLimits.LongestLiteral) faults.Add(new(start, $"A text in quotes has at most {ExpressionLimits.LongestLiteral} characters; this one has {text.Length}."));
        return new Token(TokenKind.Text, start, text.ToString());
    }

    private static string Refusal(char c) => c switch
    {
        '\'' => "A text stands in double quotes.",
        '[' or ']' => "An element is not taken by its number; ask with Any, All, Count or Contains.",
        '&' or '|' => "Conditions are joined by && and ||; bits are not looked at.",
        '{' or '}' or ';' => "An expression is one condition, not a program.",
        _ when char.IsAscii(c) && !char.IsControl(c) => $"The sign {c} means nothing here.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Outside of a text in quotes only ASCII letters, digits and signs stand; U+{(int)c:X4} is none."),
    };
}
