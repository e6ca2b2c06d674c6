namespace WeChatPolicy.Rules.Clauses;

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
        in RuleContext<Organisation> context, Known<IReadOnlyList<T>> held, Term term, Func<T, TWhat, Ternary> counts, TWhat what)
        where T : IDated
    {
        var organisation = context.Fact;
        if (!held.IsKnown || !InForce(organisation)) return null;
        var (surely, perhaps, undated) = (organisation.PolicyInForceSince, organisation.PolicyInForceSince, false);
        for (var i = 0; i < held.Value.Count; i++)
        {
            var one = held.Value[i];
            var counting = counts(one, what);
            if (counting == Ternary.No) continue;
            undated |= one.At is null;
            if (one.At > perhaps) perhaps = one.At.Value;
            if (counting == Ternary.Yes && one.At > surely) surely = one.At.Value;
        }

        if (organisation.AsOf <= term.DueFrom(surely, context.Calendar)) return null;
        return undated || organisation.AsOf <= term.DueFrom(perhaps, context.Calendar) ? Confidence.Possible : Confidence.Certain;
    }

    /// <summary>States until when the company may go without what has to be held; nothing where nobody can tell, or where it is overdue already.</summary>
    public static Obligation? Owe<T, TWhat>(
        in DutyContext<Organisation> duty, Known<IReadOnlyList<T>> held, Term term, Func<T, TWhat, Ternary> counts, TWhat what, string key)
        where T : IDated
    {
        var organisation = duty.Fact;
        if (!held.IsKnown || !InForce(organisation)) return null;
        var last = organisation.PolicyInForceSince;
        for (var i = 0; i < held.Value.Count; i++)
        {
            if (held.Value[i].At > last && counts(held.Value[i], what) == Ternary.Yes) last = held.Value[i].At!.Value;
        }

        return Timeliness.OweAsOf(duty, Party.Company, last, organisation.AsOf, term, key);
    }

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

        return last is { } latest && organisation.AsOf <= context.Options.Training.Interval.DueFrom(latest, context.Calendar);
    }

    /// <summary>The surer of two doubts.</summary>
    public static Confidence? Surer(Confidence? a, Confidence? b) => a is null || b > a ? b : a;
}
