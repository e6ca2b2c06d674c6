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
        _isSound = CanBeUnfolded();
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

    // Where they inject one another in a circle, too often, or something that is not there, nothing is unfolded, and that was reported.
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

    // What is injected is looked at again in every place that injects it, so how often that is must be known before anything is.
    private bool CanBeUnfolded()
    {
        if (_byName.Count > DocumentLimits.MostWorkflows)
        {
            var last = _byName.Values.Last();
            _faults.Add(At(last), last.Place, $"At most {DocumentLimits.MostWorkflows} workflows are loaded together.");
            return false;
        }

        var sizes = new Dictionary<string, Unfolded?>(StringComparer.Ordinal);
        if (!_byName.Values.Select(workflow => Measure(workflow, sizes)).ToArray().All(isSound => isSound)) return false;
        var all = 0L;
        foreach (var root in Roots)
        {
            all += sizes[root.Name]!.Value.Places;
            if (all <= DocumentLimits.MostInjections) continue;
            _faults.Add(At(root), root.Place, $"Workflows are injected in at most {DocumentLimits.MostInjections} places of a load, those of injected ones counted wherever they are.");
            return false;
        }

        return true;
    }

    /// <summary>Measures a workflow and all below it, each once. One that is begun and not measured yet is above itself.</summary>
    private bool Measure(WorkflowDefinition start, Dictionary<string, Unfolded?> sizes)
    {
        var isSound = true;
        var path = new Stack<(WorkflowDefinition Workflow, Queue<WrittenText> Ahead)>();
        Begin(start);
        while (path.TryPeek(out var top))
        {
            if (top.Ahead.TryDequeue(out var name))
            {
                if (!_byName.TryGetValue(name.Text, out var next))
                {
                    isSound = false;
                }
                else if (!sizes.TryGetValue(name.Text, out var size))
                {
                    Begin(next);
                }
                else if (size is null)
                {
                    isSound = false;
                    _faults.Add(At(top.Workflow), name.Place, $"'{top.Workflow.Name}' injects '{name.Text}', which injects '{top.Workflow.Name}' in turn, directly or through others.");
                }

                continue;
            }

            path.Pop();
            var (depth, places) = (0, 1L);
            foreach (var injected in Named(top.Workflow))
            {
                if (sizes.GetValueOrDefault(injected.Text) is not { } below) continue;
                depth = Math.Max(depth, 1 + below.Depth);
                places = Math.Min(places + below.Places, DocumentLimits.MostInjections + 1L);
            }

            sizes[top.Workflow.Name] = new Unfolded(depth, places);
            // One without rules was reported when it was read.
            if (depth > DocumentLimits.DeepestInjections || (top.Workflow.Rules.Count == 0 && top.Workflow.Injects.Count == 0)) isSound = false;
            // Those above it are too deep for the same reason.
            if (depth == DocumentLimits.DeepestInjections + 1) _faults.Add(At(top.Workflow), top.Workflow.Place, $"Workflows inject one another at most {DocumentLimits.DeepestInjections} deep.");
        }

        return isSound;

        void Begin(WorkflowDefinition workflow)
        {
            if (sizes.TryAdd(workflow.Name, null)) path.Push((workflow, new Queue<WrittenText>(Named(workflow))));
        }
    }

    private static IEnumerable<WrittenText> Named(WorkflowDefinition workflow) => workflow.Injects.Concat(workflow.Rules.SelectMany(Named));

    private static IEnumerable<WrittenText> Named(RuleEntry rule) => rule.Injects.Concat(rule.Rules.SelectMany(Named));

    private static FaultPlace At(WorkflowDefinition workflow) => new(workflow.File, workflow.Name);

    /// <summary>A workflow with all that it injects in its place.</summary>
    /// <param name="Depth">How many injections stand below one another.</param>
    /// <param name="Places">In how many places workflows stand then, its own among them.</param>
    private readonly record struct Unfolded(int Depth, long Places);
}
