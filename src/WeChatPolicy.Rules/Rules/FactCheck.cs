using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Puts a rule to a fact and reports what it finds. One that throws gives a finding to be reviewed, never silence.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <param name="context">The fact, its text, and where to report.</param>
public delegate void RuleCheck<TFact>(in RuleContext<TFact> context)
    where TFact : Fact;

/// <summary>Whether something excuses what a check finds.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <param name="context">The fact, its text and the options; an excuse reports nothing.</param>
public delegate Ternary RuleExcuse<TFact>(in RuleContext<TFact> context)
    where TFact : Fact;

/// <summary>A check together with the type of fact that it is for; the engine keeps them side by side.</summary>
internal abstract class FactCheck(Type factType, SignalSet needs)
{
    public Type FactType { get; } = factType;

    public SignalSet Needs { get; } = needs;

    /// <summary>The fields of which the fact must tell one, for a check that turns on them alone; none where it is asked of every fact, or by its signals.</summary>
    public FactFields Fields { get; init; }

    /// <summary>Further signals that it needs, by name; an engine alone knows the host's own.</summary>
    public IReadOnlyList<string> NeededNames { get; init; } = [];

    /// <summary>Whether it may look at the text; not only where that is certain.</summary>
    public bool ReadsText { get; init; } = true;

    /// <summary>What is asked first, for this check and others together; <see langword="null"/> where it stands for itself.</summary>
    public IPrefilter? Prefilter { get; init; }

    /// <summary>Whether it names what excuses what it finds.</summary>
    public abstract bool IsExcusable { get; }

    /// <summary>Whether what it finds of a fact is excused.</summary>
    public abstract Ternary ExcuseOf(Fact fact, RuleSetting rule, Judgement judgement);

    public abstract void Run(Fact fact, RuleSetting rule, Judgement judgement);

    /// <summary>The check under an engine that tells these signals apart.</summary>
    public abstract FactCheck Under(SignalRegistry signals);
}

internal sealed class FactCheck<TFact>(SignalSet needs, RuleCheck<TFact> check, RuleExcuse<TFact>? excuse = null) : FactCheck(typeof(TFact), needs)
    where TFact : Fact
{
    public override bool IsExcusable => excuse is not null;

    public override Ternary ExcuseOf(Fact fact, RuleSetting rule, Judgement judgement) => new RuleContext<TFact>((TFact)fact, rule, judgement, excuse).Excused;

    public override void Run(Fact fact, RuleSetting rule, Judgement judgement) =>
        check(new RuleContext<TFact>((TFact)fact, rule, judgement, excuse));

    public override FactCheck Under(SignalRegistry signals) =>
        NeededNames.Count == 0 ? this : new FactCheck<TFact>(Needs.Union(signals.Of(NeededNames)), check, excuse) { Fields = Fields, ReadsText = ReadsText, Prefilter = Prefilter };
}
