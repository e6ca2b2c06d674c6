using System.Linq.Expressions;
using System.Text.Json.Nodes;
using WeChatPolicy.Rules.Workflows.Documents;
using WeChatPolicy.Rules.Workflows.Expressions;
using WeChatPolicy.Rules.Workflows.Loading;

namespace WeChatPolicy.Rules.Workflows.Tests.Loading;

/// <summary>Every fault of a file is told at once, with its place.</summary>
public sealed class FaultTests
{
    [Fact]
    public void All_faults_of_all_rules_come_together_and_each_says_where()
    {
        const string Json = """
            [
              {
                "WorkflowName": "Acme",
                "Rules": [
                  {
                    "RuleName": "First",
                    "Properties": { "fact": "mesage", "severity": "Grave" },
                    "Expression": "true"
                  },
                  {
                    "RuleName": "Second",
                    "Propertys": {},
                    "Expression": "message.Sendr.Id == \"a\""
                  },
                  {
                    "RuleName": "Third",
                    "Properties": { "fact": "account" },
                    "Expression": "account.Holder != null && account.Holder.Recalled.Is(\"Yes\")"
                  }
                ]
              }
            ]
            """;

        var error = Assert.Throws<WorkflowFormatException>(() => WorkflowClauses.Load(Json, "clauses.json"));

        Assert.Equal(
            [
                "clauses.json(7,23): workflow 'Acme', rule 'First', There is no fact 'mesage'. The nearest known: 'message', 'resigned', 'departed'.",
                "clauses.json(7,55): workflow 'Acme', rule 'First', 'Grave' is no severity. The nearest known: 'High', 'Info', 'Low'.",
                "clauses.json(12,9): workflow 'Acme', rule 'Second', 'Propertys' is not known here. The nearest known: 'Properties', 'Operator', 'ErrorType'.",
                "clauses.json(10,7): workflow 'Acme', rule 'Second', 'Properties' is missing; it says at least which fact the rule judges, such as { \"fact\": \"message\" }.",
                "clauses.json(18,23): workflow 'Acme', rule 'Third', at 41 of the expression: 'account.Holder' has no member 'Recalled'. The nearest known: 'Name', 'Title', 'Clearance'.",
            ],
            error.Faults.Select(fault => fault.ToString()));
        Assert.StartsWith("The workflows have 5 fault(s), and none was loaded:\n- clauses.json(7,23)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "This is not JSON")]
    [InlineData("clauses/acme.json", "If that is the path of a file, LoadFiles reads it")]
    [InlineData("[]", "There is no workflow in it")]
    [InlineData("[1]", "A workflow is an object, not a number")]
    [InlineData("{}", "'WorkflowName' is missing")]
    [InlineData("{\"WorkflowName\":\"a\"}", "It has no Rules")]
    [InlineData("{\"WorkflowName\":\"\",\"Rules\":[]}", "'WorkflowName' is not empty")]
    [InlineData("{\"WorkflowName\":\"a\",\"WorkflowName\":\"b\",\"Rules\":[]}", "'WorkflowName' stands here twice")]
    [InlineData("{\"workflowName\":\"a\"}", "'workflowName' is not known here. The nearest known: 'WorkflowName'")]
    [InlineData("{\"WorkflowName\":\"a\",\"Rules\":{}}", "'Rules' is an array, not an object")]
    [InlineData("{\"WorkflowName\":\"a\",\"Rules\":[],}", "This is not JSON")]
    [InlineData("{\"WorkflowName\":\"a\",/**/\"Rules\":[]}", "This is not JSON")]
    [InlineData("{\"WorkflowName\":\"\\ud800\",\"Rules\":[]}", "half of a surrogate pair")]
    [InlineData("{\"WorkflowName\":\"a\",\"Rules\":[]} {}", "This is not JSON")]
    public void A_file_that_is_no_workflow_is_refused(string json, string reason) =>
        Assert.Contains(Judging.Faults(json), fault => fault.Message.Contains(reason, StringComparison.Ordinal) && fault.Line > 0);

    [Fact]
    public void A_bomb_of_JSON_is_refused()
    {
        Assert.Contains("depth", Assert.Single(Judging.Faults(new string('[', 100_000))).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("more than 400000 values", Assert.Single(Judging.Faults("[" + string.Join(',', Enumerable.Repeat("1", 1_000_000)) + "]")).Message, StringComparison.Ordinal);
        Assert.Contains("at most 16 MiB", Assert.Single(Judging.Faults(new string(' ', 20_000_000))).Message, StringComparison.Ordinal);
        Assert.True(Judging.Faults("[" + string.Join(',', Enumerable.Repeat("1", 100_000)) + "]").Count <= 1000);
    }

    [Fact]
    public void Rules_nested_too_deep_or_too_many_are_refused()
    {
        var deep = Enumerable.Range(0, 12).Aggregate(WorkflowJson.Condition("leaf", "true"), (inner, i) => WorkflowJson.Joined($"r{i}", "And", inner));
        var wide = WorkflowJson.Joined("wide", "Or", [.. Enumerable.Range(0, 600).Select(i => WorkflowJson.Condition($"c{i}", "true"))]);

        Assert.Contains(Judging.Faults(WorkflowJson.Of(Top(deep))), fault => fault.Message.Contains("at most 8 deep", StringComparison.Ordinal));
        Assert.Contains(Judging.Faults(WorkflowJson.Of(Top(wide))), fault => fault.Message.Contains("at most 500 items", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_and_ids_stand_once()
    {
        var twice = Judging.Faults(WorkflowJson.Of(WorkflowJson.Rule("Late", "true"), WorkflowJson.Rule("Late", "true")));
        var sameId = Judging.Faults(WorkflowJson.Of(WorkflowJson.Rule("LateNight", "true"), WorkflowJson.Rule("late night", "true")));
        var workflows = Judging.Faults(WorkflowJson.Array(WorkflowJson.Workflow("A", WorkflowJson.Rule("R", "true")), WorkflowJson.Workflow("A", WorkflowJson.Rule("S", "true"))));

        Assert.Contains(twice, fault => fault.Message == "There is a rule 'Late' already.");
        Assert.Equal("There is a rule 'acme/late-night' already; give one of them another id.", Assert.Single(sameId).Message);
        Assert.Equal("There is a workflow 'A' already.", Assert.Single(workflows).Message);
    }

    [Theory]
    [InlineData("message", "has a meaning already")]
    [InlineData("Text", "has a meaning already")]
    [InlineData("new", "has a meaning already")]
    [InlineData("Kind", "has a meaning already")]
    [InlineData("Math", "has a meaning already")]
    [InlineData("1st", "is not made of ASCII letters")]
    [InlineData("größe", "is not made of ASCII letters")]
    public void A_parameter_has_a_name_of_its_own(string name, string reason) =>
        Assert.Contains(reason, Judging.Faults(WorkflowJson.Of("true", "message", (name, "1")))[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_broken_parameter_is_told_once_and_not_by_all_that_use_it()
    {
        var workflow = WorkflowJson.With(
            WorkflowJson.Workflow("Acme", WorkflowJson.Rule("R1", "n > 1"), WorkflowJson.Rule("R2", "n > 2")), "GlobalParams", WorkflowJson.Parameters(("n", "message.Txt.Length"), ("unused", "1 / 0")));

        Assert.Equal(["'Txt' is nothing", "This divides by zero"], Judging.Faults(WorkflowJson.Array(workflow)).Select(fault => fault.Message[..Math.Min(fault.Message.Length, fault.Message.StartsWith("'Txt'", StringComparison.Ordinal) ? 16 : 20)]));
    }

    [Theory]
    [InlineData("message.Sender.Recalled == 1", 15, "'message.Sender' has no member 'Recalled'.")]
    [InlineData("message.Holder.Id == \"a\"", 8, "'message' has no member 'Holder'.")]
    [InlineData("message.SentAt != null && message.SentAt.Value.Id == 1", 47, "'message.SentAt.Value' has no member 'Id'.")]
    [InlineData("message.Recipients.Id == \"a\"", 19, "'message.Recipients' has no member 'Id'. The nearest known: 'All', 'Any', ")]
    [InlineData("message.Recipients.Any(x => x.Recalled.Is(\"Yes\"))", 30, "What 'Recalled' stands behind has no member of that name.")]
    [InlineData("message.Mentions.Any(Kind.Is(\"Customer\"))", 21, "'Kind' is not a member of the element")]
    public void A_member_of_something_else_is_named_with_its_place(string expression, int position, string message)
    {
        var fault = Judging.Fault(expression);

        Assert.Equal(position, fault.Position);
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Xor", "'Xor' is no Operator")]
    [InlineData(null, "'Operator' is missing")]
    public void Rules_are_joined_by_a_known_operator(string? op, string reason)
    {
        var rule = WorkflowJson.Joined("R", "And", WorkflowJson.Condition("c", "true"));
        rule["Operator"] = op;

        Assert.Contains(Judging.Faults(WorkflowJson.Of(Top(rule))), fault => fault.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_in_a_rule_that_is_not_enabled_is_told_too() =>
        Assert.Contains("'Txt'", Assert.Single(Judging.Faults(WorkflowJson.Of(WorkflowJson.With(WorkflowJson.Rule("R", "message.Txt == \"\""), "Enabled", false)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_a_fault_like_others() =>
        Assert.Equal($"missing.json: The file is not there. It was looked for as {Path.Combine(AppContext.BaseDirectory, "missing.json")}.", Assert.Throws<WorkflowFormatException>(() => WorkflowClauses.LoadFiles(Path.Combine(AppContext.BaseDirectory, "missing.json"))).Faults[0].ToString());

    internal static JsonObject Top(JsonObject rule) => WorkflowJson.With(rule, "Properties", new JsonObject { ["fact"] = "message" });

    [Fact]
    public void A_rule_that_does_not_compile_is_a_fault_of_that_rule()
    {
        var loader = new WorkflowLoader();
        var drafts = new[] { ("Sound", Expression.Constant(true)), ("Broken", (Expression)Expression.Parameter(typeof(bool), "nowhere")) }.Select(pair =>
        {
            var (fact, text) = FactInputs.Of(typeof(Message));
            var condition = new ConditionTree([], new ParsedExpression(pair.Item2, new HashSet<string>(), false, false), [], IsAny: false);
            return new RuleDraft("Acme", $"acme/{pair.Item1}", new RuleEntry("clauses.json", default, pair.Item1), new RuleProperties(default), "1", condition, fact, text);
        }).ToArray();

        Assert.Empty(loader.Made(drafts));
        var fault = Assert.Single(loader.Faults);
        Assert.Equal(("Acme", "Broken"), (fault.Workflow, fault.Rule));
        Assert.StartsWith("It does not compile: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_parsed_for_rule_after_rule_is_counted_in_all()
    {
        var rules = Enumerable.Range(0, 2000).Select(i => WorkflowJson.Rule($"R{i}", "g > 1")).ToArray();
        var json = WorkflowJson.Array(WorkflowJson.With(WorkflowJson.Workflow("Acme", rules), "GlobalParams", WorkflowJson.Parameters(("g", "1" + new string(' ', 4000)))));

        Assert.Contains("at most 4000000 characters", Assert.Single(Judging.Faults(json)).Message, StringComparison.Ordinal);
    }
}
