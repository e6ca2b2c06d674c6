namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>One name, number, text or sign of an expression.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">The name or sign as written; of a text what stands between the quotes, unescaped.</param>
internal readonly record struct Token(TokenKind Kind, int Position, string Text)
{
    public bool Is(string sign) => Kind == TokenKind.Sign && Text == sign;
}

internal enum TokenKind
{
    Name,
    Number,
    Text,
    Sign,
}
