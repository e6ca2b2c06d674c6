using WeChatPolicy.Rules.Benchmarks.Duties;
using WeChatPolicy.Rules.Benchmarks.Text;
using WeChatPolicy.Rules.Benchmarks.Workflows;

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>What can be measured: by its name, a measurement that gives one figure each time it is asked.</summary>
internal static class Rows
{
    private const int HostTermCount = 65_000;
    private const int Facts = 60_000;
    private const int RulesEngineRounds = 16;

    /// <summary>Null where the revision has nothing to measure there.</summary>
    public static Func<double>? Prepare(string row, Inputs inputs) => row.Split('/') switch
    {
        ["each", var set] => Each(Engines.Default(), inputs.Clean(set)),
        ["many", var set] => Many(Engines.Default(), inputs.Clean(set)),
        ["batch", var set] => Batch(Engines.Default(), inputs.Clean(set)),
        ["batch-unlearned", var set] => Batch(Engines.Unlearned(), inputs.Clean(set)),
        ["batch-wall", var set] => Batch(Engines.Default(), inputs.Clean(set), Timing.Wall),
        ["two-threads", var set] => SharedEngine.Of(Engines.Default(), inputs.Clean(set), 2),
        ["each-host", var kind, var set] => Each(Engines.WithHostTerms(HostTerms.Kinds[kind](HostTermCount)), inputs.Clean(set)),
        ["search-values", var set] => SearchValuesRival.Of(inputs.Clean(set)),
        ["bytes-each", var set] => Each(Engines.Default(), inputs.Clean(set), Timing.Allocated, perMessage: true),
        ["bytes-batch", var set] => Batch(Engines.Default(), inputs.Clean(set), Timing.Allocated, perMessage: true),
        ["mixed"] => Each(Engines.Default(), inputs.Mixed),
        ["mixed-batch"] => Batch(Engines.Default(), inputs.Mixed),
        ["archive"] => Archive(Engines.Default(), inputs.Archive),
        ["tracker"] => Tracker(Engines.Default()),
        ["held"] => Held.ByADefaultEngine,
        ["host-rules"] => HostRules(Engines.HostRules()),
        ["host-rules-rulesengine"] => RulesEngine(RulesEngineRun.AtItsBest(HostWorkflow.AskingText)),
        _ => throw new ArgumentException($"'{row}' is no row."),
    };

    private static Func<double> Processor(double units, Action pass) => Timing.Processor(units, pass);

    private static double Characters(Message[] messages) => messages.Sum(message => (double)message.Text.Length);

    private static Func<double> Each(PolicyEngine engine, Message[] messages, Func<double, Action, Func<double>>? timing = null, bool perMessage = false) =>
        (timing ?? Processor)(perMessage ? messages.Length : Characters(messages), () =>
        {
            foreach (var message in messages) engine.Evaluate(message);
        });

    private static Func<double> Many(PolicyEngine engine, Message[] messages)
    {
        var decisions = new PolicyDecision[messages.Length];
        return Timing.Processor(Characters(messages), () => engine.EvaluateMany<Message>(messages, decisions));
    }

    private static Func<double> Batch(PolicyEngine engine, Message[] messages, Func<double, Action, Func<double>>? timing = null, bool perMessage = false)
    {
        var decisions = new PolicyDecision[messages.Length];
        return (timing ?? Processor)(perMessage ? messages.Length : Characters(messages), () => Batches.Judge(engine, messages, decisions));
    }

    private static Func<double> Archive(PolicyEngine engine, byte[] archive)
    {
        var findings = Batches.Findings(engine, archive);
        return Timing.Processor(archive.Length, () =>
        {
            if (Batches.Findings(engine, archive) != findings) throw new InvalidOperationException("Two readings of one archive differ.");
        });
    }

    private static Func<double> Tracker(PolicyEngine engine)
    {
        Fact[] facts = [.. new YearOfFacts(2_000, 11).Facts().Take(Facts)];
        return Timing.Processor(facts.Length, () => Following.Run(new ObligationTracker(engine), facts, judge: true));
    }

    private static Func<double> HostRules(PolicyEngine engine) => Timing.Processor(1_000, () =>
    {
        for (var i = 0; i < 1_000; i++) engine.Evaluate(HostWorkflow.Message);
    });

    private static Func<double> RulesEngine(RulesEngineRun engine) => Timing.Processor(RulesEngineRounds, () => ReadText.Of(HostWorkflow.Message, inputs =>
    {
        for (var i = 0; i < RulesEngineRounds; i++) engine.Run(inputs);
    }));
}
