using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>One norm of a clause: its texts, its defaults and the checks that decide it.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record Rule
{
    internal Rule(string id, Modality modality)
    {
        Id = id;
        Modality = modality;
    }

    /// <summary>The stable public key, such as <c>2.1.1/personal-account</c>.</summary>
    public string Id { get; }

    /// <summary>The number of the clause that it belongs to: the id up to the slash.</summary>
    public string ClauseNumber => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>How it binds.</summary>
    public Modality Modality { get; }

    /// <summary>What it is decided by.</summary>
    public DecidedBy DecidedBy { get; internal init; }

    /// <summary>What its findings are.</summary>
    public FindingKind Kind { get; internal init; }

    /// <summary>How grave a breach is, unless the host rates it otherwise.</summary>
    public Severity DefaultSeverity { get; internal init; }

    /// <summary>What a host is asked to do about a breach, unless it says otherwise.</summary>
    public Enforcement DefaultEnforcement { get; internal init; }

    /// <summary>What the rule demands.</summary>
    public LocalizedText Norm { get; internal init; } = new("", "");

    /// <summary>What a finding of it says.</summary>
    public LocalizedText Message
    {
        get;
        internal init => (field, MessageInDoubt) = (value, Doubt.Message(value));
    } = new("", "");

    /// <summary>What sets a breach right.</summary>
    public LocalizedText Remedy
    {
        get;
        internal init => (field, RemedyInDoubt) = (value, Doubt.Remedy(value));
    } = new("", "");

    /// <summary>The ids of more general rules whose findings give way to one of this rule on the same evidence.</summary>
    public IReadOnlyList<string> Suppresses { get; internal init; } = [];

    /// <summary>The numbers of the clauses, or of whole sections or chapters, that realise it, where it is a principle.</summary>
    public IReadOnlyList<string> RealisedBy { get; internal init; } = [];

    /// <summary>The conduct that it requires, in words that rules share; <see cref="PolicyBuilder.Analyze"/> holds it against what others forbid.</summary>
    public IReadOnlyList<string> Requires { get; internal init; } = [];

    /// <summary>The conduct that it forbids, in words that rules share.</summary>
    public IReadOnlyList<string> Forbids { get; internal init; } = [];

    /// <summary>The host's own mark of the condition as it is now; part of <see cref="PolicyEngine.PolicyVersion"/>, which cannot see into code.</summary>
    public string Revision { get; internal init; } = "";

    /// <summary>Whether it is put to what outsiders and robots send too; it then concerns the receiver alone.</summary>
    public bool ReadsOutsiders { get; internal init; }

    /// <summary>What a duty under it is about; its state over time can be kept apart from that of every other key.</summary>
    public DutyKey KeyedBy { get; internal init; }

    /// <summary>Whether a duty stays with somebody who is away or has left.</summary>
    public bool StaysWithDebtor { get; internal init; }

    /// <summary>The names of the signals that it asks or waits for by name; <see cref="PolicyBuilder.Build"/> refuses one that the engine does not tell apart.</summary>
    public IReadOnlyList<string> SignalNames { get; internal init; } = [];

    /// <summary>Whether <see cref="SignalNames"/> are all that it asks a text for.</summary>
    internal bool AsksForNothingElse { get; init; }

    /// <summary>What it says where something that it turns on is not known: <see cref="UnknownTreatment.PossibleWithoutKnownExcuse"/> where a check names an excuse, or it says so itself.</summary>
    public UnknownTreatment WhenUnknown => SpeaksInDoubt || IsExcusable ? UnknownTreatment.PossibleWithoutKnownExcuse : UnknownTreatment.Silent;

    /// <summary>From when it is in force; <see langword="null"/>: always was.</summary>
    public DateTimeOffset? EffectiveFrom { get; internal init; }

    /// <summary>From when it is no longer in force; <see langword="null"/>: never ends.</summary>
    public DateTimeOffset? EffectiveUntil { get; internal init; }

    /// <summary>The types of fact that it is put to.</summary>
    public IReadOnlyList<Type> FactTypes { get; private set; } = [];

    /// <summary>The signals of which a text must carry one before the rule is asked; empty for a rule decided by fields. Those that it waits for by name stand in <see cref="SignalNames"/>.</summary>
    public SignalSet Needs { get; private set; }

    /// <summary>What a finding of it says that is only possible.</summary>
    internal LocalizedText MessageInDoubt { get; private init; } = new("", "");

    /// <summary>What sets right a breach that is only possible.</summary>
    internal LocalizedText RemedyInDoubt { get; private init; } = new("", "");

    /// <summary>What it says where it only advises, and what it advises; <see langword="null"/> where its own words fit.</summary>
    internal (LocalizedText Message, LocalizedText Remedy)? Advice { get; init; }

    /// <summary>Whether it is possible where something else than an excuse is not known.</summary>
    internal bool SpeaksInDoubt { get; init; }

    /// <summary>Whether one of its checks names an excuse.</summary>
    internal bool IsExcusable { get; private set; }

    /// <summary>How long there is for what it declares as a timed rule; <see langword="null"/> where it declares nothing.</summary>
    internal Func<PolicyOptions, Term>? Term { get; init; }

    /// <summary>What else must be over before it can be late, where something must be; its term counts from the same instant.</summary>
    internal Func<PolicyOptions, Term>? NoSooner { get; init; }

    /// <summary>What a finding says that tells of something done too late or not in time, where that is one of several things that it may say.</summary>
    internal LocalizedText? MessageWhenLate { get; init; }

    /// <summary>Whether one key may be owed again and again, so that it takes the beginning as well to tell one time from another.</summary>
    internal bool Recurs { get; init; }

    /// <summary>How it is followed in a conversation.</summary>
    internal ConversationDuty InConversation { get; init; }

    internal IReadOnlyList<FactCheck> Checks
    {
        get;
        init
        {
            field = value;
            Summarise();
        }
    } = [];

    internal IReadOnlyList<FactDuty> Duties
    {
        get;
        init
        {
            field = value;
            Summarise();
        }
    } = [];

    internal IReadOnlyList<FactDischarge> Discharges { get; init; } = [];

    internal IReadOnlyList<Counterfactual> Counterfactuals { get; init; } = [];

    /// <summary>What puts values of the fact into a finding's message; <see langword="null"/> where it says the same of every fact.</summary>
    internal MessageFill<Fact>? Fill { get; init; }

    /// <summary>Begins a rule of the host's own that is one condition on one type of fact; <see cref="Define"/> begins any other.</summary>
    /// <param name="id">Its key: a clause, a slash and a name in kebab case, such as <c>acme/late-night</c>.</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public static RuleBuilder<TFact> For<TFact>(string id)
        where TFact : Fact => new(Define(id));

    /// <summary>Begins a rule of the host's own. Unless it says otherwise a breach is of medium severity and to be reviewed.</summary>
    /// <param name="id">Its key: a clause, a slash and a name in kebab case, such as <c>acme/late-night</c>.</param>
    /// <param name="modality">How it binds; a merit and a recommendation make findings of their own kind.</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public static RuleDefinition Define(string id, Modality modality = Modality.MustNot) => RuleDefinition.Begin(id, modality)
        .Rated(Severity.Medium, Enforcement.Review).By(DecidedBy.Text | DecidedBy.Facts)
        .Norm($"公司自定规则 {id}", $"The company's own rule {id}")
        .Says($"违反公司自定规则 {id}", $"The company's own rule {id} was broken")
        .Remedy("按公司规定处理", "Do as the company's rules say");

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>By when something is owed under the rule that began at an instant.</summary>
    internal Deadline DeadlineOf(Term term, DateTimeOffset begun, PolicyOptions options, WorkCalendar calendar)
    {
        var due = Deadline.Of(term, begun, calendar);
        return NoSooner is null ? due : Deadline.Later(due, Deadline.Of(NoSooner(options), begun, calendar));
    }

    /// <summary>The rule under an engine that tells these signals apart: the host's own have numbers there.</summary>
    internal Rule Under(SignalRegistry signals) => SignalNames.Count == 0 ? this : this with
    {
        Checks = [.. Checks.Select(check => check.Under(signals))],
        Duties = [.. Duties.Select(duty => duty.Under(signals))],
    };

    // Once for each rule: engines and listings ask for these again and again.
    private void Summarise()
    {
        IsExcusable = Checks.Any(check => check.IsExcusable);
        FactTypes = [.. Checks.Select(check => check.FactType).Concat(Duties.Select(duty => duty.FactType)).Distinct()];
        Needs = Duties.Aggregate(Checks.Aggregate(SignalSet.Empty, (set, check) => set.Union(check.Needs)), (set, duty) => set.Union(duty.Needs));
    }
}
