using System.Text.Json.Nodes;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Text;
using WeChatPolicy.Rules.Benchmarks.Workflows;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Cost against the number of a host's rules, on a message that none of them says anything about.</summary>
internal sealed class RuleGrowth(int rounds)
{
    private static readonly int[] s_sizes = [10, 30, 100, 300, 1_000];

    public Curve OfFieldRules() => new("rules.png", "Rules of a host, decided by fields", "rules", "ns a message",
        [Series("by fields, host rules alone", static count => PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(HostWorkflow.Repeated(HostWorkflow.Json, count)))),
         Series("by fields, beside the default policy", static count => PolicyBuilder.CreateDefault().AddWorkflows(WorkflowClauses.Load(HostWorkflow.Repeated(HostWorkflow.Json, count))))]);

    public Curve OfTextRules() => new("text-rules.png", "Rules of a host that ask the text for a term each", "rules", "ns a message",
        [Series("asking the text, host rules alone", static count => PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(AskingText(count)))),
         Series("asking the text, beside the default policy", static count => PolicyBuilder.CreateDefault().AddWorkflows(WorkflowClauses.Load(AskingText(count))))]);

    private Series Series(string name, Func<int, PolicyBuilder> make) => GrowthPage.Measure(name, rounds, [.. s_sizes.Select(size =>
    {
        var engine = make(size).Build();
        return ((double)size, Timing.Processor(1_000, () =>
        {
            for (var i = 0; i < 1_000; i++) engine.Evaluate(HostWorkflow.Message);
        }));
    })]);

    private static string AskingText(int count) => new JsonArray(new JsonObject
    {
        ["WorkflowName"] = "Acme",
        ["Rules"] = new JsonArray([.. MadeMessages.Terms(count, 9).Select((term, i) => new JsonObject
        {
            ["RuleName"] = $"CodeName{i}",
            ["ErrorMessage"] = "A code name was told.",
            ["Properties"] = new JsonObject { ["fact"] = "message" },
            ["Expression"] = $"text.Contains(\"{term}\")",
        })]),
    }).ToJsonString();
}
