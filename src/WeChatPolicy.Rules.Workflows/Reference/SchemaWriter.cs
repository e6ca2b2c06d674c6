using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Reference;

/// <summary>Writes the JSON schema that editors complete and check workflow files with: workflow.schema.json.</summary>
internal static class SchemaWriter
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write() => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "WeChatPolicy.Rules workflows",
        ["description"] = "Rules of a company's own in the JSON of Microsoft RulesEngine. An expression that is true is a finding.",
        ["oneOf"] = new JsonArray(Reference("workflow"), Array(Reference("workflow"), atLeast: 1)),
        ["$defs"] = new JsonObject
        {
            ["workflow"] = Workflow(),
            ["rule"] = Rule(isNested: false),
            ["nestedRule"] = Rule(isNested: true),
            ["parameter"] = Object(
                ["Name", "Expression"],
                ("Name", Text("What expressions call it: ASCII letters, digits and underscores.", "^[A-Za-z][A-Za-z0-9_]*$")),
                ("Expression", Text("Its value; it sees the parameters before it."))),
            ["action"] = Object(["Name"], ("Name", Text("What the host does; the library does nothing by it.")), ("Context", new JsonObject { ["type"] = "object" })),
            ["properties"] = Properties(),
            ["localized"] = Object(["zh", "en"], ("zh", Text("Simplified Chinese.")), ("en", Text("English."))),
        },
    }.ToJsonString(s_options).ReplaceLineEndings("\n") + "\n";

    private static JsonObject Workflow() => Object(
        ["WorkflowName"],
        ("$schema", Text("This schema.")),
        ("WorkflowName", Text("Its name; rules that state no clause belong to the clause of this name.")),
        ("Description", Text("For people.")),
        ("RuleExpressionType", Code("LambdaExpression")),
        ("GlobalParams", Array(Reference("parameter"))),
        ("WorkflowsToInject", Array(Text("The name of a workflow whose rules become part of this one."))),
        ("WorkflowRulesToInject", Array(Text("The same by its former name."))),
        ("Rules", Array(Reference("rule"))));

    private static JsonObject Rule(bool isNested)
    {
        var rule = Object(
            isNested ? ["RuleName"] : ["RuleName", "Properties"],
            ("RuleName", Text("Its name, once among its neighbours.")),
            ("Enabled", new JsonObject { ["type"] = "boolean", ["default"] = true }),
            ("RuleExpressionType", Code("LambdaExpression")),
            ("Expression", Text("The condition of a breach. EXPRESSIONS.md says what it may use.")),
            ("Operator", Text("How the Rules within it are joined: And, AndAlso, Or or OrElse, in any case.", "^([Aa][Nn][Dd]([Aa][Ll][Ss][Oo])?|[Oo][Rr]([Ee][Ll][Ss][Ee])?)$")),
            ("LocalParams", Array(Reference("parameter"))),
            ("Rules", Array(Reference("nestedRule"))),
            ("WorkflowsToInject", Array(Text("The name of a workflow whose rules are joined with those within it."))),
            ("WorkflowRulesToInject", Array(Text("The same by its former name."))),
            ("ErrorMessage", Text("What a finding says, where Properties give no message. $(path) is filled with a number, a time, true or false, or a value out of a closed set.")),
            ("ErrorType", Code("Warning", "Error")),
            ("SuccessEvent", Text("A name that the host may act on.")),
            ("Actions", Object([], ("OnSuccess", Reference("action")), ("OnFailure", Reference("action")))));
        if (!isNested) rule["properties"]!["Properties"] = Reference("properties");
        return rule;
    }

    private static JsonObject Properties() => Object(
        ["fact"],
        ("fact", Choice("What the rule judges.", FactInputs.Types.Keys.Order(StringComparer.Ordinal))),
        ("clause", Text("The clause that it belongs to, such as 2.1.1 or acme.", "^[^/\\s]+$")),
        ("id", Text("Its key, such as acme/late-night; by default made of clause and RuleName.", "^[^/\\s]+(/[^/\\s]+)?$")),
        ("severity", Choice("How grave a breach is; Medium by default.", Enum.GetNames<Severity>())),
        ("enforcement", Choice("What a host is asked to do; Review by default.", Enum.GetNames<Enforcement>())),
        ("kind", Choice("What its findings are; Violation by default.", Enum.GetNames<FindingKind>())),
        ("confidence", Choice("How sure a finding is at the most; Certain by default. Words that the condition asks the text for make it at most Likely, a cue alone Possible.", Enum.GetNames<Confidence>())),
        ("norm", Reference("localized")),
        ("message", Reference("localized")),
        ("remedy", Reference("localized")),
        ("effectiveFrom", Instant("The first instant at which it is in force.")),
        ("effectiveUntil", Instant("The first instant at which it is no longer in force.")));

    private static JsonObject Object(string[] required, params (string Name, JsonNode Value)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, value) in members) properties[name] = value;
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["required"] = Names(required), ["properties"] = properties };
    }

    private static JsonObject Array(JsonNode items, int atLeast = 0)
    {
        var array = new JsonObject { ["type"] = "array", ["items"] = items };
        if (atLeast > 0) array["minItems"] = atLeast;
        return array;
    }

    private static JsonObject Text(string description, string? pattern = null)
    {
        var text = new JsonObject { ["type"] = "string", ["description"] = description };
        if (pattern is not null) text["pattern"] = pattern;
        return text;
    }

    private static JsonObject Instant(string description) => new() { ["type"] = "string", ["format"] = "date-time", ["description"] = description };

    // By name or by number, as RulesEngine reads it; of the cases of a name editors need only one.
    private static JsonObject Code(params string[] names) => new() { ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name), .. Enumerable.Range(0, names.Length).Select(number => (JsonNode)number)]) };

    private static JsonObject Choice(string description, IEnumerable<string> names) => new() { ["type"] = "string", ["description"] = description, ["enum"] = Names(names) };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];
}
