namespace WeChatPolicy.Rules.Clauses;

/// <summary>Whether something came in time. Late is after the deadline, not at it; an end that is not known makes nothing late.</summary>
internal static class Timeliness
{
    /// <summary>When a term is over that began at an instant.</summary>
    public static DateTimeOffset Due<TFact>(in RuleContext<TFact> context, DateTimeOffset opened, Term term)
        where TFact : Fact => term.DeadlineFrom(opened, context.Calendar);

    /// <inheritdoc cref="Due{TFact}(in RuleContext{TFact}, DateTimeOffset, Term)"/>
    public static DateTimeOffset Due<TFact>(in DutyContext<TFact> duty, DateTimeOffset opened, Term term)
        where TFact : Fact => term.DeadlineFrom(opened, duty.Calendar);

    /// <summary>Whether what had been open since an instant was done after its term.</summary>
    public static bool IsLate<TFact>(in RuleContext<TFact> context, DateTimeOffset? opened, DateTimeOffset? done, Term term)
        where TFact : Fact => Lateness.IsLate(done, opened, term, context.Calendar);

    /// <summary>States a duty from when an event happened; none where that is not known, or nobody owes it.</summary>
    public static Obligation? Owe<TFact>(in DutyContext<TFact> duty, Party? debtor, DateTimeOffset? opened, Term term, string key, Party? creditor = null)
        where TFact : Fact => debtor is { } who && opened is { } at ? duty.Owe(who, at, term, key, creditor) : null;

    /// <summary>States a duty from a state that is not yet past its deadline; what is past it is a finding.</summary>
    public static Obligation? OweAsOf<TFact>(in DutyContext<TFact> duty, Party debtor, DateTimeOffset opened, DateTimeOffset asOf, Term term, string key)
        where TFact : Fact
    {
        var due = Due(duty, opened, term);
        return asOf > due ? null : duty.OweBy(debtor, opened, due, key, term: term);
    }
}
