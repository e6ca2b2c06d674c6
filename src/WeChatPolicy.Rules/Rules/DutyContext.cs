using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>What a duty is stated from, and what states it.</summary>
/// <typeparam name="TFact">The type of fact that opens it.</typeparam>
public readonly ref struct DutyContext<TFact>
    where TFact : Fact
{
    private readonly Rule _rule;
    private readonly PolicySettings _settings;
    private readonly Judgement? _reading;

    internal DutyContext(TFact fact, Rule rule, PolicySettings settings, Judgement? reading) => (Fact, _rule, _settings, _reading) = (fact, rule, settings, reading);

    /// <summary>The fact.</summary>
    public TFact Fact { get; }

    /// <summary>The options of the policy. All evaluations share them: they are to be read, not changed.</summary>
    public PolicyOptions Options => _settings.Options;

    /// <summary>The calendar that terms are counted by.</summary>
    public WorkCalendar Calendar => _settings.Calendar;

    /// <summary>The text, for a duty that states the signals it needs.</summary>
    /// <exception cref="InvalidOperationException">The duty states none.</exception>
    public TextAnalysis Text => (_reading ?? throw new InvalidOperationException("A duty that reads the text states the signals that it needs.")).Text;

    /// <summary>A word list of the policy; also for a duty that reads no text.</summary>
    public WordList Words(WordListId list) => _settings.Analyzer.Words(list);

    /// <summary>What reads texts under the policy; its word lists are asked, and no text is read.</summary>
    internal TextAnalyzer Analyzer => _settings.Analyzer;

    /// <summary>Whether a match stands in forwarded words, which are not the sender's own.</summary>
    public bool IsForwarded(in TextMatch match) => match.Part >= (_reading?.OwnParts ?? 0);

    /// <summary>States the duty.</summary>
    /// <param name="debtor">Who owes it.</param>
    /// <param name="opened">When it began.</param>
    /// <param name="term">How long it may take.</param>
    /// <param name="key">What a later fact discharges it by; shared only by duties of which one act meets all.</param>
    /// <param name="creditor">To whom it is owed, where it is owed to somebody in particular.</param>
    public Obligation Owe(Party debtor, DateTimeOffset opened, Term term, string key, Party? creditor = null) =>
        State(debtor, opened, DeadlineOf(term, opened), key, creditor, term, isPersonal: false);

    /// <summary>By when something is owed under the rule that began at an instant.</summary>
    public Deadline DeadlineOf(Term term, DateTimeOffset begun) => _rule.DeadlineOf(term, begun, Options, Calendar);

    /// <summary>States the duty from a state that is not yet past its deadline; what is past it is a finding.</summary>
    /// <param name="debtor">Who owes it.</param>
    /// <param name="opened">When it began.</param>
    /// <param name="asOf">The instant that the state is of.</param>
    /// <param name="term">How long it may take.</param>
    /// <param name="key">What a later fact discharges it by.</param>
    public Obligation? OweAsOf(Party debtor, DateTimeOffset opened, DateTimeOffset asOf, Term term, string key)
    {
        var due = DeadlineOf(term, opened);
        return asOf > due.At ? null : State(debtor, opened, due, key, null, term, isPersonal: false);
    }

    /// <summary>States the duty with a deadline of its own.</summary>
    /// <param name="debtor">Who owes it.</param>
    /// <param name="opened">When it began.</param>
    /// <param name="due">The last instant at which it can be met in time.</param>
    /// <param name="key">What a later fact discharges it by; shared only by duties of which one act meets all.</param>
    /// <param name="creditor">To whom it is owed, where it is owed to somebody in particular.</param>
    /// <param name="term">How long it may take, where the deadline was made of that.</param>
    public Obligation OweBy(Party debtor, DateTimeOffset opened, DateTimeOffset due, string key, Party? creditor = null, Term? term = null) =>
        OweBy(debtor, opened, new Deadline(due, false), key, creditor, term);

    /// <summary>States the duty with a deadline of its own that was reckoned, and may be provisional.</summary>
    /// <inheritdoc cref="OweBy(Party, DateTimeOffset, DateTimeOffset, string, Party?, Term?)"/>
    public Obligation OweBy(Party debtor, DateTimeOffset opened, Deadline due, string key, Party? creditor = null, Term? term = null) =>
        State(debtor, opened, due, key, creditor, term, isPersonal: false);

    /// <summary>The same of a duty that perhaps nobody else could meet.</summary>
    internal Obligation State(Party debtor, DateTimeOffset opened, Deadline due, string key, Party? creditor, Term? term, bool isPersonal) => new()
    {
        RuleId = _rule.Id,
        Key = key,
        Debtor = debtor,
        Creditor = creditor,
        OpenedBy = Fact.Id,
        OpenedAt = Calendar.InZone(opened),
        DueAt = due.At,
        IsProvisional = due.IsProvisional,
        Term = term,
        What = _rule.Norm,
        IsPersonal = isPersonal,
    };
}
