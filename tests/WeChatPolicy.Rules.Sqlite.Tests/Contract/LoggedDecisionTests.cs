using System.Text;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Sqlite.Tests.Contract;

public class LoggedDecisionTests
{
    private const string Insult = "你就是个废物";

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    private static readonly Message s_message = LogFacts.Numbered(1) with { Text = Insult, Conversation = new() { Id = "g", Kind = ConversationKind.Group, WorkGroup = Ternary.Yes } };

    [Fact]
    public async Task A_decision_is_kept_with_all_that_defends_it()
    {
        await using var log = new InMemoryFactLog();
        var decision = s_engine.Evaluate(s_message);
        log.AppendMany([LogRecord.Of(s_message), LogRecord.Of(decision, LogFacts.Start)]);

        var entry = log.Read().Last();
        var kept = entry.ReadDecision();

        Assert.Equal((LogKinds.Decision, LogFacts.Start), (entry.Kind, entry.At!.Value));
        Assert.Equal((decision.FactId, decision.PolicyVersion, decision.Outcome), (kept.FactId, kept.PolicyVersion, kept.Outcome));
        Assert.NotEmpty(kept.Findings);
        Assert.All(kept.Findings, finding => Assert.Equal(s_message.SentAt, finding.At));
        Assert.Equal(
            decision.Findings.Select(f => (f.Id, f.At, f.RuleId, f.Clause, f.Subject, f.Kind, f.Severity, f.Confidence, f.Enforcement)),
            kept.Findings.Select(f => (f.Id, f.At, f.RuleId, f.Clause, f.Subject, f.Kind, f.Severity, f.Confidence, f.Enforcement)));
        Assert.Equal(
            decision.Findings.SelectMany(f => f.Evidence).Select(e => (e.Type, e.Part, e.Start, e.Length, e.IsField ? e.Excerpt : null)),
            kept.Findings.SelectMany(f => f.Evidence).Select(e => (e.Type, e.Part, e.Start, e.Length, e.Value)));
    }

    [Fact]
    public async Task A_decision_that_was_kept_without_the_time_of_its_findings_is_read()
    {
        await using var log = new InMemoryFactLog();
        log.Append(s_engine.Evaluate(s_message), LogFacts.Start);
        var entry = log.Read().Single();
        var json = JsonNode.Parse(entry.Json.Span)!;
        foreach (var finding in json["findings"]!.AsArray()) Assert.True(finding!.AsObject().Remove("at"));

        var kept = new LogEntry { Sequence = entry.Sequence, Kind = entry.Kind, Id = entry.Id, At = entry.At, Hash = entry.Hash, Json = Encoding.UTF8.GetBytes(json.ToJsonString()) }.ReadDecision();

        Assert.Equal(s_engine.Evaluate(s_message).Findings.Select(finding => (finding.Id, default(DateTimeOffset?))), kept.Findings.Select(finding => (finding.Id, finding.At)));
    }

    [Fact]
    public async Task No_text_of_the_message_is_kept_with_its_decision()
    {
        await using var log = new InMemoryFactLog();
        log.Append(s_engine.Evaluate(s_message), LogFacts.Start);
        var json = Encoding.UTF8.GetString(log.Read().Single().Json.Span);
        Assert.DoesNotContain("废物", json, StringComparison.Ordinal);
        Assert.DoesNotContain("message", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_decision_made_again_is_the_same_entry_and_another_policy_decides_anew()
    {
        await using var log = new InMemoryFactLog();
        log.Append(s_engine.Evaluate(s_message), LogFacts.Start);
        Assert.False(log.Append(s_engine.Evaluate(s_message), LogFacts.Start.AddDays(1)).Stored);
        var other = PolicyBuilder.CreateDefault().Disable("2.2.4/personal-attack").Build();
        Assert.True(log.Append(other.Evaluate(s_message), LogFacts.Start.AddDays(1)).Stored);
        Assert.Equal(2, log.Head.Count);
        Assert.Throws<ArgumentException>(() => log.Append(default, LogFacts.Start));
    }
}
