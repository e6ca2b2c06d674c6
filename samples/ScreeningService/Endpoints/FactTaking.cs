using ScreeningService.Intake;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Facts;

namespace ScreeningService.Endpoints;

/// <summary>The way of facts from a request to its answer: judged on the request's own thread, then handed to the one writer.</summary>
internal sealed class FactTaking(CurrentPolicy policy, ObligationTracker tracker, FactIntake intake)
{
    public async Task<Screened> TakeAsync(Fact fact)
    {
        var (decision, taken) = await SubmitAsync(fact);
        return Screened.Of(decision, taken);
    }

    /// <summary>The decision, and what became of the fact; nothing becomes of one outside the scope of the policy, which is neither kept nor followed.</summary>
    public async Task<(PolicyDecision Decision, Taken? Taken)> SubmitAsync(Fact fact)
    {
        var judged = tracker.Judge(fact);
        return (judged.Decision, IsNotKept(fact, judged.Decision) ? null : (await intake.SubmitAsync([new(fact, judged.Decision, judged)]))[0]);
    }

    // A step of a case is the supervision group's own, and no private matter.
    private static bool IsNotKept(Fact fact, PolicyDecision decision) => decision.Outcome == Outcome.NotApplicable && fact is not CaseEvent;

    public async Task<IReadOnlyList<Screened>> TakeManyAsync(Message[] messages)
    {
        var decisions = new PolicyDecision[messages.Length];
        policy.Engine.Screen(messages, decisions);
        JudgedItem[] inScope = [.. messages.Zip(decisions, static (message, decision) => new JudgedItem(message, decision)).Where(static item => item.Decision.Outcome != Outcome.NotApplicable)];
        var taken = inScope.Length == 0 ? [] : await intake.SubmitAsync(inScope);
        var (answers, next) = (new Screened[messages.Length], 0);
        for (var i = 0; i < answers.Length; i++) answers[i] = Screened.Of(decisions[i], decisions[i].Outcome == Outcome.NotApplicable ? null : taken[next++]);
        return answers;
    }
}
