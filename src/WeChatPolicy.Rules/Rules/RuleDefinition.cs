using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>How a rule is written down, by the library's own clauses and by hosts alike; a chain of steps, each of which gives a new one, that ends in a <see cref="Rule"/>.</summary>
/// <remarks>A host begins with <see cref="Rule.Define"/>. Whatever it hands over (checks, duties, changes) is called from any thread.</remarks>
public sealed partial class RuleDefinition
{
    internal RuleDefinition(Rule rule) => Rule = rule;

    /// <summary>The rule as it stands by now.</summary>
    public Rule Rule { get; }

    internal static RuleDefinition Begin(string id, Modality modality)
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

    /// <summary>How grave a breach is and what a host is asked to do, unless the policy is configured otherwise.</summary>
    public RuleDefinition Rated(Severity severity, Enforcement enforcement) =>
        new(Rule with { DefaultSeverity = severity, DefaultEnforcement = enforcement });

    /// <summary>What its findings are. Default: by the modality a violation, advice or a merit.</summary>
    public RuleDefinition As(FindingKind kind) => new(Rule with { Kind = kind });

    /// <summary>What it is decided by.</summary>
    public RuleDefinition By(DecidedBy decidedBy) => new(Rule with { DecidedBy = decidedBy });

    /// <summary>It is possible where something is not known that it turns on and that is no excuse of a check: when or how something was done, whether a file is the company's.</summary>
    public RuleDefinition SpeaksInDoubt() => new(Rule with { SpeaksInDoubt = true });

    /// <summary>What the rule demands, in Simplified Chinese and English.</summary>
    public RuleDefinition Norm(string zh, string en) => new(Rule with { Norm = (zh, en) });

    /// <summary>What a finding says.</summary>
    public RuleDefinition Says(string zh, string en) => new(Rule with { Message = (zh, en) });

    /// <summary>What a finding says that tells of something done too late, or not in time, where the rule may say other things too.</summary>
    public RuleDefinition SaysLate(string zh, string en) => new(Rule with { MessageWhenLate = new(zh, en) });

    /// <summary>What sets a breach right.</summary>
    public RuleDefinition Remedy(string zh, string en) => new(Rule with { Remedy = (zh, en) });

    /// <summary>What a finding says that is mere advice, and what it advises, where the rule's own words do not fit it.</summary>
    internal RuleDefinition Advises((string Zh, string En) message, (string Zh, string En) remedy) => new(Rule with { Advice = (message, remedy) });

    /// <summary>The ids of more general rules whose findings give way to one of this rule on the same evidence.</summary>
    public RuleDefinition Suppresses(params string[] ruleIds) => new(Rule with { Suppresses = ruleIds });

    /// <summary>The numbers of the clauses, or of whole sections or chapters, that realise it, where it is a principle.</summary>
    public RuleDefinition RealisedBy(params string[] clauses) => new(Rule with { RealisedBy = clauses });

    /// <summary>Names conduct that the rule requires, in words that rules share, such as <c>encrypt-important-files</c>.</summary>
    public RuleDefinition Requires(params string[] conduct) => new(Rule with { Requires = conduct });

    /// <summary>Names conduct that the rule forbids, in words that rules share.</summary>
    public RuleDefinition Forbids(params string[] conduct) => new(Rule with { Forbids = conduct });

    /// <summary>It is put to what outsiders and robots send too, and then concerns the receiver alone.</summary>
    public RuleDefinition ReadsOutsiders() => new(Rule with { ReadsOutsiders = true });

    /// <summary>Puts the rule to every fact of this type.</summary>
    /// <inheritdoc cref="On{TFact}(SignalSet, RuleCheck{TFact}, Func{TFact, Ternary}?)"/>
    public RuleDefinition On<TFact>(RuleCheck<TFact> check, Func<TFact, Ternary>? excusedBy = null)
        where TFact : Fact => On(SignalSet.Empty, check, excusedBy);

    /// <summary>Puts the rule to the facts of this type whose text carries one of the signals.</summary>
    /// <param name="needs">The signals.</param>
    /// <param name="check">The check.</param>
    /// <param name="excusedBy">What excuses what it finds: approval, consent, need, an act in time. Excused it is no finding, and where nobody knows at most possible.</param>
    public RuleDefinition On<TFact>(SignalSet needs, RuleCheck<TFact> check, Func<TFact, Ternary>? excusedBy = null)
        where TFact : Fact => With(new FactCheck<TFact>(needs, FactGuard.NotNull(check, nameof(check)), excusedBy is null ? null : (in context) => excusedBy(context.Fact)));

    /// <summary>Puts the rule to every fact of this type, with an excuse that depends on the options or the calendar.</summary>
    public RuleDefinition On<TFact>(RuleCheck<TFact> check, RuleExcuse<TFact> excusedBy)
        where TFact : Fact => With(new FactCheck<TFact>(SignalSet.Empty, FactGuard.NotNull(check, nameof(check)), FactGuard.NotNull(excusedBy, nameof(excusedBy))));

    /// <summary>The duty that a fact of this type opens. A rule that opens duties says what they are about (<see cref="KeyedBy"/>).</summary>
    public RuleDefinition Owes<TFact>(RuleDuty<TFact> duty)
        where TFact : Fact => Owes(SignalSet.Empty, duty);

    /// <summary>The duty that a fact opens whose text carries one of the signals.</summary>
    public RuleDefinition Owes<TFact>(SignalSet needs, RuleDuty<TFact> duty)
        where TFact : Fact => With(new FactDuty<TFact>(needs, Each(duty)));

    /// <summary>The duties of several people, or over several things, that one fact opens.</summary>
    public RuleDefinition OwesEach<TFact>(RuleDuties<TFact> duties)
        where TFact : Fact => OwesEach(SignalSet.Empty, duties);

    /// <summary>The duties that a fact opens whose text carries one of the signals.</summary>
    public RuleDefinition OwesEach<TFact>(SignalSet needs, RuleDuties<TFact> duties)
        where TFact : Fact => With(new FactDuty<TFact>(needs, FactGuard.NotNull(duties, nameof(duties))));

    /// <summary>A duty over time, declared once: what it is about, how long there is for it, and then what opens and what meets it.</summary>
    /// <param name="key">What the duty is about.</param>
    /// <param name="term">How long there is for it, by the options.</param>
    /// <param name="declare">Declares the rest on a <see cref="TimedRule"/>.</param>
    public RuleDefinition Timed(DutyKey key, Func<PolicyOptions, Term> term, Func<TimedRule, TimedRule> declare)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(declare);
        return declare(new TimedRule(new(Rule with { KeyedBy = key, Term = term }))).Rule;
    }

    /// <summary>Nothing is late under it before another term, counted from the same instant, is over too.</summary>
    public RuleDefinition NoSoonerThan(Func<PolicyOptions, Term> term) => new(Rule with { NoSooner = FactGuard.NotNull(term, nameof(term)) });

    /// <summary>One key is owed again and again: a duty is the same where it began at the same minute, too.</summary>
    public RuleDefinition Recurring() => new(Rule with { Recurs = true });

    /// <summary>A fact of this type discharges the duty of that key; none where it discharges nothing.</summary>
    public RuleDefinition DischargedBy<TFact>(Func<TFact, string?> keyOf)
        where TFact : Fact
    {
        FactGuard.NotNull(keyOf, nameof(keyOf));
        return DischargedBy<TFact>((fact, _) => keyOf(fact));
    }

    /// <summary>The same, where it depends on the options what a fact discharges. They are to be read, not changed.</summary>
    public RuleDefinition DischargedBy<TFact>(Func<TFact, PolicyOptions, string?> keyOf)
        where TFact : Fact => new(Rule with { Discharges = [.. Rule.Discharges, new FactDischarge<TFact>(FactGuard.NotNull(keyOf, nameof(keyOf)))] });

    /// <summary>A state discharges the duties that it tells to have been met.</summary>
    public RuleDefinition MetAccordingTo<TFact>(Func<TFact, IEnumerable<(string Key, Completion Done)>> done)
        where TFact : Fact => new(Rule with { Discharges = [.. Rule.Discharges, new StateDischarge<TFact>(FactGuard.NotNull(done, nameof(done)))] });

    /// <summary>Names what the duty is about: all that opens, meets or changes one duty tells of the same one. The key of a duty is the id of that: of the message, the account, the case, the fact that raised the request.</summary>
    public RuleDefinition KeyedBy(DutyKey key) => new(Rule with { KeyedBy = key });

    /// <summary>It is followed by what is said in a conversation. The key of a duty to answer is the conversation's id, a bar and the debtor's id.</summary>
    public RuleDefinition FollowedAs(ConversationDuty duty) => new(Rule with { KeyedBy = DutyKey.Conversation, InConversation = duty });

    /// <summary>Somebody who leaves, or is away, still owes it.</summary>
    public RuleDefinition StaysWithItsDebtor() => new(Rule with { StaysWithDebtor = true });

    /// <summary>What would have to be different for the rule to be silent: the path of the field in camel case, its value in words, and the change itself; <see langword="null"/> where it does not fit the fact.</summary>
    public RuleDefinition WouldPassIf<TFact>(string field, string value, Func<TFact, TFact?> change)
        where TFact : Fact => WouldPassIf<TFact>(field, value, (fact, _) => change(fact));

    /// <summary>The same, where it depends on the options what would have to be different. They are to be read, not changed.</summary>
    public RuleDefinition WouldPassIf<TFact>(string field, string value, Func<TFact, PolicyOptions, TFact?> change)
        where TFact : Fact => new(Rule with { Counterfactuals = [.. Rule.Counterfactuals, new Counterfactual<TFact>(field, value, FactGuard.NotNull(change, nameof(change)))] });

    /// <summary>The rule as it stands by now.</summary>
    public static implicit operator Rule(RuleDefinition definition) => definition.Rule;
}
