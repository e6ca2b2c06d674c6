using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

/// <summary>Follows the duties that facts open until they are met, fall away or are breached. Every member may be called from any thread; calls take effect one after the other.</summary>
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
    private readonly Dictionary<PartitionKey, Partition> _partitions = [];
    private readonly Dictionary<Party, HashSet<Partition>> _byDebtor = [];

    // Partitions that changed since they were put where they are found.
    private readonly List<Partition> _touched = [];

    private readonly Roster _roster = new();
    private readonly DeadlineQueue<Partition> _deadlines = new(static (partition, at) => partition.DueAt == at);
    private readonly DeadlineQueue<(Partition Partition, OpenDuty Duty)> _reminders;
    private readonly Lock _gate = new();

    // Deadlines are counted from instants on; beyond this one there might be none.
    private static readonly DateTimeOffset s_endOfTime = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Up to where reminders were given; while the clock moves on, it stands further already.
    private DateTimeOffset _reminded = DateTimeOffset.MinValue;
    private FactEffects _derived;
    private DutyFold _fold;
    private Term _lateness;

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
        Engine = engine;
        Part = part;
        _reminders = new((reminder, at) => reminder.Partition.States(_fold!).Any(state => state.Duties.Find(reminder.Duty)?.RemindAt?.UtcTicks == at));
        _derived = new FactEffects(engine);
        _fold = new DutyFold(engine, _roster);
        _lateness = engine.Settings.Options.Tracking.AllowedLateness;
    }

    /// <summary>The policy that it follows.</summary>
    public PolicyEngine Engine { get; private set; }

    /// <summary>Which part of the duties it follows.</summary>
    public TrackerPart Part { get; }

    /// <summary>The instant that it was last advanced to; <see langword="null"/> before the first time.</summary>
    public DateTimeOffset? Clock { get; private set; }

    /// <summary>What lies before it is final: the clock less the allowed lateness.</summary>
    private DateTimeOffset Settled { get; set; } = DateTimeOffset.MinValue;

    /// <summary>Judges a fact and follows what it opens, meets and alters.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">It tells of an instant after the year 9000. Nothing was followed.</exception>
    public Observation Observe(Fact fact) => Observe(Judge(fact));

    /// <summary>Judges a fact without following it: to ask which parts of a tracker it <see cref="Concerns(JudgedFact)"/>, and to tell them of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">It tells of an instant after the year 9000.</exception>
    public JudgedFact Judge(Fact fact)
    {
        Refuse(fact);
        var effects = new FactEffectList();
        var (engine, derived, now) = (Engine, _derived, Now);
        return new(fact, engine, engine.Evaluate(fact, (reading, read) => derived.AddTo(read, reading, now, effects)), effects, now);
    }

    /// <summary>Follows what a fact opens, meets and alters that was judged by the same policy, by whichever part. One that was judged by another, or while the clock stood elsewhere, is judged anew.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="judged"/> is null.</exception>
    public Observation Observe(JudgedFact judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        if (judged.Engine != Engine || judged.Now != Now) judged = Judge(judged.Fact);
        if (judged.Decision.Outcome == Outcome.NotApplicable) return Observation.Nothing with { Decision = judged.Decision };
        lock (_gate) return Take(judged.Fact, judged.Effects) with { Decision = judged.Decision };
    }

    /// <summary>Follows a fact that is judged elsewhere.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="ArgumentException">It tells of an instant after the year 9000. Nothing was followed.</exception>
    public Observation Follow(Fact fact)
    {
        Refuse(fact);
        var effects = EffectsOf(fact);
        if (Scope.Of(fact, Engine.Settings.Options) == Judged.Nothing) return Observation.Nothing;
        lock (_gate) return Take(fact, effects);
    }

    /// <summary>Moves the clock on, and reports what became final with that.</summary>
    /// <param name="instant">The instant; one that is not after <see cref="Clock"/> does nothing, and none is after the year 9000.</param>
    /// <remarks>The work grows with what falls due, not with what is open.</remarks>
    public Advance AdvanceTo(DateTimeOffset instant)
    {
        lock (_gate) return Move(instant < s_endOfTime ? instant : s_endOfTime);
    }

    /// <summary>Follows another policy from now on. Duties that are open keep their deadlines; those of rules that it does not hold fall away at them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="engine"/> is null.</exception>
    public void Use(PolicyEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        lock (_gate)
        {
            ArrangeTouched();
            Engine = engine;
            _roster.Renew();
            _derived = new FactEffects(engine);
            _fold = new DutyFold(engine, _roster);
            _lateness = engine.Settings.Options.Tracking.AllowedLateness;
        }
    }

    private Advance Move(DateTimeOffset instant)
    {
        if (instant <= Clock) return Advance.Nothing;
        ArrangeTouched();
        Clock = instant;
        var settledDay = Settled.UtcDateTime.Date;
        if (Before(instant) is var settled && settled > Settled) Settled = settled;
        var sink = new FoldSink();
        while (_deadlines.TryNext(Settled.UtcTicks, out var partition))
        {
            partition.DueAt = null;
            sink.BeginPartition(partition.Altered);
            partition.Settle(Settled, _fold, sink);
            Arrange(partition);
        }

        // Once a day is often enough for what is small; and not before all is settled: an absence that is over by now may have begun since the clock stood last.
        if (Settled.UtcDateTime.Date != settledDay) _roster.Forget(Settled);
        var reminders = Remind(instant);
        return sink.Changes.Count + sink.Findings.Count + reminders.Length == 0 ? Advance.Nothing : new Advance
        {
            // Events of one duty stand in one partition and keep their order: one that was overdue when it opened opened first.
            Changes = [.. sink.Changes.Zip(sink.Order)
                .OrderBy(told => told.Second.UtcTicks).ThenBy(told => told.First.Duty.RuleId, StringComparer.Ordinal).ThenBy(told => told.First.Duty.Key, StringComparer.Ordinal)
                .Select(told => told.First)],
            Findings = [.. sink.Findings.OrderBy(told => told.At.UtcTicks).ThenBy(told => told.Finding.RuleId, StringComparer.Ordinal).ThenBy(told => told.Finding.Id, StringComparer.Ordinal).Select(told => told.Finding)],
            Reminders = reminders,
        };
    }

    /// <summary>The instant at which something counts whose time nobody knows: with the latest that may still come in order.</summary>
    private DateTimeOffset Now => Clock is { } clock ? _lateness.DeadlineFrom(clock, Engine.Settings.Calendar) : DateTimeOffset.MinValue;

    private DateTimeOffset Before(DateTimeOffset clock)
    {
        var span = _lateness.DeadlineFrom(clock, Engine.Settings.Calendar) - clock;
        return clock - DateTimeOffset.MinValue < span ? DateTimeOffset.MinValue : clock.ToUniversalTime() - span;
    }

    private static void Refuse(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Instant >= s_endOfTime) throw new ArgumentException($"{fact} tells of an instant after the year 9000; correct it, or leave it out where it is not known.", nameof(fact));
    }

    private Observation Take(Fact fact, FactEffectList effects)
    {
        // What comes too late cannot alter what is final.
        var clock = Clock ?? DateTimeOffset.MinValue;
        var (isNew, isTooLate) = (false, fact.Instant < Settled && !effects.Items.Exists(effect => effect.Event.At >= Settled));
        List<DutyChange>? changes = null;
        List<(int At, LateChanges Changes)>? late = null;
        var known = fact.Instant ?? clock;
        if (_roster.Note(fact, known < Settled ? Settled : known, out isNew) is { } person && isNew) Reconsider(fact, Party.Person(person));
        var isHeld = false;
        foreach (var (key, effect) in effects.Items)
        {
            if (!Part.Holds(key)) continue;
            isHeld = true;
            var happened = effect.At < Settled ? Late(effect) : effect;
            if (happened is null) continue;
            if (!_partitions.TryGetValue(key, out var partition))
            {
                // What comes too late opens nothing; and of what it could meet there is nothing.
                if (effect.At < Settled) continue;
                _partitions.Add(key, partition = new Partition(key));
            }

            // Also one that cannot be folded leaves the partition to be put in order.
            Touch(partition);
            if (partition.Take(happened, _fold, out var later) is not { } made) continue;
            isNew = true;
            if (made.Count > 0) (changes ??= []).AddRange(made);
            if (later is not null) (late ??= []).Add((changes?.Count ?? 0, later));
        }

        if (changes is null && late is null && isNew && !isTooLate) return Observation.Nothing;
        var observation = new Observation { IsDuplicate = !isNew && isHeld && !isTooLate, IsTooLate = isTooLate };
        return late is null ? observation with { Changes = Told(changes ?? []) } : observation with { Later = () => WorkedOut(changes ?? [], late) };
    }

    private List<DutyChange> WorkedOut(List<DutyChange> changes, List<(int At, LateChanges Changes)> late)
    {
        lock (_gate)
        {
            for (var i = late.Count - 1; i >= 0; i--) changes.InsertRange(late[i].At, late[i].Changes.Of(_fold));
            return Told(changes);
        }
    }

    // A breach is told of when it is final.
    private static List<DutyChange> Told(List<DutyChange> changes)
    {
        changes.RemoveAll(static change => change.Kind == DutyChangeKind.Breached);
        return changes;
    }

    // Nobody is accused for what is told of after the time in which it could be set against other facts; to have met a duty always counts.
    private static TrackEvent? Late(TrackEvent effect)
    {
        var late = effect with { Opens = [], Said = effect.Said is { Answers: true } said ? said with { IsMessage = false, Idleness = Idleness.None, RepliesTo = null } : null };
        return late.Said is null && late.Discharges.Count == 0 && late.Recalls is null && late.Revises is null ? null : late;
    }

    private void Reconsider(Fact fact, Party person)
    {
        ArrangeTouched();
        if (!_byDebtor.TryGetValue(person, out var partitions)) return;
        foreach (var partition in partitions)
        {
            if (fact is OnCallAssigned call) partition.ReviseOnCall(person, call.Id, _fold);
            partition.Unfold();
            Touch(partition);
        }
    }
}
