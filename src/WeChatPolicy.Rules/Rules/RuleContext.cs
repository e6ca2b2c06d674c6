using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>What a check sees: the fact, its text as it was read, the options; and where it reports.</summary>
internal readonly ref struct RuleContext<TFact>(TFact fact, RuleSetting rule, Judgement judgement)
    where TFact : Fact
{
    public TFact Fact { get; } = fact;

    public TextAnalysis Text => judgement.Text;

    public PolicyOptions Options => judgement.Settings.Options;

    public WorkCalendar Calendar => judgement.Settings.Calendar;

    /// <summary>Where the text was read into, and what has been asked of it.</summary>
    internal AnalysisBuffer Buffer => judgement.Buffer;

    /// <summary>Whether a match stands in forwarded words, which are not the sender's own.</summary>
    public bool IsForwarded(in TextMatch match) => match.Part >= judgement.OwnParts;

    /// <summary>Reports one finding that rests on the given places of the text.</summary>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="matches">The places.</param>
    /// <param name="subject">Whom it concerns, where that is not the person who acted.</param>
    /// <param name="kind">What it is, where that is not the rule's usual kind.</param>
    /// <param name="atMost">The strictest that a host is asked to do about this one, however the rule is rated.</param>
    public void Report(
        Confidence confidence, ReadOnlySpan<TextMatch> matches, Party? subject = null, FindingKind? kind = null, Enforcement atMost = Enforcement.Block) =>
        judgement.Report(rule, Fact, confidence, subject, kind, matches, atMost);

    /// <summary>Reports what a condition of a host's own found: the places of what it asked the text for, or the condition itself.</summary>
    /// <param name="asked">The signals that it asked for.</param>
    /// <param name="atMost">How sure it can be at the most.</param>
    public void ReportAsked(SignalSet asked, Confidence atMost)
    {
        var buffer = judgement.Buffer;
        var sure = buffer.SurenessOf(asked);
        var places = buffer.PlacesOf(asked);

        // A text that was asked in vain, or for words of the condition's own, was only read; nothing in it proves itself.
        var isRead = buffer.AsksForWords || (places.Length == 0 && buffer.IsAsked);
        if (isRead && sure > Confidence.Likely) sure = Confidence.Likely;
        if (atMost < sure) sure = atMost;
        if (places.Length > 0) Report(sure, places);
        else Report(sure, Evidence.FieldType, "condition");
    }

    /// <summary>Reports a finding that a field decided.</summary>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="field">The path of the field in camel case.</param>
    /// <param name="value">Its value, as far as it may be shown.</param>
    /// <param name="subject">Whom it concerns, where that is not the person who acted.</param>
    /// <param name="kind">What it is, where that is not the rule's usual kind.</param>
    public void Report(Confidence confidence, string field, string value, Party? subject = null, FindingKind? kind = null) =>
        judgement.Report(rule, Fact, confidence, subject, kind, field, value);
}

/// <summary>What a duty is stated from.</summary>
internal readonly ref struct DutyContext<TFact>(TFact fact, Rule rule, PolicySettings settings, Judgement? reading)
    where TFact : Fact
{
    public TFact Fact { get; } = fact;

    public PolicyOptions Options => settings.Options;

    public WorkCalendar Calendar => settings.Calendar;

    /// <summary>The text, for a duty that states the signals it needs.</summary>
    public TextAnalysis Text => (reading ?? throw new InvalidOperationException("A duty that reads the text states the signals that it needs.")).Text;

    /// <summary>Whether a match stands in forwarded words, which are not the sender's own.</summary>
    public bool IsForwarded(in TextMatch match) => match.Part >= (reading?.OwnParts ?? 0);

    /// <summary>States the duty.</summary>
    /// <param name="debtor">Who owes it.</param>
    /// <param name="opened">When it began.</param>
    /// <param name="term">How long it may take.</param>
    /// <param name="key">What a later fact discharges it by; shared only by duties of which one act meets all.</param>
    /// <param name="creditor">To whom it is owed, where it is owed to somebody in particular.</param>
    public Obligation Owe(Party debtor, DateTimeOffset opened, Term term, string key, Party? creditor = null) =>
        OweBy(debtor, opened, term.DeadlineFrom(opened, Calendar), key, creditor, term);

    /// <summary>States the duty from a state that is not yet past its deadline; what is past it is a finding.</summary>
    public Obligation? OweAsOf(Party debtor, DateTimeOffset opened, DateTimeOffset asOf, Term term, string key)
    {
        var due = term.DeadlineFrom(opened, Calendar);
        return asOf > due ? null : OweBy(debtor, opened, due, key, term: term);
    }

    /// <summary>States the duty with a deadline of its own.</summary>
    public Obligation OweBy(Party debtor, DateTimeOffset opened, DateTimeOffset due, string key, Party? creditor = null, Term? term = null) => new()
    {
        RuleId = rule.Id,
        Key = key,
        Debtor = debtor,
        Creditor = creditor,
        OpenedBy = Fact.Id,
        OpenedAt = Calendar.InZone(opened),
        DueAt = due,
        Term = term,
        What = rule.Norm,
    };
}
