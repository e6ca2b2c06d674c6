using RulesEngine.Models;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Benchmarks.Workflows;

/// <summary>A text as it was read is to be had only while a rule runs; so what needs one runs within a rule.</summary>
internal static class ReadText
{
    [ThreadStatic]
    private static Action<RuleParameter[]>? t_act;

    private static readonly PolicyEngine s_reader = PolicyBuilder.CreateEmpty().AddRule(Rules.Rule.For<Message>("benchmark/reading").When(Act)).Build();

    /// <summary>Does something with a message and its text as RulesEngine is given them.</summary>
    public static void Of(Message message, Action<RuleParameter[]> act)
    {
        t_act = act;
        var decision = s_reader.Evaluate(message);
        if (decision.Findings.Count > 0) throw new InvalidOperationException(decision.Findings[0].Evidence[0].Excerpt);
    }

    private static bool Act(Message message, TextAnalysis text)
    {
        t_act!(RulesEngineRun.Inputs(message, text));
        return false;
    }
}
