namespace WeChatPolicy.Rules.Conditions;

/// <summary>What was held, as far as it counts.</summary>
/// <param name="Surely">The last that surely counts, or else since when the policy has been in force.</param>
/// <param name="Perhaps">The last that may count.</param>
/// <param name="Undated">Whether one that may count has no date.</param>
internal readonly record struct LastHeld(DateTimeOffset Surely, DateTimeOffset Perhaps, bool Undated)
{
    public static LastHeld Since(DateTimeOffset inForce) => new(inForce, inForce, false);

    /// <summary>With one more.</summary>
    public LastHeld With(Ternary counts, DateTimeOffset? at)
    {
        if (counts == Ternary.No) return this;
        if (at is not { } date) return this with { Undated = true };
        return new(counts == Ternary.Yes && date > Surely ? date : Surely, date > Perhaps ? date : Perhaps, Undated);
    }
}

/// <summary>The training that was held for each of several names (departments, posts), gathered once where they are many.</summary>
internal readonly struct LastHeldByName
{
    /// <summary>For so many names all sessions are looked through; for more of them there is a table.</summary>
    private const int Few = 16;

    private readonly Organisation _organisation;
    private readonly Func<TrainingSession, string, Ternary> _counts;
    private readonly Dictionary<string, LastHeld>? _named;
    private readonly LastHeld _others;

    /// <summary>Gathers it.</summary>
    /// <param name="organisation">The organisation, whose sessions are known.</param>
    /// <param name="asked">For how many names it will be asked for.</param>
    /// <param name="counts">Whether a session counts for a name.</param>
    /// <param name="names">The names that a session lists; for each of these it counts.</param>
    public LastHeldByName(Organisation organisation, int asked, Func<TrainingSession, string, Ternary> counts, Func<TrainingSession, KnownList<string>> names)
    {
        (_organisation, _counts) = (organisation, counts);
        if (asked <= Few) return;
        _named = new(StringComparer.Ordinal);

        // No name is empty: so it counts for a name that no session lists.
        _others = Of("");
        foreach (var session in organisation.TrainingSessions.Value)
        {
            foreach (var name in names(session).ValueOr([])) _named[name] = _named.GetValueOrDefault(name, _others).With(Ternary.Yes, session.At);
        }
    }

    public LastHeld this[string name] => _named is null ? Of(name) : _named.GetValueOrDefault(name, _others);

    private LastHeld Of(string name)
    {
        var (held, sessions) = (LastHeld.Since(_organisation.PolicyInForceSince), _organisation.TrainingSessions.Value);
        for (var i = 0; i < sessions.Count; i++) held = held.With(_counts(sessions[i], name), sessions[i].At);
        return held;
    }
}
