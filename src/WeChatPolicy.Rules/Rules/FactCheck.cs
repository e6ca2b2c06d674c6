using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Puts a rule to a fact and reports what it finds.</summary>
internal delegate void RuleCheck<TFact>(in RuleContext<TFact> context)
    where TFact : Fact;

/// <summary>A check together with the type of fact that it is for; the engine keeps them side by side.</summary>
internal abstract class FactCheck(Type factType, SignalSet needs)
{
    public Type FactType { get; } = factType;

    public SignalSet Needs { get; } = needs;

    /// <summary>Whether it may look at the text; not only where that is certain.</summary>
    public bool ReadsText { get; init; } = true;

    /// <summary>What is asked first, for this check and others together; <see langword="null"/> where it stands for itself.</summary>
    public FactScreen? Screen { get; init; }

    public abstract void Run(Fact fact, RuleSetting rule, Judgement judgement);
}

internal sealed class FactCheck<TFact>(SignalSet needs, RuleCheck<TFact> check) : FactCheck(typeof(TFact), needs)
    where TFact : Fact
{
    public override void Run(Fact fact, RuleSetting rule, Judgement judgement) =>
        check(new RuleContext<TFact>((TFact)fact, rule, judgement));
}
