using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules;

/// <summary>What a check sees: the fact, its text as it was read, the options; and where it reports.</summary>
/// <remarks>
/// A rule says one thing of one fact and person: what several reports of it say becomes one finding, as sure as the surest and
/// resting on the places of all. What the check names as its excuse is weighed here: excused it is no finding, and where nobody knows only possible. <see cref="Confidence.Certain"/> takes a field, or a place that proves itself; words are at most <see cref="Confidence.Likely"/>.
/// </remarks>
/// <typeparam name="TFact">The type of fact.</typeparam>
public readonly ref struct RuleContext<TFact>
    where TFact : Fact
{
    private readonly RuleSetting _rule;
    private readonly Judgement _judgement;
    private readonly RuleExcuse<TFact>? _excuse;
    private readonly Particulars _particulars;

    internal RuleContext(TFact fact, RuleSetting rule, Judgement judgement, RuleExcuse<TFact>? excuse) =>
        (Fact, _rule, _judgement, _excuse) = (fact, rule, judgement, excuse);

    private RuleContext(RuleContext<TFact> context, Particulars particulars)
        : this(context.Fact, context._rule, context._judgement, context._excuse) => _particulars = particulars;

    /// <summary>The fact.</summary>
    public TFact Fact { get; }

    /// <summary>Its text as it was read; without parts where the fact carries none.</summary>
    public TextAnalysis Text => _judgement.Text;

    /// <summary>The options of the policy. All evaluations share them: they are to be read, not changed.</summary>
    public PolicyOptions Options => _judgement.Settings.Options;

    /// <summary>What reads texts under the policy; its word lists are asked where no text was read.</summary>
    internal TextAnalyzer Analyzer => _judgement.Settings.Analyzer;

    /// <summary>The calendar that working time is counted by.</summary>
    public WorkCalendar Calendar => _judgement.Settings.Calendar;

    /// <summary>Whether what the check finds is excused, by what it names as its excuse; no, where it names none.</summary>
    public Ternary Excused => _excuse is null ? Ternary.No : _excuse(this);

    /// <summary>Whether a match stands in forwarded words, which are not the sender's own.</summary>
    public bool IsForwarded(in TextMatch match) => match.Part >= _judgement.OwnParts;

    /// <summary>Whether the rule has said something of the fact already.</summary>
    internal bool HasReported => _judgement.HasReported(_rule);

    /// <summary>By when something is to be done under the rule that began at an instant. What is reported of it goes through <see cref="Missed"/>.</summary>
    public Deadline DeadlineOf(Term term, DateTimeOffset begun) => _rule.Rule.DeadlineOf(term, begun, Options, Calendar);

    /// <summary>The same context for a finding that says which of several things it is, in place of the rule's own words.</summary>
    public RuleContext<TFact> Saying(LocalizedText says) => new(this, _particulars with { Says = says });

    /// <summary>
    /// The same context for a finding about something that was not done in time: it is the finding that the tracker makes of the same duty, and
    /// no more than possible where the deadline is provisional.
    /// </summary>
    /// <param name="deadline">By when it was to be done.</param>
    /// <param name="key">The key of the duty; none where the fact does not tell it, and the finding is then one of its own.</param>
    /// <param name="begun">Since when it was owed.</param>
    public RuleContext<TFact> Missed(Deadline deadline, string? key, DateTimeOffset begun) => new(this, _particulars with { Missed = new(deadline, key, begun) });

    /// <summary>Reports one finding that rests on the given places of the text.</summary>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="matches">The places.</param>
    /// <param name="subject">Whom it concerns, where that is not the person who acted.</param>
    /// <param name="kind">What it is, where that is not the rule's usual kind.</param>
    /// <param name="atMost">The strictest that a host is asked to do about this one, however the rule is rated.</param>
    public void Report(
        Confidence confidence, ReadOnlySpan<TextMatch> matches, Party? subject = null, FindingKind? kind = null, Enforcement atMost = Enforcement.Block)
    {
        if (Excuse.Lifts(confidence, Excused) is { } sure) _judgement.Report(_rule, Fact, Sure(sure), subject, kind, matches, atMost, _particulars);
    }

    /// <summary>Reports a finding that a field decided.</summary>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="field">The path of the field in camel case.</param>
    /// <param name="value">Its value, as far as it may be shown.</param>
    /// <param name="subject">Whom it concerns, where that is not the person who acted.</param>
    /// <param name="kind">What it is, where that is not the rule's usual kind.</param>
    public void Report(Confidence confidence, string field, string value, Party? subject = null, FindingKind? kind = null)
    {
        if (Excuse.Lifts(confidence, Excused) is { } sure) _judgement.Report(_rule, Fact, Sure(sure), subject, kind, field, value, _particulars);
    }

    /// <summary>Reports a finding that a field decided, by the name of its value, which is made only where there is a finding.</summary>
    /// <inheritdoc cref="Report(Confidence, string, string, Party?, FindingKind?)"/>
    public void Report<TValue>(Confidence confidence, string field, TValue value, Party? subject = null, FindingKind? kind = null)
        where TValue : struct, Enum
    {
        if (Excuse.Lifts(confidence, Excused) is { } sure) _judgement.Report(_rule, Fact, Sure(sure), subject, kind, field, value.ToString(), _particulars);
    }

    private Confidence Sure(Confidence sure) => _particulars.Missed is { Deadline.IsProvisional: true } ? Confidence.Possible : sure;

    /// <summary>Puts a condition to the fact; where it holds, reports the places of what it asked the text for, or the condition itself.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="atMost">How sure it can be at the most.</param>
    internal void ReportIf(TextCondition<TFact> condition, Confidence atMost)
    {
        var buffer = _judgement.Buffer;
        buffer.BeginAsking();
        if (!condition(Fact, Text)) return;
        var asked = buffer.Asked;
        var sure = buffer.SurenessOf(asked);
        var places = buffer.PlacesOf(asked);

        // A text that was asked in vain, or for words of the condition's own, was only read; nothing in it proves itself.
        var isRead = buffer.AsksForWords || (places.Length == 0 && buffer.IsAsked);
        if (isRead && sure > Confidence.Likely) sure = Confidence.Likely;
        if (atMost < sure) sure = atMost;
        if (places.Length > 0) Report(sure, places);
        else Report(sure, Evidence.FieldType, "condition");
    }
}
