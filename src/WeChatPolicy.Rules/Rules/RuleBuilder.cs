using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>The short form of a rule of the host's own: one condition on one type of fact. Each step gives a new one, and <see cref="RuleDefinition"/> says what the steps mean.</summary>
/// <typeparam name="TFact">The type of fact that it is put to.</typeparam>
public sealed class RuleBuilder<TFact>
    where TFact : Fact
{
    private readonly RuleDefinition _definition;

    internal RuleBuilder(RuleDefinition definition) => _definition = definition;

    /// <inheritdoc cref="RuleDefinition.Rated"/>
    public RuleBuilder<TFact> Rated(Severity severity, Enforcement enforcement) => new(_definition.Rated(severity, enforcement));

    /// <inheritdoc cref="RuleDefinition.As"/>
    public RuleBuilder<TFact> As(FindingKind kind) => new(_definition.As(kind));

    /// <inheritdoc cref="RuleDefinition.Norm"/>
    public RuleBuilder<TFact> Norm(string zh, string en) => new(_definition.Norm(zh, en));

    /// <inheritdoc cref="RuleDefinition.Says"/>
    public RuleBuilder<TFact> Says(string zh, string en) => new(_definition.Says(zh, en));

    /// <inheritdoc cref="RuleDefinition.Remedy"/>
    public RuleBuilder<TFact> Remedy(string zh, string en) => new(_definition.Remedy(zh, en));

    /// <inheritdoc cref="RuleDefinition.Requires"/>
    public RuleBuilder<TFact> Requires(params string[] conduct) => new(_definition.Requires(conduct));

    /// <inheritdoc cref="RuleDefinition.Forbids"/>
    public RuleBuilder<TFact> Forbids(params string[] conduct) => new(_definition.Forbids(conduct));

    /// <inheritdoc cref="RuleDefinition.Revision"/>
    public RuleBuilder<TFact> Revision(string revision) => new(_definition.Revision(revision));

    /// <inheritdoc cref="RuleDefinition.Effective"/>
    public RuleBuilder<TFact> Effective(DateTimeOffset? from, DateTimeOffset? until = null) => new(_definition.Effective(from, until));

    /// <inheritdoc cref="RuleDefinition.When{TFact}(TextCondition{TFact}, SignalSet, Confidence, Prefilter{TFact}?, bool)"/>
    public Rule When(TextCondition<TFact> condition) => _definition.When(condition);

    /// <summary>The condition of a breach, by fields alone; for its sake no text is read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public Rule When(Func<TFact, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _definition.When<TFact>((fact, _) => condition(fact), readsText: false);
    }
}
