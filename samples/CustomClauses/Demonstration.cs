using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Workflows;

namespace CustomClauses;

/// <summary>The three scenes: applied, broken on purpose, hot-reloaded.</summary>
internal static class Demonstration
{
    public static async Task<int> RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("1. Loaded and applied 载入并适用");
        var clauses = WorkflowClauses.LoadFiles(BundledClauses.Sound);
        RuleList.Write(output, clauses);
        Apply(output, clauses);

        await output.WriteLineAsync("\n2. Broken on purpose 故意写错");
        FileCheck.Run(BundledClauses.Broken, output);
        // What a signal may be called depends on the host's lexicons, so this one shows when the engine is built.
        var misspelt = await File.ReadAllTextAsync(BundledClauses.Sound);
        FaultReport.WriteFaultsOf(output, () => PolicyBuilder.CreateDefault().AddWorkflows(WorkflowClauses.Load(misspelt.Replace("bank-card", "bank-crad", StringComparison.Ordinal), "clauses.json")).Build());

        await output.WriteLineAsync("\n3. Hot-reloaded 热重载");
        return await HotReload.RunAsync(output) ? ExitCode.Done : ExitCode.Faulty;
    }

    private static void Apply(TextWriter output, WorkflowClauses clauses)
    {
        // A host begins with CreateDefault(); without the policy's own rules the output shows these clauses alone.
        var engine = PolicyBuilder.CreateEmpty().AddWorkflows(clauses).Build();
        foreach (var (about, fact) in ExampleFacts.All) VerdictLines.Write(output, about, engine.Evaluate(fact));
    }
}
