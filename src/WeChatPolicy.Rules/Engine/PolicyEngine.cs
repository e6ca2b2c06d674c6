using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>A policy, ready to judge facts. Immutable; every member may be called from any thread.</summary>
/// <remarks>Made by <see cref="PolicyBuilder.Build"/>. Two engines can live side by side; swapping one for another is one reference write.</remarks>
public sealed partial class PolicyEngine
{
    private readonly FrozenDictionary<Type, Bucket> _buckets;
    private readonly FrozenDictionary<string, RuleSetting> _rules;

    // Nearly all that is judged is a message, and nothing has to be looked up for one.
    private readonly Bucket _messages;

    internal PolicyEngine(IReadOnlyList<Clause> clauses, IReadOnlyList<RuleSetting> rules, PolicySettings settings, string version)
    {
        Clauses = clauses;
        Settings = settings;
        PolicyVersion = version;
        _rules = rules.ToFrozenDictionary(rule => rule.Rule.Id, StringComparer.Ordinal);
        RuleIds = [.. rules.Where(rule => !rule.IsDisabled).Select(rule => rule.Rule.Id)];
        _buckets = FactTypes.All.ToFrozenDictionary(type => type, type => new Bucket(type, rules));
        _messages = _buckets[typeof(Message)];
    }

    /// <summary>The clauses of the policy, in its own order, then those that the host added. A disabled rule still stands in its clause.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>The ids of the rules that are in use.</summary>
    public IReadOnlyCollection<string> RuleIds { get; }

    /// <summary>A digest of all that can change a verdict: rules, ratings, dates, options, terms. Equal versions decide alike; of a host's own code it knows the id and the revision that the host gives it.</summary>
    public string PolicyVersion { get; }

    /// <summary>The signals that this engine tells apart, by name.</summary>
    public SignalRegistry Signals => Analyzer.Signals;

    /// <summary>A copy of the options that the engine was built with.</summary>
    public PolicyOptions Options => Settings.Options.Copy();

    /// <summary>The calendar that its deadlines are counted by.</summary>
    public WorkCalendar Calendar => Settings.Calendar;

    /// <summary>What a host should be told at an instant: that the calendar ends soon, or has ended (<see cref="WorkCalendarOptions.WarningDays"/>). To be asked at the start, and once a day.</summary>
    public IReadOnlyList<PolicyIssue> Warnings(DateTimeOffset asOf) => CalendarAnalysis.Ending(Calendar, asOf) is { } ending ? [ending] : [];

    /// <summary>A redactor that finds what this engine finds, identifiers and terms of the host included.</summary>
    /// <param name="options">What becomes of each type; every identifier is masked where there are none.</param>
    /// <exception cref="TextConfigurationException">The options name a signal that there is not, or want a hash without a key.</exception>
    public Redactor CreateRedactor(RedactionOptions? options = null) => new(Analyzer.Whole, options);

    internal PolicySettings Settings { get; }

    internal TextAnalyzer Analyzer => Settings.Analyzer;

    internal IReadOnlyDictionary<string, RuleSetting> Rules => _rules;

    /// <summary>The checks that a fact is put to; <see langword="null"/> outside the scope of the policy, where its text is not to be read.</summary>
    /// <remarks>
    /// For whoever reads many texts at once: a text that was read without a failure, and of whose signals the plan says that it is silent
    /// (<see cref="CheckPlan.IsSilent"/>), passes as <see cref="Evaluate(Fact)"/> would let it pass. All others are to be evaluated.
    /// </remarks>
    internal CheckPlan? PlanOf(Fact fact) => Scope.Of(fact, Settings.Options) switch
    {
        Judged.Nothing => null,
        Judged.Everything => BucketOf(fact).All,
        _ => BucketOf(fact).ForOutsiders,
    };

    /// <summary>Judges one fact.</summary>
    /// <param name="fact">The fact. Its text is read once, and not at all outside the scope of the policy.</param>
    /// <returns>The decision; it costs no allocation where nothing was found, but of a segment in which the order of answers or idle chat had to be weighed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public PolicyDecision Evaluate(Fact fact) => Evaluate(fact, null);

    /// <summary>Judges a fact, and lets somebody else look at it while its text is read.</summary>
    internal PolicyDecision Evaluate(Fact fact, IFactReader? alsoRead)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Settings.Telemetry.IsObserved ? EvaluateObserved(fact, alsoRead) : Judge(fact, alsoRead);
    }

    /// <summary>Judges a fact of which nobody outside is told: one that was changed to explain a finding, or is one of a batch.</summary>
    internal PolicyDecision Judge(Fact fact, IFactReader? alsoRead = null)
    {
        if (PlanOf(fact) is not { } plan) return new PolicyDecision(fact.Id, PolicyVersion, Outcome.NotApplicable);
        var evaluation = Evaluation.Rent(this, fact, readsText: plan.ReadsText || alsoRead is not null);
        try
        {
            plan.Run(fact, evaluation);
            alsoRead?.Read(fact, evaluation);
            return evaluation.Decide();
        }
        finally
        {
            evaluation.Return();
        }
    }

    /// <summary>Judges facts one after the other, lazily; the n-th decision is that of the n-th fact, as if judged alone.</summary>
    public IEnumerable<PolicyDecision> EvaluateMany<TFact>(IEnumerable<TFact> facts)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Select(fact => Evaluate(fact));
    }

    /// <summary>Judges a batch into a caller's span without allocating for the clean ones.</summary>
    /// <exception cref="ArgumentException"><paramref name="decisions"/> is shorter than <paramref name="facts"/>.</exception>
    public void EvaluateMany<TFact>(ReadOnlySpan<TFact> facts, Span<PolicyDecision> decisions)
        where TFact : Fact
    {
        if (decisions.Length < facts.Length)
        {
            throw new ArgumentException($"It holds {decisions.Length} decisions and {facts.Length} facts are to be judged.", nameof(decisions));
        }

        for (var i = 0; i < facts.Length; i++) decisions[i] = Evaluate(facts[i]);
    }

    /// <summary>Judges a stream of facts in its order.</summary>
    public async IAsyncEnumerable<PolicyDecision> EvaluateManyAsync<TFact>(
        IAsyncEnumerable<TFact> facts, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TFact : Fact
    {
        ArgumentNullException.ThrowIfNull(facts);
        await foreach (var fact in facts.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return Evaluate(fact);
        }
    }

    /// <summary>The duties that a fact opens, in the order of the rules; empty outside the scope of the policy. Its text is read where one of them turns on it.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public IReadOnlyList<Obligation> DutiesOf(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var duties = new List<Obligation>(0);
        if (Scope.Of(fact, Settings.Options) != Judged.Nothing) AddObligationsOf(fact, duties);
        return duties;
    }

    /// <summary>Why a finding is there, and what would have made it go away. Judges the fact again a few times.</summary>
    /// <param name="fact">The fact that the finding is about.</param>
    /// <param name="finding">A finding that this policy made of it.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The finding is of another fact, or of a rule that this policy does not hold.</exception>
    public Explanation Explain(Fact fact, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(finding);
        return Explain(fact, finding, new Explainer(this, fact));
    }

    private Explanation Explain(Fact fact, Finding finding, Explainer explainer)
    {
        if (finding.FactId != fact.Id) throw new ArgumentException($"The finding is about the fact '{finding.FactId}', and this is '{fact.Id}'.", nameof(finding));
        if (!_rules.ContainsKey(finding.RuleId) && !FindingFactory.IsOfUnread(finding)) throw new ArgumentException($"This policy holds no rule '{finding.RuleId}'; explain the finding by the engine that made it.", nameof(finding));
        return explainer.Explain(finding);
    }

    /// <summary>The same of each finding of a decision, in its order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">A finding is of another fact, or of a rule that this policy does not hold.</exception>
    public IReadOnlyList<Explanation> Explain(Fact fact, PolicyDecision decision)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var explainer = new Explainer(this, fact);
        return [.. decision.Findings.Select(finding => Explain(fact, finding, explainer))];
    }

    internal void AddObligationsOf(Fact fact, List<Obligation> duties, Evaluation? reading = null) => Duties.AddTo(this, fact, BucketOf(fact).Duties, reading, duties);

    private Bucket BucketOf(Fact fact) => fact is Message ? _messages : _buckets[fact.GetType()];

    /// <summary>The checks and duties of one type of fact, those of its base types included.</summary>
    private sealed class Bucket
    {
        public Bucket(Type factType, IReadOnlyList<RuleSetting> rules)
        {
            var (checks, duties) = (new List<CheckPlan.Entry>(), new List<(FactDuty, RuleSetting)>());

            // Every rule is asked for every type of fact: a query each would be most of what building an engine allocates.
            foreach (var rule in rules)
            {
                for (var at = 0; at < rule.Rule.Checks.Count; at++)
                {
                    if (rule.Rule.Checks[at].FactType.IsAssignableFrom(factType)) checks.Add(new(rule.Rule.Checks[at], rule));
                }

                for (var at = 0; at < rule.Rule.Duties.Count && !rule.IsDisabled; at++)
                {
                    if (rule.Rule.Duties[at].FactType.IsAssignableFrom(factType)) duties.Add((rule.Rule.Duties[at], rule));
                }
            }

            All = new CheckPlan(checks);
            ForOutsiders = new CheckPlan(checks.Where(entry => entry.Rule.Rule.ReadsOutsiders));
            Duties = [.. duties];
        }

        public CheckPlan All { get; }

        public CheckPlan ForOutsiders { get; }

        public (FactDuty Duty, RuleSetting Rule)[] Duties { get; }
    }
}
