namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>Something wrong with an expression.</summary>
/// <param name="Position">Where, in UTF-16 units from its beginning.</param>
/// <param name="Message">What, and what was expected.</param>
internal readonly record struct ExpressionFault(int Position, string Message);
