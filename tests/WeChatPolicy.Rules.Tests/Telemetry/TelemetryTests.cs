using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Telemetry;

/// <summary>What is told of a policy outside: what happened, once, and in numbers that are right.</summary>
[Collection(Apart.Name)]
public sealed class TelemetryTests : IDisposable
{
    private const string Password = "密码是 Abc12345，别告诉别人";
    private readonly Recorder _heard = new();

    public void Dispose() => _heard.Dispose();

    [Theory]
    [InlineData("好的，明天见", "Pass", 0)]
    [InlineData("会议改到三点", "Pass", 0)]
    [InlineData("报价单已经发出", "Pass", 0)]
    [InlineData(Password, null, 1)]
    [InlineData("账号 zhang，密码 Qw7#9xLm", null, 1)]
    [InlineData("我的身份证号是 11010519491231002X", null, 0)]
    public void One_fact_is_told_once_with_its_outcome_and_each_of_its_findings(string text, string? outcome, int atLeast)
    {
        var decision = Engine().Evaluate(A.Message(text));
        Assert.Equal(1, _heard.Sum("wechatpolicy.evaluations"));
        Assert.Equal(1, _heard.Sum("wechatpolicy.evaluations", ("wechatpolicy.fact.type", "Message"), ("wechatpolicy.outcome", outcome ?? $"{decision.Outcome}")));
        Assert.Equal(decision.Findings.Count, _heard.Sum("wechatpolicy.findings"));
        Assert.True(decision.Findings.Count >= atLeast);
        Assert.All(decision.Findings, found => Assert.Equal(
            decision.Findings.Count(other => (other.RuleId, other.Kind, other.Enforcement) == (found.RuleId, found.Kind, found.Enforcement)),
            _heard.Sum("wechatpolicy.findings", ("wechatpolicy.rule.id", found.RuleId), ("wechatpolicy.finding.kind", $"{found.Kind}"), ("wechatpolicy.enforcement", $"{found.Enforcement}"))));
        Assert.Equal((1, 0.003), (_heard.Count("wechatpolicy.evaluation.duration"), Math.Round(_heard.Sum("wechatpolicy.evaluation.duration"), 6)));
        var (name, tags, status) = Assert.Single(_heard.Activities);
        Assert.Equal(("wechatpolicy.evaluate", "Message", decision.Findings.Count, ActivityStatusCode.Unset), (name, (string?)tags["wechatpolicy.fact.type"], (int?)tags["wechatpolicy.findings"], status));
    }

    [Theory]
    [InlineData(ConversationPurpose.Private, "NotApplicable")]
    [InlineData(ConversationPurpose.Work, "Pass")]
    public void What_the_policy_does_not_look_at_is_told_as_such(ConversationPurpose purpose, string outcome)
    {
        Engine().Evaluate(A.Message("好的，明天见") with { Conversation = A.Direct with { Purpose = purpose } });
        Assert.Equal(1, _heard.Sum("wechatpolicy.evaluations", ("wechatpolicy.outcome", outcome)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(50, 0)]
    [InlineData(300, 0)]
    [InlineData(50, 7)]
    [InlineData(300, 300)]
    public void A_batch_is_told_once(int messages, int accused)
    {
        Message[] all = [.. Enumerable.Range(0, messages).Select(i => A.Message(i < accused ? Password : "好的，明天见") with { Id = $"m{i}" })];
        var decisions = new PolicyDecision[messages];
        Engine().Screen(all, decisions);
        Assert.Equal(1, _heard.Count("wechatpolicy.screening.duration"));
        Assert.Equal(0, _heard.Count("wechatpolicy.evaluation.duration"));
        Assert.Equal(messages, _heard.Sum("wechatpolicy.evaluations"));
        Assert.Equal(decisions.Select(decision => decision.Outcome).Distinct().Count(), _heard.Count("wechatpolicy.evaluations"));
        Assert.Equal(decisions.Sum(decision => decision.Findings.Count), _heard.Sum("wechatpolicy.findings"));
        Assert.Equal(messages, Assert.Single(_heard.Activities).Tags["wechatpolicy.messages"]);
    }

    [Fact]
    public void A_batch_that_is_read_message_by_message_is_told_once_too()
    {
        var engine = Engine(builder => builder.AddIdentifier(new Failing()));
        var decisions = new PolicyDecision[3];
        engine.Screen(new[] { A.Message("好的"), A.Message("编号 1234567") with { Id = "m2" }, A.Message("再见") with { Id = "m3" } }, decisions);
        Assert.Equal((3, 1, 0), (_heard.Sum("wechatpolicy.evaluations"), _heard.Count("wechatpolicy.screening.duration"), _heard.Count("wechatpolicy.evaluation.duration")));
    }

    [Fact]
    public void To_explain_a_finding_is_no_evaluation()
    {
        var (engine, message) = (Engine(), A.Message(Password));
        var decision = engine.Evaluate(message);
        Assert.NotEmpty(engine.Explain(message, decision));
        Assert.Equal((1, decision.Findings.Count), (_heard.Sum("wechatpolicy.evaluations"), _heard.Sum("wechatpolicy.findings")));
    }

    [Fact]
    public void A_rule_that_throws_is_logged_with_the_type_of_the_error_and_its_place()
    {
        var decision = Engine(builder => builder.AddRule(Rule.For<Message>("acme/broken").When(ThrowingCondition))).Evaluate(A.Message("好的"));
        Assert.Contains(decision.Findings, found => found.RuleId == "acme/broken");
        var (level, id, text) = Assert.Single(_heard.Messages);
        Assert.Equal((LogLevel.Error, 2), (level, id));
        foreach (var part in new[] { "acme/broken", "System.InvalidTimeZoneException", $"{typeof(TelemetryTests).FullName}.{nameof(ThrowingCondition)}" }) Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Equal(1, _heard.Sum("wechatpolicy.rule.faults", ("wechatpolicy.rule.id", "acme/broken"), ("error.type", "System.InvalidTimeZoneException")));
        Assert.Equal((ActivityStatusCode.Error, "System.InvalidTimeZoneException"), (Assert.Single(_heard.Activities).Status, (string?)_heard.Activities[0].Tags["error.type"]));
    }

    [Fact]
    public void The_place_of_an_error_is_that_of_the_hosts_code_and_not_of_the_framework_below_it()
    {
        Engine(builder => builder.AddRule(Rule.For<Message>("acme/broken").When(CountsTooFar))).Evaluate(A.Message("好的"));
        Assert.Contains($"{nameof(TelemetryTests)}.{nameof(CountsTooFar)}", Assert.Single(_heard.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_throws_is_logged_the_same_way()
    {
        Engine(builder => builder.AddIdentifier(new Failing())).Evaluate(A.Message("编号 1234567"));
        var (level, id, text) = Assert.Single(_heard.Messages);
        Assert.Equal((LogLevel.Error, 3), (level, id));
        foreach (var part in new[] { "identifier/acme-badge", "System.InvalidTimeZoneException", nameof(Failing.Recognise) }) Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.Equal(1, _heard.Sum("wechatpolicy.reader.faults", ("wechatpolicy.reader.name", "identifier/acme-badge")));
    }

    [Fact]
    public void The_open_duties_of_trackers_are_counted_by_policy_until_they_are_no_longer_to_be()
    {
        var engine = Engine();
        var (first, second, other) = (new ObligationTracker(engine), new ObligationTracker(engine), new ObligationTracker(engine));
        first.MeasureOpenDuties("acme");
        using (second.MeasureOpenDuties("acme"))
        {
            other.MeasureOpenDuties();
            foreach (var tracker in new[] { first, second, other }) tracker.Observe(A.Message("报价单什么时候能给客户？"));
            _heard.ReadGauges();
            Assert.Equal((first.Open.Count * 2, other.Open.Count), (_heard.Sum("wechatpolicy.duties.open", ("wechatpolicy.policy.name", "acme")), _heard.Sum("wechatpolicy.duties.open", ("wechatpolicy.policy.name", ""))));
            Assert.Equal(first.Open.Count, first.OpenCount);
            Assert.True(first.OpenCount > 0);
        }

        _heard.Measurements.Clear();
        other.AdvanceTo(A.Morning.AddDays(30));
        _heard.ReadGauges();
        Assert.Equal((first.Open.Count, 0), (_heard.Sum("wechatpolicy.duties.open", ("wechatpolicy.policy.name", "acme")), _heard.Sum("wechatpolicy.duties.open", ("wechatpolicy.policy.name", ""))));
    }

    [Fact]
    public void What_a_trackers_clock_brings_about_is_told_as_findings()
    {
        var tracker = new ObligationTracker(Engine());
        tracker.Observe(A.Message("报价单什么时候能给客户？"));
        var before = _heard.Sum("wechatpolicy.findings");
        var advance = tracker.AdvanceTo(A.Morning.AddDays(30));
        Assert.NotEmpty(advance.Findings);
        Assert.Equal(advance.Findings.Count, _heard.Sum("wechatpolicy.findings") - before);
        Assert.Equal(advance.Findings.Count, Assert.Single(_heard.Activities, told => told.Name == "wechatpolicy.advance").Tags["wechatpolicy.findings"]);
    }

    [Fact]
    public void A_reload_is_counted_and_logged_and_so_is_one_that_fails()
    {
        Exception? error = null;
        using var policy = new CurrentPolicy(() => error is null ? Engine() : throw error, name: "acme");
        policy.Reload();
        error = new PolicyConfigurationException(["WeChatPolicy:Files:MaxSize is -1; it is positive."]);
        policy.Reload();
        error = new InvalidTimeZoneException("SECRET");
        policy.Reload();
        Assert.Equal((1, 2), (_heard.Sum("wechatpolicy.reloads", ("wechatpolicy.policy.name", "acme"), ("wechatpolicy.reload.result", "success")), _heard.Sum("wechatpolicy.reloads", ("wechatpolicy.reload.result", "failure"))));
        Assert.Equal([(LogLevel.Information, 5), (LogLevel.Error, 4), (LogLevel.Error, 4)], _heard.Messages.Select(told => (told.Level, told.Id)));
        Assert.Contains("WeChatPolicy:Files:MaxSize is -1; it is positive.", _heard.Messages[1].Text, StringComparison.Ordinal);
        Assert.Contains("System.InvalidTimeZoneException", _heard.Messages[2].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_heard.Everything, told => told.Contains("SECRET", StringComparison.Ordinal));
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error, ActivityStatusCode.Error], _heard.Activities.Select(told => told.Status));
    }

    [Fact]
    public void A_listener_that_throws_at_a_change_that_was_followed_is_told_without_what_it_says()
    {
        var token = new ConfigurationReloadToken();
        using var policy = new CurrentPolicy(() => Engine(), [() => token], "acme");
        policy.Changed += static (_, _) => throw new InvalidTimeZoneException("SECRET");
        var told = token;
        token = new();
        told.OnReload();
        Assert.Equal([(LogLevel.Information, 5), (LogLevel.Error, 7)], _heard.Messages.Select(message => (message.Level, message.Id)));
        Assert.Contains("System.InvalidTimeZoneException", _heard.Messages[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_heard.Everything, said => said.Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void A_combined_policy_tells_where_the_group_does_or_else_the_subsidiary()
    {
        foreach (var combined in new[] { PolicyBuilder.Combine(Telling(), PolicyBuilder.CreateDefault()), PolicyBuilder.Combine(PolicyBuilder.CreateDefault(), Telling()) })
        {
            _heard.Messages.Clear();
            combined.Build().Evaluate(A.Message("好"));
            Assert.Equal(2, Assert.Single(_heard.Messages).Id);
        }

        PolicyBuilder Telling() => PolicyBuilder.CreateDefault().WithTelemetry(_heard.Telemetry).AddRule(Rule.For<Message>("acme/throws").When(static message => ThrowingCondition(message)));
    }

    [Fact]
    public void Telemetry_has_no_bearing_on_the_version_of_a_policy() =>
        Assert.Equal(PolicyBuilder.CreateDefault().Build().PolicyVersion, Engine().PolicyVersion);

    private PolicyEngine Engine(Action<PolicyBuilder>? compose = null)
    {
        var builder = PolicyBuilder.CreateDefault().WithTelemetry(_heard.Telemetry);
        compose?.Invoke(builder);
        return builder.Build();
    }

    private static bool ThrowingCondition(Message message) => throw new InvalidTimeZoneException($"SECRET {message.Text}");

    private static bool CountsTooFar(Message message) => message.Text.AsSpan(0, 1000).Length > 0;

    private sealed class Failing() : IdentifierRecogniser("acme-badge", IdentifierTrigger.Digits)
    {
        public override void Recognise(IdentifierScan scan) => throw new InvalidTimeZoneException($"SECRET {scan.Text}");
    }
}
