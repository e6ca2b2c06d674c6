using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Generators;
using WeChatPolicy.Rules.Tests.Supervision;

namespace WeChatPolicy.Rules.Tests.HostJson;

/// <summary>What a policy says, in the JSON of a host.</summary>
public class PolicyJsonTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    // All that a host may have set for its own types, and that must not show in ours.
    private static readonly JsonSerializerOptions s_hostile = new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
        PropertyNameCaseInsensitive = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    }.AddWeChatPolicy();

    [Fact]
    public void A_decision_has_the_shape_that_is_documented()
    {
        var decision = s_engine.Evaluate(A.Message("密码是 Abc12345，别告诉别人"));
        var json = JsonSerializer.SerializeToNode(decision, PolicyJson.TypeInfo<PolicyDecision>())!.AsObject();
        Assert.Equal(["outcome", "findings", "policyVersion", "factId"], json.Select(member => member.Key));
        var finding = json["findings"]![0]!.AsObject();
        Assert.Equal(["id", "factId", "at", "subject", "ruleId", "clause", "kind", "severity", "confidence", "enforcement", "evidence", "message", "remedy"], finding.Select(member => member.Key));
        Assert.Equal(["type", "part", "start", "length", "excerpt"], finding["evidence"]![0]!.AsObject().Select(member => member.Key));
        Assert.Equal(["zh", "en"], finding["message"]!.AsObject().Select(member => member.Key));
        Assert.Equal(("person:zhang", decision.Findings[0].RuleId, "Violation"), ((string?)finding["subject"], (string?)finding["ruleId"], (string?)finding["kind"]));
    }

    [Fact]
    public void Chinese_is_left_readable_by_its_own_options() =>
        Assert.Contains(s_engine.Evaluate(A.Message("密码是 Abc12345")).Findings[0].Message.Zh, JsonSerializer.Serialize(s_engine.Evaluate(A.Message("密码是 Abc12345")), PolicyJson.TypeInfo<PolicyDecision>()), StringComparison.Ordinal);

    [Property(MaxTest = 300, Arbitrary = [typeof(FactArbitraries)])]
    public void Every_decision_comes_back_as_it_was_and_has_one_shape_under_any_options(Fact fact)
    {
        var decision = s_engine.Evaluate(fact);
        var own = ComesBack(decision);
        Assert.True(JsonNode.DeepEquals(own, JsonSerializer.SerializeToNode(decision, s_hostile)));
        var read = JsonSerializer.Deserialize<PolicyDecision>(own, s_hostile);
        Assert.Equal((decision.Outcome, decision.FactId, decision.PolicyVersion), (read.Outcome, read.FactId, read.PolicyVersion));
        Assert.Equal(decision.Findings.Select(found => (found.Id, found.At, found.Subject, found.Message)), read.Findings.Select(found => (found.Id, found.At, found.Subject, found.Message)));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(FactArbitraries)])]
    public void Every_duty_comes_back_as_it_was(Fact fact)
    {
        foreach (var duty in s_engine.DutiesOf(fact))
        {
            var read = JsonSerializer.Deserialize<Obligation>(ComesBack(duty), s_hostile)!;
            Assert.Equal((duty.RuleId, duty.Key, duty.Debtor, duty.Creditor, duty.OpenedAt, duty.DueAt, duty.Term, duty.What), (read.RuleId, read.Key, read.Debtor, read.Creditor, read.OpenedAt, read.DueAt, read.Term, read.What));
        }
    }

    [Fact]
    public void What_a_tracker_tells_comes_back_as_it_was()
    {
        var tracker = new ObligationTracker(s_engine);
        var opened = tracker.Observe(A.Message("报价单什么时候能给客户？"));
        Assert.NotEmpty(opened.Changes);
        Assert.Equal(["decision", "changes", "isDuplicate", "isTooLate"], ComesBack(opened).AsObject().Select(member => member.Key));
        var advance = tracker.AdvanceTo(A.Morning.AddDays(30));
        Assert.NotEmpty(advance.Findings);
        Assert.Equal(["findings", "changes", "reminders"], ComesBack(advance).AsObject().Select(member => member.Key));
    }

    [Fact]
    public void An_explanation_comes_back_as_it_was()
    {
        var message = A.Message("你这个白痴，方案重做") with { Conversation = A.WorkGroup };
        var explanation = s_engine.Explain(message, s_engine.Evaluate(message))[0];
        Assert.NotNull(explanation.ChangedFact);
        Assert.Equal("message", (string?)ComesBack(explanation)["changedFact"]!["fact"]);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Histories)])]
    public void Every_case_comes_back_as_it_was(CaseEvent[] steps)
    {
        foreach (var file in CaseBookLaws.Fold(steps).Cases)
        {
            var json = ComesBack(file);
            foreach (var (step, written) in file.Transitions.Zip(json["transitions"]!.AsArray()))
            {
                Assert.True(JsonNode.DeepEquals(written, JsonSerializer.SerializeToNode(step, SupervisionJson.TypeInfo<CaseTransition>())));
            }
        }
    }

    [Fact]
    public void A_member_that_a_later_version_adds_is_passed_over()
    {
        var json = JsonSerializer.SerializeToNode(s_engine.Evaluate(A.Message("密码是 Abc12345")), PolicyJson.TypeInfo<PolicyDecision>())!;
        json["later"] = 1;
        json["findings"]![0]!["later"] = new JsonObject();
        Assert.NotEmpty(JsonSerializer.Deserialize<PolicyDecision>(json, s_hostile).Findings);
        Assert.NotEmpty(JsonSerializer.Deserialize(json, PolicyJson.TypeInfo<PolicyDecision>()).Findings);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "outcome": "Pass", "policyVersion": "v", "factId": "m" }""")]
    [InlineData("""{ "outcome": "Pass", "findings": null, "policyVersion": "v", "factId": "m" }""")]
    public void A_decision_without_its_findings_is_none(string json)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, PolicyJson.TypeInfo<PolicyDecision>()));
        Assert.Contains("findings", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_closed_set_of_what_a_policy_says_is_written_by_its_name()
    {
        var seen = new HashSet<Type>();
        foreach (var type in new[] { typeof(PolicyDecision), typeof(Explanation), typeof(Observation), typeof(Advance), typeof(PolicyIssue), typeof(CaseFile), typeof(CaseRefusal), typeof(AppealFile), typeof(AppealRefusal), typeof(Assessment) }) Visit(type);
        Assert.All(seen.Where(type => type.IsEnum), type => Assert.True(ClosedSets.Instance.CanConvert(type), $"{type.Name} has no line in ClosedSets."));
        Assert.Contains(typeof(Outcome), seen);

        void Visit(Type type)
        {
            if (!seen.Add(type) || typeof(Fact).IsAssignableFrom(type)) return;
            var info = PolicyJsonContext.Default.Options.GetTypeInfo(type);
            if (Nullable.GetUnderlyingType(type) is { } value) Visit(value);
            if (info.ElementType is { } element) Visit(element);
            foreach (var property in info.Properties.Where(property => property.Get is not null && property.CustomConverter is null)) Visit(property.PropertyType);
        }
    }

    // Written, read and written again, by its own options and by those of a difficult host.
    private static JsonNode ComesBack<T>(T value)
    {
        var own = JsonSerializer.SerializeToNode(value, PolicyJson.TypeInfo<T>())!;
        var hostile = JsonSerializer.SerializeToNode(value, s_hostile)!;
        Assert.True(JsonNode.DeepEquals(own, hostile), $"{own}\nis not\n{hostile}");
        Assert.True(JsonNode.DeepEquals(own, JsonSerializer.SerializeToNode(JsonSerializer.Deserialize(own, PolicyJson.TypeInfo<T>())!, PolicyJson.TypeInfo<T>())), $"{own}");
        Assert.True(JsonNode.DeepEquals(own, JsonSerializer.SerializeToNode(JsonSerializer.Deserialize<T>(own, s_hostile)!, s_hostile)), $"{own}");
        return own;
    }
}
