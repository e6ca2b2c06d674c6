using System.Text.Json;
using RulesEngine.Models;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Tests.Agreement;

/// <summary>RulesEngine's own executor, set up so that its known races do not touch the result.</summary>
internal sealed class SecondOpinion
{
    private readonly RulesEngine.RulesEngine _engine;
    private readonly string _workflow;
    private readonly PolicyEngine _reader;
    private readonly List<Verdict> _verdicts = [];

    public SecondOpinion(string json)
    {
        var workflows = json.TrimStart().StartsWith('{') ? [JsonSerializer.Deserialize<Workflow>(json)!] : JsonSerializer.Deserialize<Workflow[]>(json)!;
        _workflow = workflows[0].WorkflowName;
        var settings = new ReSettings { CustomTypes = [.. WorkflowFunctions.CustomTypes], AutoRegisterInputType = false };
        _engine = new RulesEngine.RulesEngine(workflows, settings);
        // A text as it was read is to be had only while a rule runs; so RulesEngine runs within one.
        _reader = PolicyBuilder.CreateEmpty()
            .AddRule(WeChatPolicy.Rules.Rule.For<Message>("opinion/message").When((message, text) => Ask("message", message, text)))
            .AddRule(WeChatPolicy.Rules.Rule.For<FileTransfer>("opinion/file").When((file, text) => Ask("file", file, text)))
            .AddRule(WeChatPolicy.Rules.Rule.For<Account>("opinion/account").When((account, text) => Ask("account", account, text)))
            .AddRule(WeChatPolicy.Rules.Rule.For<AccountHandedOver>("opinion/event").When((handover, text) => Ask("event", handover, text)))
            .Build();
    }

    /// <summary>What it says of a fact, by the name of the rule.</summary>
    public IReadOnlyList<Verdict> Of(Fact fact)
    {
        _verdicts.Clear();
        var findings = _reader.Evaluate(fact).Findings;
        Assert.Empty(findings);
        Assert.NotEmpty(_verdicts);
        return [.. _verdicts];
    }

    private bool Ask(string name, Fact fact, TextAnalysis text)
    {
        var inputs = new[] { new RuleParameter(name, fact), new RuleParameter("text", text) };
        var results = _engine.ExecuteAllRulesAsync(_workflow, inputs).AsTask().GetAwaiter().GetResult();
        _verdicts.AddRange(results.Select(result => new Verdict(result.Rule.RuleName, result.IsSuccess, Error(result))));
        return false;
    }

    private static string? Error(RuleResultTree result) =>
        new[] { result.ExceptionMessage }.Concat(result.ChildResults?.Select(Error) ?? []).FirstOrDefault(message => message?.StartsWith("Exception while", StringComparison.Ordinal) == true || message?.StartsWith("Error while", StringComparison.Ordinal) == true);

    /// <summary>What it says of one rule.</summary>
    public sealed record Verdict(string Rule, bool Holds, string? Error);
}
