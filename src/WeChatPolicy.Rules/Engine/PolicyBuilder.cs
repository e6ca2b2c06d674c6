using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>Composes a policy and makes an engine of it. Not safe for use from several threads; the engine is.</summary>
public sealed partial class PolicyBuilder
{
    private readonly List<Clause> _clauses;
    private readonly List<Rule> _ownRules = [];
    private readonly HashSet<string> _disabled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleConfiguration> _configured = new(StringComparer.Ordinal);
    private readonly List<(string Category, string[] Terms)> _terms = [];
    private readonly List<string> _allowedTerms = [];
    private readonly List<IdentifierRecogniser> _recognisers = [];
    private readonly List<ITextClassifier> _classifiers = [];
    private readonly List<string> _removedClassifiers = [];
    private IReadOnlyList<Lexicon> _lexicons = Lexicons.Embedded();
    private DisguiseKinds _disguises = DisguiseKinds.All;
    private PolicyOptions _options = new();
    private PolicyTelemetry _telemetry = PolicyTelemetry.OfProcess;

    // Once a host was given them, or gave its own, they may be anything.
    private bool _hasDefaultOptions = true;

    private PolicyBuilder(IEnumerable<Clause> clauses) => _clauses = [.. clauses];

    /// <summary>The rules that it holds, those out of use included: of the clauses in their order, then those that were added by themselves.</summary>
    public IEnumerable<Rule> Rules => _clauses.SelectMany(clause => clause.Rules).Concat(_ownRules);

    /// <summary>A builder that holds every clause of the policy, with its defaults.</summary>
    public static PolicyBuilder CreateDefault() => new(Contents.Clauses);

    /// <summary>A builder without a clause, for a policy of the host's own.</summary>
    public static PolicyBuilder CreateEmpty() => new([]);

    /// <summary>Takes rules out of use. They stay in the catalogue.</summary>
    /// <exception cref="ArgumentException">No such rule; the error names the nearest known ones.</exception>
    public PolicyBuilder Disable(params ReadOnlySpan<string> ruleIds)
    {
        foreach (var id in ruleIds) _disabled.Add(Existing(id));
        return this;
    }

    /// <summary>Rates a rule otherwise than by default, or limits the time that it is in force; what is left out stays as it was.</summary>
    /// <param name="ruleId">The rule.</param>
    /// <param name="severity">How grave a breach is.</param>
    /// <param name="enforcement">What a host is asked to do about a breach.</param>
    /// <param name="effectiveFrom">The first instant at which it is in force.</param>
    /// <param name="effectiveUntil">The first instant at which it is no longer in force.</param>
    /// <exception cref="ArgumentException">No such rule, or it would end before it begins.</exception>
    public PolicyBuilder Configure(
        string ruleId, Severity? severity = null, Enforcement? enforcement = null, DateTimeOffset? effectiveFrom = null, DateTimeOffset? effectiveUntil = null)
    {
        var before = _configured.GetValueOrDefault(Existing(ruleId), new RuleConfiguration());
        var after = new RuleConfiguration
        {
            Severity = severity ?? before.Severity,
            Enforcement = enforcement ?? before.Enforcement,
            EffectiveFrom = effectiveFrom ?? before.EffectiveFrom,
            EffectiveUntil = effectiveUntil ?? before.EffectiveUntil,
        };
        if (after.EffectiveUntil <= after.EffectiveFrom)
        {
            Refuse($"Rule '{ruleId}' would end ({after.EffectiveUntil:O}) before it begins ({after.EffectiveFrom:O}).", nameof(effectiveUntil));
        }

        _configured[ruleId] = after;
        return this;
    }

    /// <summary>Adds a rule of the host's own.</summary>
    /// <exception cref="ArgumentException">A rule of that id is there already.</exception>
    public PolicyBuilder AddRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (Rules.Any(known => known.Id == rule.Id)) Refuse($"Rule '{rule.Id}' is there already; give one of the two another id.", nameof(rule));
        else _ownRules.Add(rule);
        return this;
    }

    /// <summary>Adds a rule of the host's own that is written as a class.</summary>
    /// <exception cref="ArgumentException">A rule of that id is there already.</exception>
    public PolicyBuilder AddRule(IRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return AddRule(rule.Define());
    }

    /// <summary>Adds a clause of the host's own with its rules.</summary>
    /// <exception cref="ArgumentException">The clause, or one of its rules, is there already.</exception>
    public PolicyBuilder AddClause(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        string[] taken = [.. clause.Rules.Select(rule => rule.Id).Intersect(Rules.Select(rule => rule.Id))];
        var isThere = _clauses.Exists(known => known.Number == clause.Number);
        if (isThere) Refuse($"Clause '{clause.Number}' is there already; give this one another number.", nameof(clause));
        foreach (var id in taken) Refuse($"Rule '{id}' is there already; give one of the two another id.", nameof(clause));
        if (!isThere && taken.Length == 0) _clauses.Add(clause);
        return this;
    }

    /// <summary>Adds terms to a lexicon category, the library's own or a new one, or words to one of the <see cref="WordLists"/>.</summary>
    /// <param name="category">The category, or the word list, in kebab case. A new one becomes a signal that rules can ask for by this name.</param>
    /// <param name="terms">The terms as in a lexicon file, exceptions included (<c>term ! exception</c>); each enough by itself.</param>
    public PolicyBuilder AddLexicon(string category, params IEnumerable<string> terms)
    {
        ArgumentException.ThrowIfNullOrEmpty(category);
        ArgumentNullException.ThrowIfNull(terms);
        string[] added = [.. terms];
        RefuseNull(added, nameof(terms));
        _terms.Add((category, added));
        return this;
    }

    /// <summary>Reads by other lexicons than the library's own: what those would do can be measured before they are.</summary>
    internal PolicyBuilder ReadBy(IReadOnlyList<Lexicon> lexicons)
    {
        _lexicons = lexicons;
        return this;
    }

    /// <summary>Adds terms that are always harmless: a term of any lexicon does not count inside one of them.</summary>
    public PolicyBuilder AddAllowedTerms(params IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        string[] added = [.. terms];
        RefuseNull(added, nameof(terms));
        _allowedTerms.AddRange(added);
        return this;
    }

    /// <summary>Adds a recogniser of identifiers of the host's own (a staff number, say). Its name becomes a signal.</summary>
    public PolicyBuilder AddIdentifier(IdentifierRecogniser recogniser)
    {
        ArgumentNullException.ThrowIfNull(recogniser);
        _recognisers.Add(recogniser);
        return this;
    }

    /// <summary>Adds a classifier of the host's own. Each of its scores becomes a signal that rules can ask for by name; it takes the place of the library's own that writes the same score (<see cref="LearnedReadings"/>).</summary>
    public PolicyBuilder AddClassifier(ITextClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _classifiers.Add(classifier);
        return this;
    }

    /// <summary>Takes a learned reading of the library out of use: what it alone would tell, no rule says.</summary>
    /// <param name="score">The score that it writes, such as <c>abusive-text</c>.</param>
    /// <exception cref="ArgumentException">No reading of the library writes it; the error names the nearest that do.</exception>
    public PolicyBuilder RemoveClassifier(string score)
    {
        // Refused here, where the host's line is, rather than when the engine is made.
        new TextAnalyzerBuilder().RemoveClassifier(score);
        _removedClassifiers.Add(score);
        return this;
    }

    /// <summary>Says in which disguises terms are found: in all of them, unless it is called.</summary>
    /// <param name="kinds">The kinds; <see cref="DisguiseKinds.None"/> for terms as they are written alone.</param>
    public PolicyBuilder ReadDisguises(DisguiseKinds kinds)
    {
        _disguises = kinds & DisguiseKinds.All;
        return this;
    }

    /// <summary>Uses a copy of these options from here on.</summary>
    public PolicyBuilder WithOptions(PolicyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _hasDefaultOptions) = (options.Copy(), false);
        return this;
    }

    /// <summary>Changes the options.</summary>
    public PolicyBuilder WithOptions(Action<PolicyOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _hasDefaultOptions = false;
        change(_options);
        return this;
    }

    /// <summary>Says where the engine's metrics and log messages go; without it to the meter of the process, and to no log. It has no bearing on <see cref="PolicyEngine.PolicyVersion"/>.</summary>
    public PolicyBuilder WithTelemetry(PolicyTelemetry telemetry)
    {
        ArgumentNullException.ThrowIfNull(telemetry);
        _telemetry = telemetry;
        return this;
    }

    /// <summary>Makes the engine. The builder can go on and make others.</summary>
    /// <exception cref="PolicyConfigurationException">Something in the options, rules or terms is wrong; the error lists every fault.</exception>
    public PolicyEngine Build()
    {
        var faults = new List<string>();
        return TryBuild(faults) ?? throw new PolicyConfigurationException(faults);
    }

    /// <summary>Makes the engine, or tells every fault that keeps it from being made.</summary>
    /// <param name="faults">Where they are told.</param>
    /// <param name="isWhole">Whether all was added that was to be; what could not be may be what another part names.</param>
    internal PolicyEngine? TryBuild(List<string> faults, bool isWhole = true)
    {
        // The defaults are right, and looking them over would cost a start as much as reading the terms.
        var options = _hasDefaultOptions ? new PolicyOptions() : Looked(_options, faults);
        var analyzer = options is null ? null : Looked(options, faults, isWhole);
        if (options is null || analyzer is null || faults.Count > 0) return null;
        var settings = Settings(options, analyzer.Signals);
        var version = PolicyDigest.Of(settings, _hasDefaultOptions ? null : options, analyzer);
        return new PolicyEngine(
            [.. _clauses, .. OwnClauses()], settings, new PolicySettings(options, WorkCalendar.Create(options.Calendar), analyzer, _telemetry), version);
    }

    /// <summary>Looks the policy over before it runs: rules that can never fire, rules that contradict each other, thresholds out of order, roles without a holder, a calendar that ends soon.</summary>
    /// <param name="organisation">The organisation that the policy is for; without it roles are not looked at.</param>
    /// <param name="asOf">The instant at which it is looked over, for the end of the calendar; left out, that of the organisation. Without either only a calendar that covers no date is told of.</param>
    public IReadOnlyList<PolicyIssue> Analyze(Organisation? organisation = null, DateTimeOffset? asOf = null)
    {
        var faults = new List<string>();
        var options = Looked(_options, faults);
        var analyzer = options is null ? null : Looked(options, faults, isWhole: true);
        if (options is null || analyzer is null || faults.Count > 0) return [.. faults.Select(fault => new PolicyIssue(PolicyIssueKind.Fault, [fault.Split(' ')[0].TrimEnd(':')], new(fault, fault)))];
        var settings = Settings(options, analyzer.Signals);
        return
        [
            .. PolicyAnalysis.NeverFire(settings.Where(setting => !setting.IsDisabled), analyzer, options.Scope),
            .. PolicyAnalysis.Contradictions([.. settings.Where(setting => !setting.IsDisabled)]),
            .. PolicyAnalysis.Thresholds(options),
            .. CalendarAnalysis.Ending(WorkCalendar.Create(options.Calendar), asOf ?? organisation?.AsOf) is { } ending ? [ending] : Array.Empty<PolicyIssue>(),
            .. organisation is null ? [] : RoleAnalysis.WithoutHolder(organisation, options),
        ];
    }

    private RuleSetting[] Settings(PolicyOptions options, SignalRegistry signals) =>
    [
        .. Rules.Select(rule => Setting(rule.Under(signals), options) with { IsDisabled = _disabled.Contains(rule.Id) || options.Rules.GetValueOrDefault(rule.Id)?.Enabled == false })
            .Where(setting => !setting.IsDisabled || setting.Rule.Suppresses.Count > 0),
    ];

    private TextAnalyzer Analyzer(PolicyOptions options)
    {
        var builder = new TextAnalyzerBuilder().ReadBy(_lexicons).LookOnlyFor(Asked()).ReadDisguises(_disguises).AddAllowedTerms(_allowedTerms).AddAllowedTerms(options.AllowedTerms.Where(term => !string.IsNullOrWhiteSpace(term)));
        foreach (var (category, terms) in _terms) builder.AddLexicon(category, terms);
        foreach (var category in options.Lexicons.Keys.Order(StringComparer.Ordinal)) builder.AddLexicon(category, Stated(category, options.Lexicons[category]));
        foreach (var recogniser in _recognisers) builder.AddIdentifier(recogniser);
        foreach (var classifier in _classifiers) builder.AddClassifier(classifier);
        foreach (var score in _removedClassifiers) builder.RemoveClassifier(score);
        return builder.Build();
    }

    /// <summary>All signals that anybody asks a text for; <see langword="null"/> where that is not known of some rule.</summary>
    private HashSet<string>? Asked()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            if (rule.Duties.Count > 0 || !(rule.AsksForNothingElse || rule.Checks.All(check => !check.ReadsText))) return null;
            asked.UnionWith(rule.SignalNames);
            for (byte index = 0; index < Signals.All.Count; index++)
            {
                if (rule.Needs.Contains(new Signal(index))) asked.Add(Signals.All[index].Name);
            }
        }

        return asked;
    }

    private IEnumerable<Clause> OwnClauses() => _ownRules
        .Where(rule => !_clauses.Exists(clause => clause.Number == rule.ClauseNumber))
        .GroupBy(rule => rule.ClauseNumber, StringComparer.Ordinal)
        .Select(group => new Clause(group.Key, Modality.MustNot, (group.Key, group.Key), ("公司自定条款", "A clause of the company's own"), [.. group]));

    private RuleSetting Setting(Rule rule, PolicyOptions options)
    {
        var inCode = _configured.GetValueOrDefault(rule.Id);
        var inOptions = options.Rules.GetValueOrDefault(rule.Id);
        return new RuleSetting(
            rule,
            inOptions?.Severity ?? inCode?.Severity ?? rule.DefaultSeverity,
            inOptions?.Enforcement ?? inCode?.Enforcement ?? rule.DefaultEnforcement,
            inOptions?.EffectiveFrom ?? inCode?.EffectiveFrom ?? rule.EffectiveFrom,
            inOptions?.EffectiveUntil ?? inCode?.EffectiveUntil ?? rule.EffectiveUntil);
    }
}
