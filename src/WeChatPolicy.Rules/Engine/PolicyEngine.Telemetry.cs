using System.Diagnostics;

namespace WeChatPolicy.Rules;

/// <content>The same where somebody listens. Apart, so that the way of a fact to which nobody listens stays short.</content>
public sealed partial class PolicyEngine
{
    private PolicyDecision EvaluateObserved(Fact fact, IFactReader? alsoRead)
    {
        var telemetry = Settings.Telemetry;
        using var activity = PolicyActivities.Source.StartActivity(PolicyActivities.Evaluate);
        var began = telemetry.Now;
        var decision = Judge(fact, alsoRead);
        telemetry.Evaluated(fact.GetType().Name, decision, began, activity);
        return decision;
    }

    private void ScreenObserved(ReadOnlySpan<Message> messages, Span<PolicyDecision> decisions)
    {
        var telemetry = Settings.Telemetry;
        using var activity = PolicyActivities.Source.StartActivity(PolicyActivities.Screen);
        var began = telemetry.Now;
        JudgeMany(messages, decisions);
        telemetry.Screened(nameof(Message), decisions[..messages.Length], began, activity);
    }
}
