using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>How the library's own clauses write down a rule; a chain that ends in a <see cref="Rule"/>.</summary>
internal sealed record RuleDefinition(Rule Rule)
{
    public static RuleDefinition Begin(string id, Modality modality)
    {
        ArgumentNullException.ThrowIfNull(id);
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == id.Length - 1 || id.AsSpan(slash + 1).Contains('/') || id.AsSpan().ContainsAny(" \t\r\n"))
        {
            throw new ArgumentException($"A rule id is a clause, one slash and a name, such as 'acme/late-night'; '{id}' is not.", nameof(id));
        }

        return new RuleDefinition(new Rule(id, modality)
        {
            Kind = modality switch
            {
                Modality.Should => FindingKind.Advice,
                Modality.Merit => FindingKind.Merit,
                _ => FindingKind.Violation,
            },
        });
    }

    public RuleDefinition Rated(Severity severity, Enforcement enforcement) =>
        new(Rule with { DefaultSeverity = severity, DefaultEnforcement = enforcement });

    public RuleDefinition As(FindingKind kind) => new(Rule with { Kind = kind });

    public RuleDefinition By(DecidedBy decidedBy) => new(Rule with { DecidedBy = decidedBy });

    /// <summary>Something excuses it that a host may not know of: approval, consent, need, an act in time. Where only that is not known, a finding is no more than possible.</summary>
    public RuleDefinition Excusable() => new(Rule with { WhenUnknown = UnknownTreatment.PossibleWithoutKnownExcuse });

    public RuleDefinition Norm(string zh, string en) => new(Rule with { Norm = (zh, en) });

    public RuleDefinition Says(string zh, string en) => new(Rule with { Message = (zh, en) });

    public RuleDefinition Remedy(string zh, string en) => new(Rule with { Remedy = (zh, en) });

    public RuleDefinition Suppresses(params string[] ruleIds) => new(Rule with { Suppresses = ruleIds });

    public RuleDefinition RealisedBy(params string[] clauses) => new(Rule with { RealisedBy = clauses });

    public RuleDefinition Requires(params string[] conduct) => new(Rule with { Requires = conduct });

    public RuleDefinition Forbids(params string[] conduct) => new(Rule with { Forbids = conduct });

    public RuleDefinition ReadsOutsiders() => new(Rule with { ReadsOutsiders = true });

    public RuleDefinition On<TFact>(RuleCheck<TFact> check)
        where TFact : Fact => On(SignalSet.Empty, check);

    public RuleDefinition On<TFact>(SignalSet needs, RuleCheck<TFact> check)
        where TFact : Fact => new(Rule with { Checks = [.. Rule.Checks, new FactCheck<TFact>(needs, check)] });

    /// <summary>A duty over time, declared once: what it is about, how long there is for it, and then what opens and what meets it.</summary>
    public RuleDefinition Timed(DutyKey key, Func<PolicyOptions, Term> term, Func<TimedRule, TimedRule> declare) =>
        declare(new TimedRule(KeyedBy(key), term)).Rule;

    public RuleDefinition Owes<TFact>(RuleDuty<TFact> duty)
        where TFact : Fact => OwesEach<TFact>(SignalSet.Empty, (in context, duties) =>
        {
            if (duty(context) is { } obligation) duties.Add(obligation);
        });

    /// <summary>The duties of several people, or over several things, that one fact opens.</summary>
    public RuleDefinition OwesEach<TFact>(RuleDuties<TFact> duties)
        where TFact : Fact => OwesEach(SignalSet.Empty, duties);

    /// <summary>The duties that a fact opens whose text carries one of the signals.</summary>
    public RuleDefinition OwesEach<TFact>(SignalSet needs, RuleDuties<TFact> duties)
        where TFact : Fact => new(Rule with { Duties = [.. Rule.Duties, new FactDuty<TFact>(needs, duties)] });

    /// <summary>A fact of this type discharges the duty of that key; none where it discharges nothing.</summary>
    public RuleDefinition DischargedBy<TFact>(Func<TFact, string?> keyOf)
        where TFact : Fact => new(Rule with { Discharges = [.. Rule.Discharges, new FactDischarge<TFact>(keyOf)] });

    /// <summary>A state discharges the duties that it tells to have been met.</summary>
    public RuleDefinition MetAccordingTo<TFact>(Func<TFact, IEnumerable<(string Key, Step Done)>> done)
        where TFact : Fact => new(Rule with { Discharges = [.. Rule.Discharges, new StateDischarge<TFact>(done)] });

    /// <summary>Names what the duty is about: all that opens, meets or changes one duty tells of the same one.</summary>
    public RuleDefinition KeyedBy(DutyKey key) => new(Rule with { KeyedBy = key });

    /// <summary>It is followed by what is said in a conversation.</summary>
    public RuleDefinition FollowedAs(ConversationDuty duty) => new(Rule with { KeyedBy = DutyKey.Conversation, InConversation = duty });

    /// <summary>Somebody who leaves, or is away, still owes it.</summary>
    public RuleDefinition StaysWithItsDebtor() => new(Rule with { StaysWithDebtor = true });

    /// <summary>What would have to be different for the rule to be silent: the field, its value, and the change itself.</summary>
    public RuleDefinition CuredBy<TFact>(string field, string value, Func<TFact, TFact?> change)
        where TFact : Fact => CuredBy<TFact>(field, value, (fact, _) => change(fact));

    /// <summary>The same, where it depends on the options what would have to be different.</summary>
    public RuleDefinition CuredBy<TFact>(string field, string value, Func<TFact, PolicyOptions, TFact?> change)
        where TFact : Fact => new(Rule with { Cures = [.. Rule.Cures, new FactCure<TFact>(field, value, change)] });

    public static implicit operator Rule(RuleDefinition definition) => definition.Rule;
}
