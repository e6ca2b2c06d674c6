using System.Security.Cryptography;
using System.Text;
using WeChatPolicy.Rules.Workflows.Documents;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>The mark of a rule's condition as it is now: a digest of all that decides it.</summary>
internal static class RuleRevision
{
    private const int Bytes = 8;

    public static string Of(RuleEntry rule, IEnumerable<NamedExpression> globals, WorkflowSet workflows, RuleProperties properties)
    {
        var lines = new StringBuilder().Append(properties.Fact!.Name).Append('\n').Append(properties.Confidence).Append('\n');
        // The compiler of expressions may change with the library.
        lines.Append(typeof(RuleRevision).Assembly.ManifestModule.ModuleVersionId).Append('\n');
        foreach (var parameter in globals) Append(lines, parameter);
        Append(lines, rule, workflows);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())).AsSpan(0, Bytes));
    }

    private static void Append(StringBuilder lines, RuleEntry rule, WorkflowSet workflows)
    {
        lines.Append(rule.Operator?.Text).Append('(');
        foreach (var parameter in rule.LocalParams) Append(lines, parameter);
        if (rule.Expression is { } expression) lines.Append(expression.Text).Append('\n');
        foreach (var nested in workflows.RulesOf(rule).Where(nested => nested.IsEnabled)) Append(lines, nested, workflows);
        lines.Append(')');
    }

    private static void Append(StringBuilder lines, NamedExpression parameter) => lines.Append(parameter.Name).Append('=').Append(parameter.Text).Append('\n');
}
