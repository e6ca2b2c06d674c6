namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>How much an expression may be and do. Far above what a policy needs, far below what could hurt a host.</summary>
internal static class ExpressionLimits
{
    /// <summary>UTF-16 units of one expression.</summary>
    public const int MostCharacters = 4096;

    /// <summary>Names, numbers, texts and signs of one expression.</summary>
    public const int MostTokens = 1000;

    /// <summary>Parentheses in parentheses. The parser calls itself some ten times for each.</summary>
    public const int DeepestNesting = 32;

    /// <summary>Signs before one operand (<c>!!!x</c>); the parser calls itself for each.</summary>
    public const int MostPrefixes = 8;

    /// <summary>Conditions (<c>a ? b : c</c>) and lambdas, each; the parser calls itself for each.</summary>
    public const int MostBranches = 32;

    /// <summary>UTF-16 units of one text in quotes.</summary>
    public const int LongestLiteral = 256;

    /// <summary>Nodes of the parsed tree, counting one that is shared as often as it is used.</summary>
    public const int MostNodes = 20_000;

    /// <summary>Nodes of the parsed tree below one another: a long chain of conditions is a deep tree.</summary>
    public const int DeepestTree = 256;

    /// <summary>Steps of one evaluation: one for an element of a list, one for every 64 characters compared or searched.</summary>
    public const int MostSteps = 1_000_000;
}
