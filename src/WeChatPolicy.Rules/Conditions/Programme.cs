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
    public static OverdueActivity? Overdue<T, TWhat>(
        in RuleContext<Organisation> context, KnownList<T> held, Term term, Func<T, TWhat, Ternary> counts, TWhat what)
        where T : IDated
    {
        if (!held.IsKnown || !InForce(context.Fact)) return null;
        var all = LastHeld.Since(context.Fact.PolicyInForceSince);
        for (var i = 0; i < held.Value.Count; i++) all = all.With(counts(held.Value[i], what), held.Value[i].At);
        return Overdue(context, all, term);
    }

    /// <summary>The same of what has been gathered already.</summary>
    public static OverdueActivity? Overdue(in RuleContext<Organisation> context, LastHeld held, Term term)
    {
        var (asOf, due) = (context.Fact.AsOf, context.DeadlineOf(term, held.Surely));
        if (asOf <= due.At) return null;
        var perhaps = context.DeadlineOf(term, held.Perhaps);
        return new(held.Undated || asOf <= perhaps.At || perhaps.IsProvisional || due.IsProvisional ? Confidence.Possible : Confidence.Certain, due);
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

        return last is { } latest && organisation.AsOf <= context.DeadlineOf(context.Options.Training.Interval, latest).At;
    }

    /// <summary>The surer of two doubts.</summary>
    public static OverdueActivity? Surer(OverdueActivity? a, OverdueActivity? b) => a is null || b?.Sure > a?.Sure ? b : a;

    /// <summary>Something that should have been held by now.</summary>
    /// <param name="Sure">How sure it is that it was not.</param>
    /// <param name="Due">By when it should.</param>
    internal readonly record struct OverdueActivity(Confidence Sure, Deadline Due)
    {
        /// <summary>The context in which to report it. The state is the only one that tells of it: the tracker reminds of the programme, and no more.</summary>
        public RuleContext<Organisation> In(in RuleContext<Organisation> context) => context.Missed(Due, key: null, Due.At);
    }
}
