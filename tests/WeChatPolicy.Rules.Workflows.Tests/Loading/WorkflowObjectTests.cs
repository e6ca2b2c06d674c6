using System.Text.Json;
using System.Text.Json.Nodes;
using RulesEngine.Models;

namespace WeChatPolicy.Rules.Workflows.Tests.Loading;

/// <summary>Workflows that exist as objects of RulesEngine say what their file would.</summary>
public sealed class WorkflowObjectTests
{
    private const string Written = """
        [
          {
            "WorkflowName": "Acme", "RuleExpressionType": 0, "WorkflowsToInject": [ "Shared" ],
            "GlobalParams": [ { "Name": "many", "Expression": "message.Recipients.Count > 1" } ],
            "Rules": [
              {
                "RuleName": "Quotes", "SuccessEvent": "10", "ErrorMessage": "to $(n)", "Operator": "AndAlso", "Enabled": true,
                "Properties": { "fact": "message", "severity": "High", "norm": { "zh": "报价只由销售发出", "en": "Only sales send quotes" }, "effectiveFrom": "2024-05-01T00:00:00+08:00" },
                "LocalParams": [ { "Name": "n", "Expression": "message.Recipients.Count" } ],
                "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "n * 2", "排名": [ 1.5, true ] } }, "OnFailure": null },
                "Rules": [ { "RuleName": "Many", "Expression": "many" }, { "RuleName": "Long", "Expression": "message.Text.Length > 3", "Enabled": true } ]
              }
            ]
          },
          { "WorkflowName": "Shared", "Rules": [ { "RuleName": "Off", "Enabled": false, "Expression": "true", "Properties": { "fact": "message" } } ] }
        ]
        """;

    private static IReadOnlyList<Workflow> Read => JsonSerializer.Deserialize<Workflow[]>(Written)!;

    [Fact]
    public void They_are_the_rules_of_their_file()
    {
        var (objects, file) = (Assert.Single(RulesEngineWorkflows.Load(Read).Rules), Assert.Single(WorkflowClauses.Load(Written).Rules));

        Assert.Equal(file with { Rule = objects.Rule }, objects);
        Assert.Equal("""{"Expression":"n * 2","排名":[1.5,true]}""", objects.OnSuccess!.Context);
        Assert.Equal(Version(WorkflowClauses.Load(Written)), Version(RulesEngineWorkflows.Load(Read)));
        var finding = Assert.Single(PolicyBuilder.CreateEmpty().AddWorkflows(Read).Build().Evaluate(Facts.Message).Findings);
        Assert.Equal(("acme/quotes", Severity.High, "to 2"), (finding.RuleId, finding.Severity, finding.Message.En));
    }

    [Fact]
    public void Properties_may_be_what_code_puts_there()
    {
        var rule = Of("message.Text.Length > 3", new()
        {
            ["fact"] = "message",
            ["severity"] = Severity.High,
            ["confidence"] = JsonValue.Create("Likely"),
            ["message"] = new LocalizedText("发现", "found"),
            ["norm"] = new Dictionary<string, string> { ["zh"] = "规定", ["en"] = "norm" },
            ["effectiveUntil"] = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)),
            ["enforcement"] = null!,
        });

        var loaded = Assert.Single(RulesEngineWorkflows.Load([rule])!.Rules).Rule;

        Assert.Equal((Severity.High, "found", "规定", new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.FromHours(8))), (loaded.DefaultSeverity, loaded.Message.En, loaded.Norm.Zh, loaded.EffectiveUntil));
    }

    [Fact]
    public void All_faults_come_together_with_workflow_and_rule_and_without_lines()
    {
        var odd = Of("message.Sendr.Id == \"a\"", new() { ["fact"] = "message", ["severity"] = new Version(1, 0), ["remedy"] = new Uri("about:blank") });
        var unnamed = new Workflow { Rules = odd.Rules.Select(rule => new RulesEngine.Models.Rule { RuleName = "S", Expression = "true", Enabled = false }) };

        var faults = Assert.Throws<WorkflowFormatException>(() => RulesEngineWorkflows.Load([odd, unnamed, null!], "database")).Faults;

        Assert.All(faults, fault => Assert.Equal(("database", 0, 0), (fault.File, fault.Line, fault.Column)));
        Assert.Collection(
            faults,
            fault => Assert.StartsWith("database: workflow 'Acme', rule 'R', 'Properties.severity' is a System.Version, which has no form", fault.ToString(), StringComparison.Ordinal),
            fault => Assert.StartsWith("database: workflow 'Acme', rule 'R', 'Properties.remedy' is a System.Uri, which has no form", fault.ToString(), StringComparison.Ordinal),
            fault => Assert.Equal("database: 'WorkflowName' is missing.", fault.ToString()),
            fault => Assert.Equal("database: A workflow is an object, not null.", fault.ToString()),
            fault => Assert.StartsWith("database: workflow 'Acme', rule 'R', at 8 of the expression: 'Sendr' is nothing", fault.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_within_itself_and_rules_that_multiply_are_refused()
    {
        var circle = Of("true", new() { ["fact"] = "message" });
        var top = circle.Rules.Single();
        (top.Expression, top.Operator, top.Rules) = (null, "And", [top]);
        var doubling = new RulesEngine.Models.Rule { RuleName = "leaf", Expression = "true" };
        for (var i = 0; i < 19; i++) doubling = new() { RuleName = $"r{i}", Operator = "And", Rules = [doubling, doubling] };
        doubling.Properties = new() { ["fact"] = "message" };

        Assert.Contains(Faults(circle), fault => fault.Message.Contains("within itself", StringComparison.Ordinal));
        Assert.Contains(Faults(new Workflow { WorkflowName = "Acme", Rules = [doubling] }), fault => fault.Message.Contains("At most 60000 rules", StringComparison.Ordinal));
    }

    [Fact]
    public void They_are_not_kept()
    {
        var workflow = Of("message.Text.Length > 3", new() { ["fact"] = "message" });
        var clauses = RulesEngineWorkflows.Load([workflow]);

        workflow.Rules.Single().Expression = "false";

        Assert.Single(PolicyBuilder.CreateEmpty().AddWorkflows(clauses).Build().Evaluate(Facts.Message).Findings);
    }

    private static string Version(WorkflowClauses clauses) => PolicyBuilder.CreateEmpty().AddWorkflows(clauses).Build().PolicyVersion;

    private static IReadOnlyList<WorkflowFault> Faults(Workflow workflow) => Assert.Throws<WorkflowFormatException>(() => RulesEngineWorkflows.Load([workflow])).Faults;

    private static Workflow Of(string expression, Dictionary<string, object> properties) =>
        new() { WorkflowName = "Acme", Rules = [new RulesEngine.Models.Rule { RuleName = "R", Expression = expression, Properties = properties }] };
}
