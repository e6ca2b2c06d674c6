using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>States the duty that a fact opens, or none.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <param name="context">What the duty is stated from, and what states it.</param>
/// <returns>The duty, made by <see cref="DutyContext{TFact}.Owe"/> or <see cref="DutyContext{TFact}.OweBy(Party, DateTimeOffset, DateTimeOffset, string, Party?, Term?)"/>; <see langword="null"/> where there is none.</returns>
public delegate Obligation? RuleDuty<TFact>(in DutyContext<TFact> context)
    where TFact : Fact;

/// <summary>States the duties of several people, or over several things, that one fact opens.</summary>
/// <typeparam name="TFact">The type of fact.</typeparam>
/// <param name="context">What the duties are stated from, and what states them.</param>
/// <param name="duties">Receives them.</param>
public delegate void RuleDuties<TFact>(in DutyContext<TFact> context, ICollection<Obligation> duties)
    where TFact : Fact;

/// <summary>A duty together with the type of fact that opens it and the signals that its text must carry, if any.</summary>
internal abstract class FactDuty(Type factType, SignalSet needs)
{
    public Type FactType { get; } = factType;

    public SignalSet Needs { get; } = needs;

    /// <summary>Further signals of which its text must carry one, by name.</summary>
    public IReadOnlyList<string> NeededNames { get; init; } = [];

    /// <summary>Adds the duties that the fact opens.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="rule">The rule that imposes them.</param>
    /// <param name="settings">The options.</param>
    /// <param name="reading">The fact's text as it was read; <see langword="null"/> where it was not, because no duty asks for it.</param>
    /// <param name="duties">Receives them.</param>
    public abstract void AddTo(Fact fact, Rule rule, PolicySettings settings, Judgement? reading, List<Obligation> duties);

    /// <summary>The duty under an engine that tells these signals apart.</summary>
    public abstract FactDuty Under(SignalRegistry signals);
}

internal sealed class FactDuty<TFact>(SignalSet needs, RuleDuties<TFact> state) : FactDuty(typeof(TFact), needs)
    where TFact : Fact
{
    public override void AddTo(Fact fact, Rule rule, PolicySettings settings, Judgement? reading, List<Obligation> duties) =>
        state(new DutyContext<TFact>((TFact)fact, rule, settings, reading), duties);

    public override FactDuty Under(SignalRegistry signals) => NeededNames.Count == 0 ? this : new FactDuty<TFact>(Needs.Union(signals.Of(NeededNames)), state);
}

/// <summary>What a fact of one type discharges: the key of the duty, and when that was done.</summary>
internal abstract class FactDischarge(Type factType)
{
    public Type FactType { get; } = factType;

    /// <summary>The keys of the duties that the fact discharges under the rule, and when that was done; nothing where it is not known when.</summary>
    public abstract IReadOnlyList<(string Key, DateTimeOffset? At)> Of(Fact fact, PolicyOptions options);
}

internal sealed class FactDischarge<TFact>(Func<TFact, PolicyOptions, string?> keyOf) : FactDischarge(typeof(TFact))
    where TFact : Fact
{
    public override IReadOnlyList<(string Key, DateTimeOffset? At)> Of(Fact fact, PolicyOptions options) => keyOf((TFact)fact, options) is { } key ? [(key, fact.Instant)] : [];
}

/// <summary>A state that tells of things done earlier.</summary>
internal sealed class StateDischarge<TFact>(Func<TFact, IEnumerable<(string Key, Completion Done)>> done) : FactDischarge(typeof(TFact))
    where TFact : Fact
{
    public override IReadOnlyList<(string Key, DateTimeOffset? At)> Of(Fact fact, PolicyOptions options) =>
        [.. done((TFact)fact).Where(step => step.Done.IsDone).Select(step => (step.Key, step.Done.At ?? fact.Instant))];
}
