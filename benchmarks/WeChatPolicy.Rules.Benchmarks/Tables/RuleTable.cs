using System.Text;
using WeChatPolicy.Rules.Benchmarks.Measuring;
using WeChatPolicy.Rules.Benchmarks.Rivals;
using WeChatPolicy.Rules.Benchmarks.Workflows;
using WeChatPolicy.Rules.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Tables;

/// <summary>Forty rules of a host on one message: the library and two rules engines, by fields and with six that ask the text.</summary>
internal sealed class RuleTable(int rounds)
{
    private const int Rounds = 16;

    public string Write()
    {
        var nrules = new NRulesRun();
        Cell[] byFields = [Library(HostWorkflow.Json), RulesEngine(HostWorkflow.Json, isBest: false), RulesEngine(HostWorkflow.Json, isBest: true), NRules(nrules)];
        Cell[] byText = [Library(HostWorkflow.AskingText), RulesEngine(HostWorkflow.AskingText, isBest: false), RulesEngine(HostWorkflow.AskingText, isBest: true)];
        Compare(HostWorkflow.Json, nrules);
        Compare(HostWorkflow.AskingText, null);
        Alternation.Run(byFields, rounds);
        Alternation.Run(byText, rounds);
        var table = new StringBuilder("Microseconds a message with nothing to find, and how many times the library. Which rules hold was compared on that message and on one that breaks three. RulesEngine is given a text that was read; the library reads it in that time. NRules has no functions on texts.\n\n| 40 rules of a host | by fields | six ask the text |\n|---|---|---|");
        for (var row = 0; row < byFields.Length; row++) table.Append($"\n| {byFields[row].Name} | {Figure(byFields, row)} | {(row < byText.Length ? Figure(byText, row) : "–")} |");
        return table.ToString();
    }

    private static string Figure(Cell[] cells, int row) =>
        $"{Spread.Three(Spread.Of(cells[row].Figures).Median / 1e3)} ({Spread.Three(Spread.OfRatios(cells[row].Figures, cells[0].Figures).Median)}×)";

    private static PolicyEngine Engine(string json) => PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(json)).Build();

    private static RulesEngineRun Run(string json, bool isBest) => isBest ? RulesEngineRun.AtItsBest(json) : RulesEngineRun.WithDefaults(json);

    private static Cell Library(string json)
    {
        var engine = Engine(json);
        return new("**the library**", Timing.Processor(1_000, () =>
        {
            for (var i = 0; i < 1_000; i++) engine.Evaluate(HostWorkflow.Message);
        }));
    }

    private static Cell RulesEngine(string json, bool isBest)
    {
        var engine = Run(json, isBest);
        return new(isBest ? "RulesEngine with its best settings" : "RulesEngine with its default settings", Timing.Processor(Rounds, () => ReadText.Of(HostWorkflow.Message, inputs =>
        {
            for (var i = 0; i < Rounds; i++) engine.Run(inputs);
        })));
    }

    private static Cell NRules(NRulesRun engine) => new("NRules, one session", Timing.Processor(Rounds, () =>
    {
        for (var i = 0; i < Rounds; i++) engine.Holding(HostWorkflow.Message);
    }));

    private static void Compare(string json, NRulesRun? nrules)
    {
        var engine = Engine(json);
        foreach (var message in (Message[])[HostWorkflow.Message, HostWorkflow.Loud])
        {
            var ours = engine.Evaluate(message).Findings.Count;
            if (ours > 0 != (message == HostWorkflow.Loud)) throw new InvalidOperationException($"The library finds {ours} rules broken, which is not what the table is about.");
            if (nrules is not null && nrules.Holding(message).Count != ours) throw new InvalidOperationException($"NRules says {nrules.Holding(message).Count}, the library {ours}.");
            CompareRulesEngine(Run(json, isBest: false), message, ours);
            CompareRulesEngine(Run(json, isBest: true), message, ours);
        }
    }

    private static void CompareRulesEngine(RulesEngineRun engine, Message message, int ours) => ReadText.Of(message, inputs =>
    {
        var theirs = engine.Holding(inputs).Count;
        if (theirs != ours) throw new InvalidOperationException($"RulesEngine says {theirs}, the library {ours}.");
    });
}
