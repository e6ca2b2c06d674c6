using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Makes rules of workflow files, or lists everything that is wrong with them.</summary>
internal sealed class WorkflowLoader
{
    private readonly FaultList _faults = new();
    private readonly List<WorkflowDefinition> _workflows = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public IReadOnlyList<WorkflowFault> Faults => _faults.All;

    public void Read(string file, ReadOnlySpan<byte> utf8)
    {
        var at = new FaultPlace(file);
        if (utf8.Length > DocumentLimits.MostBytes) _faults.Add(at, default, $"A workflow file has at most {DocumentLimits.MostBytes >> 20} MiB; this one has more.");
        else if (JsonPartReader.Read(utf8, (place, message) => _faults.Add(at, place, message)) is { } document) _workflows.AddRange(new WorkflowReader(file, _faults).Read(document));
    }

    /// <summary>Reports a file that could not be read at all.</summary>
    public void Missing(string file, string message) => _faults.Add(new FaultPlace(file), default, message);

    public IReadOnlyList<WorkflowRule> Load()
    {
        var set = new WorkflowSet(_workflows, _faults);
        var expressions = new LoadedExpressions(_faults);
        var conditions = new ConditionLoader(set, expressions, _faults);
        var drafts = new List<RuleDraft>();
        var count = 0;
        foreach (var workflow in set.Roots)
        {
            var unused = workflow.GlobalParams.ToList();
            Type? first = null;
            foreach (var entry in set.RulesOf(workflow))
            {
                if (_faults.IsFull || expressions.IsSpent) return [];
                if (++count > DocumentLimits.MostRules)
                {
                    _faults.Add(new FaultPlace(workflow.File, workflow.Name), workflow.Place, $"At most {DocumentLimits.MostRules} rules are loaded together, injected ones included.");
                    return [];
                }

                first ??= entry.Properties?.Fact;
                if (Draft(workflow, entry, set, conditions, unused) is { } draft && entry.IsEnabled) drafts.Add(draft);
            }

            CheckUnused(workflow, unused, first ?? typeof(Message), expressions);
        }

        return _faults.All.Count > 0 ? [] : Made(drafts);
    }

    /// <summary>Compiles rules that were found sound. One that does not compile all the same is a fault like any other.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever the compiler throws, the rule is not one that can be used.")]
    internal IReadOnlyList<WorkflowRule> Made(IReadOnlyList<RuleDraft> drafts)
    {
        var prefilters = Prefilters.Of(drafts);
        var made = new List<WorkflowRule>();
        foreach (var draft in drafts)
        {
            try
            {
                made.Add(new WorkflowRule
                {
                    File = draft.Entry.File,
                    Workflow = draft.Workflow,
                    Name = draft.Entry.Name,
                    SuccessEvent = draft.Entry.SuccessEvent,
                    OnSuccess = draft.Entry.OnSuccess,
                    OnFailure = draft.Entry.OnFailure,
                    Rule = RuleMaker.Make(draft, prefilters.GetValueOrDefault(draft)),
                });
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                var reason = ((error as TargetInvocationException)?.InnerException ?? error).Message.ReplaceLineEndings(" ");
                _faults.Add(new FaultPlace(draft.Entry.File, draft.Workflow, draft.Entry.Name), draft.Entry.Place, $"It does not compile: {reason}");
            }
        }

        return _faults.All.Count > 0 ? [] : made;
    }

    private RuleDraft? Draft(WorkflowDefinition workflow, RuleEntry entry, WorkflowSet set, ConditionLoader conditions, List<NamedExpression> unused)
    {
        var at = new FaultPlace(entry.File, workflow.Name, entry.Name);
        if (entry.Properties is not { } properties)
        {
            _faults.Add(at, entry.Place, "'Properties' is missing; it says at least which fact the rule judges, such as { \"fact\": \"message\" }.");
            return null;
        }

        var id = RuleNaming.IdOf(entry, workflow.Name, properties, at, _faults);
        if (id is not null && !_ids.Add(id)) _faults.Add(at, entry.Place, $"There is a rule '{id}' already; give one of them another id.");
        if (properties.Fact is not { } type) return null;
        var (fact, text) = FactInputs.Of(type);
        var globals = Used(workflow, entry, set);
        unused.RemoveAll(globals.Contains);
        var scope = FactInputs.HasText(type) ? ExpressionScope.Of(fact, text) : ExpressionScope.Of(fact);
        var (condition, seen) = conditions.Load(entry, globals, scope, at);
        var message = MessageDraft.Of(entry, properties, seen, at, _faults);
        if (condition is null || id is null || _faults.All.Count > 0) return null;
        return new RuleDraft(workflow.Name, id, entry, properties, RuleRevision.Of(entry, globals, set, properties), condition, fact, text) { Message = message };
    }

    /// <summary>The parameters of the workflow that a rule uses, directly or through others, in their order.</summary>
    private static List<NamedExpression> Used(WorkflowDefinition workflow, RuleEntry entry, WorkflowSet set)
    {
        if (workflow.GlobalParams.Count == 0) return [];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AddNames(entry, set, names, new HashSet<RuleEntry>(ReferenceEqualityComparer.Instance));
        names.UnionWith(MessageDraft.Names(entry));
        var used = new List<NamedExpression>();
        foreach (var parameter in workflow.GlobalParams.Reverse())
        {
            if (!names.Contains(parameter.Name)) continue;
            used.Insert(0, parameter);
            names.UnionWith(LoadedExpressions.Names(parameter.Text));
        }

        return used;
    }

    // A workflow that is injected many times over is looked at once.
    private static void AddNames(RuleEntry entry, WorkflowSet set, HashSet<string> names, HashSet<RuleEntry> seen)
    {
        if (!seen.Add(entry)) return;
        foreach (var expression in entry.LocalParams.Append(entry.Expression).OfType<NamedExpression>()) names.UnionWith(LoadedExpressions.Names(expression.Text));
        foreach (var nested in set.DirectRulesOf(entry)) AddNames(nested, set, names, seen);
    }

    // Nobody uses them, and still they are part of the file.
    private static void CheckUnused(WorkflowDefinition workflow, List<NamedExpression> unused, Type type, LoadedExpressions expressions)
    {
        if (unused.Count == 0) return;
        var (fact, text) = FactInputs.Of(type);
        var scope = FactInputs.HasText(type) ? ExpressionScope.Of(fact, text) : ExpressionScope.Of(fact);
        expressions.Parameters(workflow.GlobalParams, new VisibleParameters(scope, new HashSet<string>()), new FaultPlace(workflow.File, workflow.Name));
    }
}
