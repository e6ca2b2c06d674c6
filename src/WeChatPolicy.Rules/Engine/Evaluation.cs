using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The working state of one evaluation. One a thread is kept, so that a fact without a finding allocates nothing.</summary>
internal sealed class Evaluation : Judgement
{
    [ThreadStatic]
    private static Evaluation? t_spare;

    private PolicyEngine _engine = null!;
    private Fact _fact = null!;

    private Evaluation()
    {
    }

    /// <summary>Takes the thread's spare state, or a new one where a rule evaluates in the midst of an evaluation.</summary>
    /// <param name="engine">The policy.</param>
    /// <param name="fact">What is to be judged.</param>
    /// <param name="readsText">Whether anybody may ask for the text; otherwise it is not read.</param>
    public static Evaluation Rent(PolicyEngine engine, Fact fact, bool readsText = true)
    {
        var evaluation = t_spare ?? new Evaluation();
        t_spare = null;
        evaluation._engine = engine;
        evaluation._fact = fact;
        evaluation.Begin(fact, engine.Settings, readsText ? engine.Analyzer : null);
        return evaluation;
    }

    /// <summary>The same for a fact whose text was read together with others.</summary>
    /// <param name="engine">The policy.</param>
    /// <param name="fact">What is to be judged.</param>
    /// <param name="batch">What was read.</param>
    /// <param name="text">Which of the texts is that of the fact.</param>
    /// <param name="ownParts">How many of its parts are the fact's own words.</param>
    public static Evaluation Rent(PolicyEngine engine, Fact fact, BatchReading batch, int text, int ownParts)
    {
        var evaluation = t_spare ?? new Evaluation();
        t_spare = null;
        evaluation._engine = engine;
        evaluation._fact = fact;
        evaluation.Begin(fact, engine.Settings, batch, text, ownParts);
        return evaluation;
    }

    public void Return()
    {
        End();
        _engine = null!;
        _fact = null!;
        t_spare = this;
    }

    public PolicyDecision Decide()
    {
        if (Findings() is not { } told) return new PolicyDecision(_fact.Id, _engine.PolicyVersion, Outcome.Pass);
        var findings = Precedence.Order(told, _engine.Rules);
        if (findings.Length == 0) return new PolicyDecision(_fact.Id, _engine.PolicyVersion, Outcome.Pass);
        var outcome = Outcome.Pass;
        foreach (var finding in findings)
        {
            var asked = finding.Enforcement switch
            {
                Enforcement.Block => Outcome.Block,
                Enforcement.Review => Outcome.Review,
                Enforcement.Notify => Outcome.Notify,
                _ => Outcome.Pass,
            };
            if (asked > outcome) outcome = asked;
        }

        return new PolicyDecision(_fact.Id, _engine.PolicyVersion, outcome, findings);
    }
}
