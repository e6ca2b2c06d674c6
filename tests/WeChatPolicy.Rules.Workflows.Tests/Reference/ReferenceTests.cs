using System.Runtime.CompilerServices;
using System.Text.Json;
using WeChatPolicy.Rules.Workflows.Expressions.Allowed;
using WeChatPolicy.Rules.Workflows.Reference;

namespace WeChatPolicy.Rules.Workflows.Tests.Reference;

/// <summary>The files that ship are those that the code writes. Set UPDATE_REFERENCE to write them anew.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_table_of_expressions_is_that_of_the_allow_list() => IsWritten("EXPRESSIONS.md", ExpressionTable.Write());

    [Fact]
    public void The_schema_is_that_of_the_reader() => IsWritten("workflow.schema.json", SchemaWriter.Write());

    [Fact]
    public void The_schema_names_every_member_that_the_reader_knows_and_no_other()
    {
        using var schema = JsonDocument.Parse(SchemaWriter.Write());
        var defs = schema.RootElement.GetProperty("$defs");
        foreach (var name in new[] { "workflow", "rule", "properties" })
        {
            var members = defs.GetProperty(name).GetProperty("properties").EnumerateObject().Select(member => member.Name).ToArray();
            var faults = Judging.Faults(With(name, members));
            Assert.DoesNotContain(faults, fault => fault.Message.Contains("is not known here", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Nothing_that_an_expression_can_reach_changes_anything_or_leads_out()
    {
        var types = AllowedTypes.Records.Concat(AllowedTypes.Records.SelectMany(type => AllowedTypes.Of(type).Values).Select(property => AllowedTypes.Leaf(property.Type))).Distinct().ToArray();

        Assert.All(types, type => Assert.True(
            type.Assembly == typeof(Fact).Assembly || type == typeof(string) || type.IsPrimitive || type == typeof(decimal) || type == typeof(DateTimeOffset) || type == typeof(DateOnly), type.FullName));
        Assert.All(AllowedMethods.Plain, method => Assert.True(
            method.ReturnType == typeof(bool) || method.ReturnType == typeof(int) || method.ReturnType == typeof(double) || method.ReturnType == typeof(Ternary)
            || method.ReturnType == typeof(DateTimeOffset) || method.ReturnType == typeof(DateOnly), method.Name));
    }

    // Every member of the schema, each with a value that is wrong: known members complain of that, unknown ones of themselves.
    private static string With(string part, string[] members)
    {
        var body = "{" + string.Join(',', members.Select(member => $"\"{member}\":1")) + "}";
        return part switch
        {
            "workflow" => body,
            "rule" => "{\"WorkflowName\":\"a\",\"Rules\":[" + body + "]}",
            _ => "{\"WorkflowName\":\"a\",\"Rules\":[{\"RuleName\":\"r\",\"Expression\":\"true\",\"Properties\":" + body + "}]}",
        };
    }

    private static void IsWritten(string file, string expected, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "WeChatPolicy.Rules.Workflows", file);
        if (!File.Exists(path)) path = Path.Combine(AppContext.BaseDirectory, file);
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") is { Length: > 0 }) File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
