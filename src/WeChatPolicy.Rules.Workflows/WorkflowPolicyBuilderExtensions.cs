using System.Diagnostics.CodeAnalysis;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>Adds workflows to a policy.</summary>
[RequiresUnreferencedCode(AheadOfTime.Trimmed)]
[RequiresDynamicCode(AheadOfTime.Compiled)]
public static class WorkflowPolicyBuilderExtensions
{
    /// <summary>Adds the rules of loaded workflows: all of them, or none where one cannot be.</summary>
    /// <param name="builder">The policy.</param>
    /// <param name="clauses">The workflows.</param>
    /// <exception cref="WorkflowFormatException">A rule of one of the ids is there already; all such rules are listed.</exception>
    public static PolicyBuilder AddWorkflows(this PolicyBuilder builder, WorkflowClauses clauses)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(clauses);
        var known = builder.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        WorkflowFault[] faults =
        [
            .. clauses.Rules.Where(rule => known.Contains(rule.Rule.Id))
                .Select(rule => new WorkflowFault { File = rule.File, Workflow = rule.Workflow, Rule = rule.Name, Message = $"The policy has a rule '{rule.Rule.Id}' already; give this one another id." }),
        ];
        if (faults.Length > 0) throw new WorkflowFormatException(faults);
        foreach (var rule in clauses.Rules) builder.AddRule(rule.Rule);
        return builder;
    }

    /// <summary>Loads workflows from files and adds their rules.</summary>
    /// <param name="builder">The policy.</param>
    /// <param name="paths">The files.</param>
    /// <exception cref="WorkflowFormatException">Something is wrong with the files, or a rule of one of the ids is there already; nothing is added, and every fault is listed.</exception>
    public static PolicyBuilder AddWorkflows(this PolicyBuilder builder, params IEnumerable<string> paths) => builder.AddWorkflows(WorkflowClauses.LoadFiles(paths));
}
