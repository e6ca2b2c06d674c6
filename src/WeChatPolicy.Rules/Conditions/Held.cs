namespace WeChatPolicy.Rules.Clauses;

/// <summary>What was held, as far as it counts.</summary>
/// <param name="Surely">The last that surely counts, or else since when the policy has been in force.</param>
/// <param name="Perhaps">The last that may count.</param>
/// <param name="Undated">Whether one that may count has no date.</param>
internal readonly record struct Held(DateTimeOffset Surely, DateTimeOffset Perhaps, bool Undated)
{
    public static Held Since(DateTimeOffset inForce) => new(inForce, inForce, false);

    /// <summary>With one more.</summary>
    public Held With(Ternary counts, DateTimeOffset? at)
    {
        if (counts == Ternary.No) return this;
        if (at is not { } date) return this with { Undated = true };
        return new(counts == Ternary.Yes && date > Surely ? date : Surely, date > Perhaps ? date : Perhaps, Undated);
    }
}

/// <summary>The training that was held for each of many names (departments, posts), gathered once for all of them.</summary>
internal sealed class HeldByName
{
    private readonly Dictionary<string, Held> _named = new(StringComparer.Ordinal);
    private readonly Held _others;

    /// <summary>Gathers it.</summary>
    /// <param name="organisation">The organisation, whose sessions are known.</param>
    /// <param name="counts">Whether a session counts for a name.</param>
    /// <param name="names">The names that a session lists; for each of these it counts.</param>
    public HeldByName(Organisation organisation, Func<TrainingSession, string, Ternary> counts, Func<TrainingSession, Known<IReadOnlyList<string>>> names)
    {
        var sessions = organisation.TrainingSessions.Value;
        _others = Held.Since(organisation.PolicyInForceSince);

        // No name is empty: so it counts for a name that no session lists.
        foreach (var session in sessions) _others = _others.With(counts(session, ""), session.At);
        foreach (var session in sessions)
        {
            foreach (var name in names(session).ValueOr([])) _named[name] = _named.GetValueOrDefault(name, _others).With(Ternary.Yes, session.At);
        }
    }

    public Held this[string name] => _named.GetValueOrDefault(name, _others);
}
