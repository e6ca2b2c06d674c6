using WeChatPolicy.Rules.Benchmarks.Workflows;
using WeChatPolicy.Rules.Workflows;
#if LEARNED_READINGS
using WeChatPolicy.Rules.Text;
#endif

namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>The engines that are measured, made by what the revision offers.</summary>
internal static class Engines
{
    public static PolicyEngine Default() => PolicyBuilder.CreateDefault().Build();

    /// <summary>The default policy without what is only learned; a revision that has learned nothing is that already.</summary>
    public static PolicyEngine Unlearned()
    {
        var builder = PolicyBuilder.CreateDefault();
#if LEARNED_READINGS
        foreach (var score in Signals.All.Where(signal => signal.Kind == SignalKind.Score)) builder.RemoveClassifier(score.Name);
#endif
        return builder.Build();
    }

    /// <summary>The default policy and terms of a host's own, which no rule asks for.</summary>
    public static PolicyEngine WithHostTerms(IEnumerable<string> terms) => PolicyBuilder.CreateDefault().AddLexicon("host-term", terms).Build();

    /// <summary>Forty rules of a host and nothing else; six of them ask the text as it was read.</summary>
    public static PolicyEngine HostRules() => PolicyBuilder.CreateEmpty().AddWorkflows(WorkflowClauses.Load(HostWorkflow.AskingText)).Build();
}
