using System.Linq.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>What the message of a rule sees: the inputs, and the parameters of its workflow and of the rule itself.</summary>
/// <param name="Visible">The names.</param>
/// <param name="Parameters">The parameters in their order.</param>
/// <param name="Broken">The names of those that did not parse.</param>
internal sealed record RuleScope(ExpressionScope Visible, IReadOnlyList<(ParameterExpression, ParsedExpression)> Parameters, IReadOnlySet<string> Broken);
