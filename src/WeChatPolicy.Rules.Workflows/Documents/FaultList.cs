using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Documents;

internal sealed class FaultList
{
    private readonly HashSet<WorkflowFault> _seen = [];
    private readonly List<WorkflowFault> _faults = [];

    public IReadOnlyList<WorkflowFault> All => _faults;

    public bool IsFull => _faults.Count >= DocumentLimits.MostFaults;

    public void Add(FaultPlace at, JsonPlace place, string message, int? position = null)
    {
        var fault = new WorkflowFault { File = at.File, Line = place.Line, Column = place.Column, Workflow = at.Workflow, Rule = at.Rule, Position = position, Message = message };
        if (!IsFull && _seen.Add(fault)) _faults.Add(fault);
    }

    public void Add(FaultPlace at, JsonPlace place, IEnumerable<ExpressionFault> faults)
    {
        foreach (var fault in faults.OrderBy(fault => fault.Position)) Add(at, place, fault.Message, fault.Position);
    }
}

/// <summary>The file, workflow and rule that something belongs to.</summary>
internal readonly record struct FaultPlace(string File, string? Workflow = null, string? Rule = null);
