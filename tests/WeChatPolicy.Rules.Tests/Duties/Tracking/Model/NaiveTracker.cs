namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>
/// What the tracker is held to: it keeps every fact and every move of the clock for ever, and to each question it reads all
/// of them anew, in the order of time, and decides from scratch.
/// </summary>
internal sealed class NaiveTracker(NaivePolicy policy)
{
    private readonly List<NaiveHearing> _heard = [];
    private readonly List<Told> _told = [];
    private DateTimeOffset? _clock;

    /// <summary>What lies before it is final.</summary>
    private DateTimeOffset Settled => _clock is { } clock ? clock - policy.Lateness : DateTimeOffset.MinValue;

    public void Tell(Fact fact) => _heard.Add(new(fact, _clock ?? DateTimeOffset.MinValue, Settled));

    /// <summary>What became final with a move of the clock.</summary>
    public IReadOnlyList<Told> AdvanceTo(DateTimeOffset instant)
    {
        if (instant <= _clock) return [];
        _clock = instant;
        var news = Replay().Told.ToList();
        foreach (var old in _told) Assert.True(news.Remove(old), $"The model took back what it had told as final: {old}");
        _told.AddRange(news);
        return news;
    }

    /// <summary>What is open at the instant before which everything is final.</summary>
    public IReadOnlyList<string> Open() => [.. Replay().Open.Select(duty => $"{duty.Rule} {duty.Key} of {duty.Debtor} due {Histories.Clock(duty.Deadline)}").Order(StringComparer.Ordinal)];

    /// <summary>Whether something was told of that is not final yet.</summary>
    public bool AwaitsMore => _heard.SelectMany(heard => NaiveReading.Of(policy, heard.Fact, heard.Now(policy))).Any(effect => effect.At >= Settled);

    private NaiveReplay Replay()
    {
        var replay = new NaiveReplay(policy, new NaiveRoster(_heard));
        var effects = _heard.SelectMany(heard => NaiveReading.Of(policy, heard.Fact, heard.Now(policy)).Select(effect => (Effect: effect, IsLate: effect.At < heard.Settled, Moment: effect.At < heard.Settled ? heard.Settled : effect.At)))
            .DistinctBy(each => (each.Effect.FactId, each.Effect.At, each.Effect.About, each.Effect.Recalls, each.Effect.Version, each.Moment))
            .Where(each => each.IsLate || each.Effect.At < Settled)
            .OrderBy(each => each.Moment).ThenBy(each => !each.IsLate).ThenBy(each => each.Effect.At).ThenBy(each => each.Effect.Rank)
            .ThenBy(each => each.Effect.FactId, StringComparer.Ordinal).ThenBy(each => each.Effect.Recalls is not null)
            .ThenBy(each => each.Effect is { IsState: true, Opens.Count: 0 }).ThenBy(each => each.Effect.Meets.Count).ThenBy(each => each.Effect.Version, StringComparer.Ordinal);
        foreach (var (effect, isLate, moment) in effects)
        {
            replay.Pass(moment, andAt: !isLate);
            if (isLate) replay.HappensLate(effect);
            else replay.Happens(effect);
        }

        replay.Pass(Settled, andAt: false);
        return replay;
    }
}

/// <summary>A fact, and what was final when it was told of.</summary>
internal sealed record NaiveHearing(Fact Fact, DateTimeOffset Clock, DateTimeOffset Settled)
{
    /// <summary>When something happened of which nobody knows when: with the latest that may still come in order.</summary>
    public DateTimeOffset Now(NaivePolicy policy) => Clock == DateTimeOffset.MinValue ? Clock : Clock + policy.Lateness;

    /// <summary>When it counts from at the earliest: nothing alters what is final.</summary>
    public DateTimeOffset CountsFrom => (Fact.Instant ?? Clock) is var at && at < Settled ? Settled : at;
}
