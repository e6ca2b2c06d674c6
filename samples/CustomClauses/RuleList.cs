using WeChatPolicy.Rules.Workflows;

namespace CustomClauses;

/// <summary>The rules of a loaded file, one a line.</summary>
internal static class RuleList
{
    public static void Write(TextWriter output, WorkflowClauses clauses)
    {
        foreach (var loaded in clauses.Rules)
        {
            var rule = loaded.Rule;
            output.WriteLine($"  {rule.Id} ({string.Join(", ", rule.FactTypes.Select(type => type.Name))}, {rule.DefaultSeverity}, {rule.DefaultEnforcement}): {rule.Norm.Zh} / {rule.Norm.En}");
        }
    }
}
