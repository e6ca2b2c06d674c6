using System.Diagnostics.CodeAnalysis;
using RulesEngine.Models;
using WeChatPolicy.Rules.Workflows.Objects;

namespace WeChatPolicy.Rules.Workflows;

/// <summary>Takes workflows that exist as objects of RulesEngine: read from a database, or made by code.</summary>
/// <remarks>They are held to what a file is held to. Faults name workflow and rule; of lines an object has none.</remarks>
[RequiresUnreferencedCode("Workflows name members of facts in text, which trimming may have removed. Write such rules in C# (Rule.For) in a host that is trimmed.")]
[RequiresDynamicCode("Expressions of workflows are compiled at run time, which NativeAOT cannot. Write such rules in C# (Rule.For) in a host that is compiled ahead of time.")]
public static class RulesEngineWorkflows
{
    /// <summary>Loads workflows as one set: one can inject another of it.</summary>
    /// <param name="workflows">The workflows. They are read once and not kept.</param>
    /// <param name="name">What errors call them.</param>
    /// <exception cref="WorkflowFormatException">Something is wrong with them; nothing is loaded, and every fault is listed.</exception>
    public static WorkflowClauses Load(IEnumerable<Workflow> workflows, string name = "workflows")
    {
        ArgumentNullException.ThrowIfNull(workflows);
        ArgumentNullException.ThrowIfNull(name);
        var writer = new WorkflowWriter(name);
        var json = writer.Write(workflows);
        try
        {
            var clauses = WorkflowClauses.Load(new MemoryStream(json), name);
            return writer.Faults.Count == 0 ? clauses : throw new WorkflowFormatException(writer.Faults);
        }
        catch (WorkflowFormatException error) when (!ReferenceEquals(error.Faults, writer.Faults))
        {
            // The text that was read is nobody's, and so are its lines.
            throw new WorkflowFormatException([.. writer.Faults, .. error.Faults.Select(fault => fault with { Line = 0, Column = 0 })]);
        }
    }

    /// <summary>Loads workflows and adds their rules: all of them, or none where one cannot be.</summary>
    /// <param name="builder">The policy.</param>
    /// <param name="workflows">The workflows.</param>
    /// <exception cref="WorkflowFormatException">Something is wrong with them, or a rule of one of the ids is there already; nothing is added, and every fault is listed.</exception>
    public static PolicyBuilder AddWorkflows(this PolicyBuilder builder, IEnumerable<Workflow> workflows) => builder.AddWorkflows(Load(workflows));
}
