using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

/// <summary>Follows the duties that facts open until they are met, fall away or are breached. Every member may be called from any thread; calls take effect as if one after the other, and those about different things do not wait for each other.</summary>
/// <remarks>
/// <para>
/// The same facts and the same moves of the clock give the same state, byte by byte. A fact may arrive late, up to
/// <see cref="TrackingOptions.AllowedLateness"/>, and twice: what <see cref="AdvanceTo"/> reports is the same as if all had come once
/// and in order. For that a verdict waits: a duty is reported as breached once the clock is past its deadline by more than
/// the allowed lateness.
/// </para>
/// <para>
/// Memory grows with the duties that are open, and with the facts of the allowed lateness; not with history. Of a message
/// it keeps who spoke when to whom, never a word.
/// </para>
/// <para>
/// Duties under one <see cref="Obligation.RuleId"/> and <see cref="Obligation.Key"/> of one debtor are one: three questions that wait for one
/// answer are breached once, at the earliest deadline.
/// </para>
/// </remarks>
public sealed partial class ObligationTracker
{
    private readonly Roster _roster = new();
    private readonly Askers _askers = new();
    private readonly DutyIndex _index;

    // Deadlines are counted from instants on; beyond this one there might be none.
    private static readonly DateTimeOffset s_endOfTime = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // It and the roster are changed by whoever holds all locks, and stand still for whoever holds one.
    private volatile Standing _standing;

    /// <summary>A tracker of all duties.</summary>
    public ObligationTracker(PolicyEngine engine)
        : this(engine, TrackerPart.Whole)
    {
    }

    /// <summary>A tracker of one part of the duties. All parts together say what one whole tracker says.</summary>
    /// <param name="engine">The policy.</param>
    /// <param name="part">The part. Each part is told of the facts of which it <see cref="Concerns(JudgedFact)"/> one, and of every move of the clock.</param>
    public ObligationTracker(PolicyEngine engine, TrackerPart part)
    {
        ArgumentNullException.ThrowIfNull(engine);
        Part = part;
        _standing = Standing.Begin(engine, _roster);
        _index = new(_standing.Fold, _askers);
        for (var i = 0; i < Stripes; i++) _stripes[i] = new();
    }

    /// <summary>The policy that it follows.</summary>
    public PolicyEngine Engine => _standing.Engine;

    /// <summary>Which part of the duties it follows.</summary>
    public TrackerPart Part { get; }

    /// <summary>The instant that it was last advanced to; <see langword="null"/> before the first time.</summary>
    public DateTimeOffset? Clock => _standing.Clock;

    /// <summary>Judges a fact and follows what it opens, meets and alters.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">It tells of an instant after the year 9000. Nothing was followed.</exception>
    public Observation Observe(Fact fact)
    {
        Refuse(fact);
        return Follow(fact, judges: true);
    }

    /// <summary>Judges a fact without following it: to ask which parts of a tracker it <see cref="Concerns(JudgedFact)"/>, and to tell them of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">It tells of an instant after the year 9000.</exception>
    public JudgedFact Judge(Fact fact)
    {
        Refuse(fact);
        var standing = _standing;
        var effects = FactEffectList.Rent(standing);
        try
        {
            return new(fact, standing.Engine.Evaluate(fact, effects), standing, effects);
        }
        finally
        {
            effects.Return();
        }
    }

    /// <summary>Follows what a fact opens, meets and alters that was judged by the same policy, by whichever part. One that was judged by another is judged anew; so is one that has no time of its own, where the clock stood elsewhere.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="judged"/> is null.</exception>
    public Observation Observe(JudgedFact judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        while (true)
        {
            if (!judged.HoldsFor(_standing)) judged = Judge(judged.Fact);
            if (judged.Decision.Outcome == Outcome.NotApplicable) return Quiet(judged.Decision);
            var stripes = StripesOf(judged.Fact, judged.Effects);
            using (Hold(stripes))
            {
                if (judged.HoldsFor(_standing)) return Take(judged.Fact, judged.Effects, judged.Decision, stripes);
            }
        }
    }

    /// <summary>Follows a fact that is judged elsewhere.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">It tells of an instant after the year 9000. Nothing was followed.</exception>
    public Observation Follow(Fact fact)
    {
        Refuse(fact);
        return Follow(fact, judges: false);
    }

    /// <summary>Moves the clock on, and reports what became final with that.</summary>
    /// <param name="instant">The instant; one that is not after <see cref="Clock"/> does nothing, and none is after the year 9000.</param>
    /// <remarks>The work grows with what falls due, not with what is open.</remarks>
    public Advance AdvanceTo(DateTimeOffset instant)
    {
        var telemetry = _standing.Engine.Settings.Telemetry;
        if (telemetry.IsObserved) return AdvanceObserved(instant, telemetry);
        using (Hold(All)) return Move(instant < s_endOfTime ? instant : s_endOfTime);
    }

    /// <summary>Follows another policy from now on. Duties that are open keep their deadlines; those of rules that it does not hold fall away at them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is null.</exception>
    public void Use(PolicyEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        using (Hold(All))
        {
            ArrangeTouched();
            _roster.Renew();
            _standing = _standing.Under(engine, _roster);
            _index.Use(_standing.Fold);
        }
    }

    private Advance Move(DateTimeOffset instant)
    {
        var before = _standing;
        if (instant <= before.Clock) return Advance.Nothing;
        ArrangeTouched();
        var standing = _standing = before.At(instant);
        var sink = new FoldSink();
        _index.Settle(standing.Settled, sink);
        _askers.Forget(standing.Settled);

        // Once a day is often enough for what is small; and not before all is settled: an absence that is over by now may have begun since the clock stood last.
        if (standing.Settled.UtcDateTime.Date != before.Settled.UtcDateTime.Date) _roster.Forget(standing.Settled);
        var (changes, findings, reminders) = (sink.ChangesInOrder(), sink.FindingsInOrder(), _index.Remind(instant) is { } due ? InOrder(due) : []);
        return changes.Length + findings.Length + reminders.Length == 0 ? Advance.Nothing : new() { Changes = changes, Findings = findings, Reminders = reminders };
    }

    private void ArrangeTouched()
    {
        foreach (var stripe in _stripes) _index.Arrange(stripe);
    }

    private static void Refuse(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Instant >= s_endOfTime) throw new ArgumentException($"{fact} tells of an instant after the year 9000; correct it, or leave it out where it is not known.", nameof(fact));
    }

}
