using System.Text.Json;
using WeChatPolicy.Rules.Workflows.Expressions;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;

namespace WeChatPolicy.Rules.Workflows.Documents;

/// <summary>Reads RulesEngine's schema: a workflow, or an array of them.</summary>
internal sealed class WorkflowReader(string file, FaultList faults)
{
    public IEnumerable<WorkflowDefinition> Read(JsonPart document)
    {
        var root = new FaultPlace(file);
        var parts = document.Kind == JsonValueKind.Array ? document.Items : [document];
        if (parts.Count == 0) faults.Add(root, document.Place, "There is no workflow in it.");
        foreach (var part in parts)
        {
            if (part.Kind != JsonValueKind.Object) faults.Add(root, part.Place, $"A workflow is an object, not {part.What}.");
            else if (Workflow(part, root) is { } workflow) yield return workflow;
        }
    }

    private WorkflowDefinition? Workflow(JsonPart part, FaultPlace at)
    {
        var reader = new ObjectReader(part, at, faults);
        var name = reader.Name("WorkflowName");
        reader.At = at with { Workflow = name };
        reader.Text("$schema", DocumentLimits.LongestText);
        reader.Text("Description", DocumentLimits.LongestText);
        ExpressionKind(reader);
        var workflow = new WorkflowDefinition(file, part.Place, name ?? "")
        {
            GlobalParams = Parameters(reader, "GlobalParams"),
            Injects = Injects(reader),
            Rules = Rules(reader, depth: 1),
        };
        if (workflow.Rules.Count == 0 && workflow.Injects.Count == 0 && !reader.Has("Rules")) reader.Fault(part.Place, "It has no Rules.");
        reader.End();
        return name is null ? null : workflow;
    }

    private RuleEntry[] Rules(ObjectReader parent, int depth)
    {
        var rules = parent.Items("Rules", depth == 1 ? DocumentLimits.MostRules : DocumentLimits.MostNestedRules);
        if (rules.Count > 0 && depth > DocumentLimits.DeepestRules)
        {
            parent.Fault(rules[0].Place, $"Rules stand at most {DocumentLimits.DeepestRules} deep.");
            return [];
        }

        var read = new List<RuleEntry>();
        foreach (var part in rules)
        {
            if (part.Kind != JsonValueKind.Object) parent.Fault(part.Place, $"A rule is an object, not {part.What}.");
            else if (Rule(part, parent.At, depth) is { } rule) read.Add(rule);
        }

        foreach (var twice in read.GroupBy(rule => rule.Name, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            faults.Add(parent.At, twice.Place, $"There is a rule '{twice.Name}' already.");
        }

        return [.. read];
    }

    private RuleEntry? Rule(JsonPart part, FaultPlace at, int depth)
    {
        var reader = new ObjectReader(part, at, faults);
        var name = reader.Name("RuleName");
        reader.At = at with { Rule = depth == 1 || at.Rule is null ? name : $"{at.Rule} / {name}" };
        ExpressionKind(reader);
        // Its length is the expression's own affair, which reports it with the rest.
        var expression = reader.Text("Expression", int.MaxValue);
        var properties = reader.Object("Properties");
        var actions = Actions(reader);
        var rule = new RuleEntry(file, part.Place, name ?? "")
        {
            IsEnabled = reader.Flag("Enabled", otherwise: true),
            Expression = expression is null ? null : new NamedExpression(name ?? "", expression.Text, expression.Place),
            Operator = reader.Text("Operator", DocumentLimits.LongestName),
            LocalParams = Parameters(reader, "LocalParams"),
            Injects = Injects(reader),
            Rules = Rules(reader, depth + 1),
            ErrorMessage = reader.Text("ErrorMessage", DocumentLimits.LongestText),
            SuccessEvent = reader.Text("SuccessEvent", DocumentLimits.LongestName)?.Text,
            OnSuccess = actions.OnSuccess,
            OnFailure = actions.OnFailure,
            Properties = properties is null ? null : new PropertiesReader(properties, reader.At, faults).Read(isNested: depth > 1),
        };
        // It has decided nothing for long; files still have it.
        reader.Code("ErrorType", "Warning", "Error");
        reader.End();
        return name is null ? null : rule;
    }

    private (WorkflowAction? OnSuccess, WorkflowAction? OnFailure) Actions(ObjectReader rule)
    {
        if (rule.Object("Actions") is not { } part) return default;
        var reader = new ObjectReader(part, rule.At, faults);
        var actions = (Action(reader, "OnSuccess"), Action(reader, "OnFailure"));
        reader.End();
        return actions;
    }

    // Its context is the host's own, and nothing in it is looked at.
    private WorkflowAction? Action(ObjectReader actions, string member)
    {
        if (actions.Object(member) is not { } part) return null;
        var reader = new ObjectReader(part, actions.At, faults);
        var (name, context) = (reader.Name("Name"), reader.Object("Context"));
        reader.End();
        return name is null ? null : new WorkflowAction { Name = name, Context = context?.ToJson() ?? "{}" };
    }

    private static void ExpressionKind(ObjectReader reader) => reader.Code("RuleExpressionType", "LambdaExpression");

    // The second name is the one that it had before RulesEngine 4; there the one that stands last holds, and the other is lost.
    private static WrittenText[] Injects(ObjectReader reader)
    {
        var (parts, former) = (reader.Items("WorkflowsToInject", DocumentLimits.MostParameters), reader.Items("WorkflowRulesToInject", DocumentLimits.MostParameters));
        if (parts.Count > 0 && former.Count > 0) reader.Fault(former[0].Place, "'WorkflowRulesToInject' is the former name of 'WorkflowsToInject'; state one of them.");
        if (parts.Count == 0) parts = former;
        foreach (var part in parts.Where(part => part.Kind != JsonValueKind.String)) reader.Fault(part.Place, $"A workflow to inject is named by a string, not {part.What}.");
        var names = new Dictionary<string, WrittenText>(StringComparer.Ordinal);
        foreach (var part in parts.Where(part => part.Kind == JsonValueKind.String))
        {
            if (!names.TryAdd(part.Text, new WrittenText(part.Text, part.Place))) reader.Fault(part.Place, $"'{JsonPartReader.Shown(part.Text)}' is injected here twice.");
        }

        return [.. names.Values];
    }

    private NamedExpression[] Parameters(ObjectReader parent, string member)
    {
        var read = new List<NamedExpression>();
        foreach (var part in parent.Items(member, DocumentLimits.MostParameters))
        {
            if (part.Kind != JsonValueKind.Object)
            {
                parent.Fault(part.Place, $"A parameter is an object with Name and Expression, not {part.What}.");
                continue;
            }

            var reader = new ObjectReader(part, parent.At, faults);
            var (name, expression) = (reader.Name("Name"), reader.Text("Expression", int.MaxValue));
            if (expression is null) reader.Fault(part.Place, "'Expression' is missing.");
            reader.End();
            if (name is null || expression is null) continue;
            if (NameFault(name) is { } fault) reader.Fault(part.Place, fault);
            else if (read.Exists(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) reader.Fault(part.Place, $"There is a parameter '{name}' already.");
            else read.Add(new NamedExpression(name, expression.Text, expression.Place));
        }

        return [.. read];
    }

    private static string? NameFault(string name)
    {
        if (!char.IsAsciiLetter(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')) return $"The name '{name}' is not made of ASCII letters, digits and underscores, a letter first.";
        var isTaken = FactInputs.Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Vocabulary.Keywords.Contains(name, StringComparer.OrdinalIgnoreCase)
            || Vocabulary.Refused.ContainsKey(name) || Vocabulary.Types.Contains(name) || AllowedNames.Members.Contains(name);
        return isTaken ? $"The name '{name}' has a meaning already." : null;
    }
}
