namespace WeChatPolicy.Rules;

/// <summary>States the duty that a fact opens, or none.</summary>
internal delegate Obligation? RuleDuty<TFact>(in DutyContext<TFact> context)
    where TFact : Fact;

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
