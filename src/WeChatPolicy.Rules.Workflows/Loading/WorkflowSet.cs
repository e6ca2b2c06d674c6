using WeChatPolicy.Rules.Workflows.Documents;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>The workflows of one load, which may inject one another.</summary>
internal sealed class WorkflowSet
{
    private readonly Dictionary<string, WorkflowDefinition> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _injected = new(StringComparer.Ordinal);
    private readonly FaultList _faults;
    private readonly bool _isSound;

    public WorkflowSet(IEnumerable<WorkflowDefinition> workflows, FaultList faults)
    {
        _faults = faults;
        foreach (var workflow in workflows)
        {
            if (!_byName.TryAdd(workflow.Name, workflow)) faults.Add(At(workflow), workflow.Place, $"There is a workflow '{workflow.Name}' already.");
        }

        foreach (var workflow in _byName.Values) CheckNames(workflow);
        _isSound = !_byName.Values.Select(InCircle).ToArray().Contains(true);
        foreach (var workflow in _byName.Values.Where(workflow => _injected.Contains(workflow.Name) && workflow.GlobalParams.Count > 0))
        {
            faults.Add(At(workflow), workflow.Place, "It is injected into another workflow, whose GlobalParams hold then, not its own: move them there.");
        }
    }

    /// <summary>The workflows that stand for themselves. One that another injects is a part of that one only.</summary>
    public IEnumerable<WorkflowDefinition> Roots => _byName.Values.Where(workflow => !_injected.Contains(workflow.Name));

    /// <summary>The rules of a workflow with those that it injects.</summary>
    public IEnumerable<RuleEntry> RulesOf(WorkflowDefinition workflow) => workflow.Rules.Concat(Injected(workflow.Injects));

    /// <summary>The rules within a rule with those that it injects.</summary>
    public IEnumerable<RuleEntry> RulesOf(RuleEntry rule) => rule.Rules.Concat(Injected(rule.Injects));

    /// <summary>The same, each rule once however often it is injected.</summary>
    public IEnumerable<RuleEntry> DirectRulesOf(RuleEntry rule)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Stack<string>(rule.Injects.Select(name => name.Text));
        foreach (var own in rule.Rules) yield return own;
        while (ahead.TryPop(out var name))
        {
            if (!seen.Add(name) || !_byName.TryGetValue(name, out var workflow)) continue;
            foreach (var injected in workflow.Rules) yield return injected;
            foreach (var next in workflow.Injects) ahead.Push(next.Text);
        }
    }

    // Where they inject one another in a circle nothing can be unfolded, and the circle was reported.
    private IEnumerable<RuleEntry> Injected(IReadOnlyList<WrittenText> names) =>
        !_isSound ? [] : names.SelectMany(name => _byName.TryGetValue(name.Text, out var workflow) ? RulesOf(workflow) : []);

    private void CheckNames(WorkflowDefinition workflow)
    {
        foreach (var name in Named(workflow))
        {
            _injected.Add(name.Text);
            if (!_byName.ContainsKey(name.Text)) _faults.Add(At(workflow), name.Place, $"There is no workflow '{name.Text}' to inject. {NearestNames.Hint(name.Text, _byName.Keys)}");
        }
    }

    private bool InCircle(WorkflowDefinition start)
    {
        var (ahead, seen) = (new Stack<WorkflowDefinition>([start]), new HashSet<string>(StringComparer.Ordinal));
        while (ahead.TryPop(out var workflow))
        {
            foreach (var name in Named(workflow))
            {
                if (name.Text == start.Name)
                {
                    _faults.Add(At(workflow), name.Place, $"'{workflow.Name}' injects '{start.Name}', which injects '{workflow.Name}' in turn, directly or through others.");
                    return true;
                }

                if (seen.Add(name.Text) && _byName.TryGetValue(name.Text, out var next)) ahead.Push(next);
            }
        }

        return false;
    }

    private static IEnumerable<WrittenText> Named(WorkflowDefinition workflow) => workflow.Injects.Concat(workflow.Rules.SelectMany(Named));

    private static IEnumerable<WrittenText> Named(RuleEntry rule) => rule.Injects.Concat(rule.Rules.SelectMany(Named));

    private static FaultPlace At(WorkflowDefinition workflow) => new(workflow.File, workflow.Name);
}
