using System.Text.Json;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Workflows.Tests;

/// <summary>Writes workflow files for tests.</summary>
internal static class WorkflowJson
{
    /// <summary>A workflow of one rule.</summary>
    public static string Of(string expression, string fact = "message", params (string Name, string Expression)[] locals) => Of([Rule("Rule", expression, fact, locals)]);

    public static string Of(params JsonObject[] rules) => Array(Workflow("Acme", rules));

    public static string Array(params JsonObject[] workflows) => new JsonArray([.. workflows]).ToJsonString(new JsonSerializerOptions { WriteIndented = true, MaxDepth = 1000 });

    public static JsonObject Workflow(string name, params JsonObject[] rules) => new() { ["WorkflowName"] = name, ["Rules"] = new JsonArray([.. rules]) };

    public static JsonObject Rule(string name, string expression, string fact = "message", params (string Name, string Expression)[] locals) =>
        With(Condition(name, expression, locals), "Properties", new JsonObject { ["fact"] = fact });

    /// <summary>A rule without properties, to stand within another.</summary>
    public static JsonObject Condition(string name, string expression, params (string Name, string Expression)[] locals)
    {
        var rule = new JsonObject { ["RuleName"] = name, ["Expression"] = expression };
        return locals.Length == 0 ? rule : With(rule, "LocalParams", Parameters(locals));
    }

    public static JsonObject Joined(string name, string op, params JsonObject[] rules) => new() { ["RuleName"] = name, ["Operator"] = op, ["Rules"] = new JsonArray([.. rules]) };

    public static JsonArray Parameters(params (string Name, string Expression)[] parameters) =>
        [.. parameters.Select(parameter => new JsonObject { ["Name"] = parameter.Name, ["Expression"] = parameter.Expression })];

    public static JsonObject With(JsonObject part, string name, JsonNode? value)
    {
        part[name] = value;
        return part;
    }

    public static JsonArray Names(params string[] names) => [.. names.Select(name => JsonValue.Create(name))];
}
