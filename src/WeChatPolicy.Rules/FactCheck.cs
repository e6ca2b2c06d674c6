using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Puts a rule to a fact and reports what it finds.</summary>
internal delegate void RuleCheck<TFact>(in RuleContext<TFact> context)
    where TFact : Fact;

/// <summary>States the duty that a fact opens, or none.</summary>
internal delegate Obligation? RuleDuty<TFact>(in DutyContext<TFact> context)
    where TFact : Fact;

/// <summary>A check together with the type of fact that it is for; the engine keeps them side by side.</summary>
internal abstract class FactCheck(Type factType, SignalSet needs)
{
    public Type FactType { get; } = factType;

    public SignalSet Needs { get; } = needs;

    public abstract void Run(Fact fact, RuleSetting rule, Evaluation evaluation);
}

internal sealed class FactCheck<TFact>(SignalSet needs, RuleCheck<TFact> check) : FactCheck(typeof(TFact), needs)
    where TFact : Fact
{
    public override void Run(Fact fact, RuleSetting rule, Evaluation evaluation) =>
        check(new RuleContext<TFact>((TFact)fact, rule, evaluation));
}

/// <summary>A duty together with the type of fact that opens it.</summary>
internal abstract class FactDuty(Type factType)
{
    public Type FactType { get; } = factType;

    public abstract Obligation? Of(Fact fact, Rule rule, PolicySettings settings);
}

internal sealed class FactDuty<TFact>(RuleDuty<TFact> duty) : FactDuty(typeof(TFact))
    where TFact : Fact
{
    public override Obligation? Of(Fact fact, Rule rule, PolicySettings settings) =>
        duty(new DutyContext<TFact>((TFact)fact, rule, settings));
}

/// <summary>What a fact of one type discharges: the key of the duty, and when that was done.</summary>
internal abstract class FactDischarge(Type factType)
{
    public Type FactType { get; } = factType;

    /// <summary>The key of the duty that the fact discharges under the rule; none where it discharges nothing.</summary>
    public abstract string? KeyOf(Fact fact);
}

internal sealed class FactDischarge<TFact>(Func<TFact, string?> keyOf) : FactDischarge(typeof(TFact))
    where TFact : Fact
{
    public override string? KeyOf(Fact fact) => keyOf((TFact)fact);
}
