using System.Text;

namespace WeChatPolicy.Rules.Workflows.Tests.Loading;

/// <summary>What a loaded rule is to the engine.</summary>
public sealed class RuleTests
{
    private const string Json = """
        {
          "$schema": "./workflow.schema.json",
          "WorkflowName": "Acme",
          "Rules": [
            {
              "RuleName": "QuotesToOutsiders",
              "SuccessEvent": "quote-sent",
              "Properties": {
                "fact": "message", "clause": "acme", "id": "acme/quotes", "severity": "High", "enforcement": "Block", "kind": "Violation", "confidence": "Likely",
                "norm": { "zh": "报价只由销售发出", "en": "Only sales send quotes" },
                "message": { "zh": "报价发给了客户", "en": "A quote went to a customer" },
                "remedy": { "zh": "撤回", "en": "Recall it" },
                "effectiveFrom": "2024-05-01T00:00:00+08:00", "effectiveUntil": "2024-06-01T00:00:00+08:00"
              },
              "Expression": "text.Has(\"mobile-number\") && message.Recipients.Any(Kind.Is(\"Customer\"))"
            },
            { "RuleName": "Off", "Enabled": false, "Properties": { "fact": "message" }, "Expression": "true" }
          ]
        }
        """;

    [Fact]
    public void It_has_what_its_properties_say()
    {
        var loaded = Assert.Single(WorkflowClauses.Load(Json).Rules);
        var (rule, decision) = (loaded.Rule, Judging.Engine(Json).Evaluate(Facts.Message with { Text = "赌博 13812345678" }));

        Assert.Equal(("Acme", "QuotesToOutsiders", "quote-sent"), (loaded.Workflow, loaded.Name, loaded.SuccessEvent));
        Assert.Equal(("acme/quotes", Severity.High, Enforcement.Block, FindingKind.Violation), (rule.Id, rule.DefaultSeverity, rule.DefaultEnforcement, rule.Kind));
        Assert.Equal(("Only sales send quotes", "A quote went to a customer", "撤回"), (rule.Norm.En, rule.Message.En, rule.Remedy.Zh));
        Assert.Equal(["mobile-number"], rule.SignalNames);
        var finding = Assert.Single(decision.Findings);
        Assert.Equal((Outcome.Block, Confidence.Likely), (decision.Outcome, finding.Confidence));
        Assert.Equal((3, 11), (Assert.Single(finding.Evidence).Start, finding.Evidence[0].Length));
    }

    [Theory]
    [InlineData("2024-04-30T23:59:59+08:00", 0)]
    [InlineData("2024-05-01T00:00:00+08:00", 1)]
    [InlineData("2024-06-01T00:00:00+08:00", 0)]
    public void It_is_in_force_from_and_until(string at, int findings) =>
        Assert.Equal(findings, Judging.Engine(Json).Evaluate(Facts.Message with { Text = "13812345678", SentAt = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture) }).Findings.Count);

    [Fact]
    public void Text_stream_and_file_load_alike()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));
            var versions = new[] { WorkflowClauses.Load(Json), WorkflowClauses.Load(stream), WorkflowClauses.LoadFiles(path) }
                .Select(clauses => PolicyBuilder.CreateDefault().AddWorkflows(clauses).Build().PolicyVersion);

            Assert.Single(versions.Append(PolicyBuilder.CreateDefault().AddWorkflows(path).Build().PolicyVersion).Distinct());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_version_of_the_policy_changes_with_an_expression_a_parameter_and_a_nested_rule()
    {
        static string Version(string expression, string n, bool isNestedEnabled) => Judging.Engine(WorkflowJson.Of(
            WorkflowJson.Rule("R", expression, "message", ("n", n)),
            FaultTests.Top(WorkflowJson.Joined("S", "Or", WorkflowJson.Condition("a", "true"), WorkflowJson.With(WorkflowJson.Condition("b", "false"), "Enabled", isNestedEnabled))))).PolicyVersion;

        Assert.Equal(4, new[] { Version("n > 1", "1", true), Version("n > 2", "1", true), Version("n > 1", "2", true), Version("n > 1", "1", false) }.Distinct().Count());
        Assert.Equal(Version("n > 1", "1", true), Version("n > 1", "1", true));
    }

    [Fact]
    public void A_signal_that_nobody_knows_is_a_fault_when_the_engine_is_built()
    {
        var clauses = WorkflowClauses.Load(WorkflowJson.Of("text.Has(\"improper-langage\")"));

        var error = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().AddWorkflows(clauses).Build());

        Assert.Contains("'acme/rule' asks for the signal 'improper-langage'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'improper-language'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hosts_own_lexicon_is_a_signal_like_others()
    {
        var builder = PolicyBuilder.CreateDefault().AddLexicon("project-names", "天河计划").AddWorkflows(WorkflowClauses.Load(WorkflowJson.Of("text.Has(\"project-names\")")));

        Assert.Contains(builder.Build().Evaluate(Facts.Message with { Text = "天河计划启动" }).Findings, finding => finding.RuleId == "acme/rule");
    }

    [Fact]
    public void All_rules_are_added_or_none()
    {
        var builder = PolicyBuilder.CreateDefault().AddRule(Rule.For<Message>("acme/second").When(_ => true));
        var clauses = WorkflowClauses.Load(WorkflowJson.Of(WorkflowJson.Rule("First", "true"), WorkflowJson.Rule("Second", "true")));

        Assert.Contains("'acme/second' already", Assert.Single(Assert.Throws<WorkflowFormatException>(() => builder.AddWorkflows(clauses)).Faults).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("acme/first", builder.Build().RuleIds);
    }

    [Theory]
    [InlineData("LateNight", "acme/late-night")]
    [InlineData("深夜发送", "acme/深夜发送")]
    [InlineData("Rule 7: VPN", "acme/rule-7-vpn")]
    public void A_rule_without_an_id_is_called_after_its_names(string name, string id) =>
        Assert.Equal(id, Assert.Single(WorkflowClauses.Load(WorkflowJson.Of(WorkflowJson.Rule(name, "true"))).Rules).Rule.Id);
}
