using System.Text.Encodings.Web;
using System.Text.Json;
using RulesEngine.Models;

namespace WeChatPolicy.Rules.Workflows.Objects;

/// <summary>Writes workflow objects as the JSON that files have, member by member.</summary>
/// <remarks>What an object holds that no file could is noted: a rule within itself, more rules than may be loaded, a property of a type of its own.</remarks>
internal sealed class WorkflowWriter(string name)
{
    /// <summary>Deeper than rules may stand, so that the loader is the one to say how deep that is.</summary>
    private const int Deepest = 20;

    /// <summary>More than may be loaded. Objects can stand in many places at once, so that few of them make many rules.</summary>
    private const int MostRules = 60_000;

    private readonly List<WorkflowFault> _faults = [];
    private int _rules;

    public IReadOnlyList<WorkflowFault> Faults => _faults;

    public byte[] Write(IEnumerable<Workflow> workflows)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var workflow in workflows) Write(writer, workflow);
            writer.WriteEndArray();
        }

        return json.ToArray();
    }

    private void Write(Utf8JsonWriter writer, Workflow? workflow)
    {
        if (workflow is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        Text(writer, nameof(workflow.WorkflowName), workflow.WorkflowName);
        writer.WriteNumber(nameof(workflow.RuleExpressionType), (int)workflow.RuleExpressionType);
        Texts(writer, nameof(workflow.WorkflowsToInject), workflow.WorkflowsToInject);
        Parameters(writer, nameof(workflow.GlobalParams), workflow.GlobalParams);
        Rules(writer, workflow.Rules, workflow.WorkflowName, depth: 1);
        writer.WriteEndObject();
    }

    private void Rules(Utf8JsonWriter writer, IEnumerable<RulesEngine.Models.Rule>? rules, string? workflow, int depth)
    {
        if (rules is null) return;
        writer.WriteStartArray("Rules");
        foreach (var rule in rules)
        {
            if (depth > Deepest || ++_rules > MostRules)
            {
                Fault(workflow, rule?.RuleName, depth > Deepest ? "Rules stand deeper in one another than any may; one may stand within itself." : $"At most {MostRules} rules are read, one that stands in several places counted in each.");
                break;
            }

            Write(writer, rule, workflow, depth);
        }

        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, RulesEngine.Models.Rule? rule, string? workflow, int depth)
    {
        if (rule is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        Text(writer, nameof(rule.RuleName), rule.RuleName);
        writer.WriteBoolean(nameof(rule.Enabled), rule.Enabled);
        writer.WriteNumber(nameof(rule.RuleExpressionType), (int)rule.RuleExpressionType);
        Text(writer, nameof(rule.Expression), rule.Expression);
        Text(writer, nameof(rule.Operator), rule.Operator);
        Text(writer, nameof(rule.ErrorMessage), rule.ErrorMessage);
        Text(writer, nameof(rule.SuccessEvent), rule.SuccessEvent);
        Texts(writer, nameof(rule.WorkflowsToInject), rule.WorkflowsToInject);
        Parameters(writer, nameof(rule.LocalParams), rule.LocalParams);
        var values = new ValueWriter(writer, message => Fault(workflow, rule.RuleName, message));
        if (rule.Properties is { } properties) values.Write(nameof(rule.Properties), properties);
        if (rule.Actions is { } actions)
        {
            writer.WriteStartObject(nameof(rule.Actions));
            Action(writer, values, nameof(actions.OnSuccess), actions.OnSuccess);
            Action(writer, values, nameof(actions.OnFailure), actions.OnFailure);
            writer.WriteEndObject();
        }

        Rules(writer, rule.Rules, workflow, depth + 1);
        writer.WriteEndObject();
    }

    private static void Action(Utf8JsonWriter writer, ValueWriter values, string member, ActionInfo? action)
    {
        if (action is null) return;
        writer.WriteStartObject(member);
        Text(writer, nameof(action.Name), action.Name);
        if (action.Context is { } context) values.Write(nameof(action.Context), context);
        writer.WriteEndObject();
    }

    private static void Parameters(Utf8JsonWriter writer, string member, IEnumerable<ScopedParam?>? parameters)
    {
        if (parameters is null) return;
        writer.WriteStartArray(member);
        foreach (var parameter in parameters)
        {
            writer.WriteStartObject();
            Text(writer, nameof(parameter.Name), parameter?.Name);
            Text(writer, nameof(parameter.Expression), parameter?.Expression);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string member, IEnumerable<string?>? texts)
    {
        if (texts is null) return;
        writer.WriteStartArray(member);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string member, string? text)
    {
        if (text is not null) writer.WriteString(member, text);
    }

    private void Fault(string? workflow, string? rule, string message)
    {
        var fault = new WorkflowFault { File = name, Workflow = workflow, Rule = rule, Message = message };
        if (!_faults.Contains(fault)) _faults.Add(fault);
    }
}
