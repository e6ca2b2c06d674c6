namespace WeChatPolicy.Rules.Conditions;

/// <summary>Whether the company has done at intervals what the policy asks of it.</summary>
/// <remarks>
/// An interval counts from the last activity, but never from before the policy was in force. A list that the host has not
/// given says nothing; of one that it has given, an entry without a date, or one of which it is not known whether it
/// counts, may be what is asked for.
/// </remarks>
internal static class Programme
{
    /// <summary>Whether the policy binds the company at the instant of the state.</summary>
    public static bool InForce(Organisation organisation) => organisation.AsOf >= organisation.PolicyInForceSince;

    /// <summary>How sure it is that nothing which counts was held in time; nothing where something was, or where there is still time.</summary>
    /// <param name="context">The organisation, judged at its own instant.</param>
    /// <param name="held">What was held.</param>
    /// <param name="term">How long the company may go without it.</param>
    /// <param name="counts">Whether one of them counts.</param>
    /// <param name="what">What it has to be.</param>
    public static Confidence? Overdue<T, TWhat>(
        in RuleContext<Organisation> context, KnownList<T> held, Term term, Func<T, TWhat, Ternary> counts, TWhat what)
        where T : IDated
    {
        if (!held.IsKnown || !InForce(context.Fact)) return null;
        var all = LastHeld.Since(context.Fact.PolicyInForceSince);
        for (var i = 0; i < held.Value.Count; i++) all = all.With(counts(held.Value[i], what), held.Value[i].At);
        return Overdue(context, all, term);
    }

    /// <summary>The same of what has been gathered already.</summary>
    public static Confidence? Overdue(in RuleContext<Organisation> context, LastHeld held, Term term)
    {
        var asOf = context.Fact.AsOf;
        if (asOf <= term.DeadlineFrom(held.Surely, context.Calendar)) return null;
        return held.Undated || asOf <= term.DeadlineFrom(held.Perhaps, context.Calendar) ? Confidence.Possible : Confidence.Certain;
    }

    /// <summary>States until when the company may go without what has to be held; nothing where nobody can tell, or where it is overdue already.</summary>
    public static Obligation? Owe<T, TWhat>(
        in DutyContext<Organisation> duty, KnownList<T> held, Term term, Func<T, TWhat, Ternary> counts, TWhat what, string key)
        where T : IDated
    {
        if (!held.IsKnown || !InForce(duty.Fact)) return null;
        var all = LastHeld.Since(duty.Fact.PolicyInForceSince);
        for (var i = 0; i < held.Value.Count; i++) all = all.With(counts(held.Value[i], what), held.Value[i].At);
        return Owe(duty, all, term, key);
    }

    /// <summary>The same of what has been gathered already.</summary>
    public static Obligation? Owe(in DutyContext<Organisation> duty, LastHeld held, Term term, string key) =>
        duty.OweAsOf(Party.Company, held.Surely, duty.Fact.AsOf, term, key);

    /// <summary>Whether training is known to have been held within its interval: what it was like can then be judged.</summary>
    public static bool HasRecentTraining(in RuleContext<Organisation> context)
    {
        var organisation = context.Fact;
        if (!organisation.TrainingSessions.IsKnown) return false;
        DateTimeOffset? last = null;
        for (var i = 0; i < organisation.TrainingSessions.Value.Count; i++)
        {
            var at = organisation.TrainingSessions.Value[i].At;
            if (last is null || at > last) last = at ?? last;
        }

        return last is { } latest && organisation.AsOf <= context.Options.Training.Interval.DeadlineFrom(latest, context.Calendar);
    }

    /// <summary>The surer of two doubts.</summary>
    public static Confidence? Surer(Confidence? a, Confidence? b) => a is null || b > a ? b : a;
}
