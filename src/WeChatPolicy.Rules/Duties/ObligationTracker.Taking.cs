using WeChatPolicy.Rules.Clauses;
using WeChatPolicy.Rules.Tracking;

namespace WeChatPolicy.Rules;

// How a fact is taken in.
public sealed partial class ObligationTracker
{
    /// <summary>Reads a fact and follows it; anew where the clock was moved meanwhile and that makes a difference.</summary>
    private Observation Follow(Fact fact, bool judges)
    {
        var standing = _standing;
        var effects = FactEffectList.Rent(standing);
        try
        {
            while (true)
            {
                var decision = judges ? standing.Engine.Evaluate(fact, effects) : default;
                if (judges ? decision.Outcome == Outcome.NotApplicable : !Read(fact, standing.Engine, effects)) return Quiet(decision);
                var stripes = StripesOf(fact, effects.Items);
                using (Hold(stripes))
                {
                    if (effects.HoldsFor(_standing)) return Take(fact, effects.Items, decision, stripes);
                }

                effects.Begin(standing = _standing);
            }
        }
        finally
        {
            effects.Return();
        }
    }

    /// <summary>Reads what a fact does, without judging it.</summary>
    /// <returns><see langword="false"/> where the policy does not apply to it.</returns>
    private static bool Read(Fact fact, PolicyEngine engine, FactEffectList effects)
    {
        if (Scope.Of(fact, engine.Settings.Options) == Judged.Nothing) return false;
        var reading = Evaluation.Rent(engine, fact);
        try
        {
            effects.Read(fact, reading);
            return true;
        }
        finally
        {
            reading.Return();
        }
    }

    private Observation Take(Fact fact, ReadOnlySpan<FactEffect> effects, PolicyDecision decision, uint stripes)
    {
        // What comes too late cannot alter what is final.
        var (standing, settled) = (_standing, _standing.Settled);
        var isTooLate = fact.Instant < settled && !CountStill(effects, settled);
        var taken = new Taken { IsNew = IsOfRoster(fact) && NoteAttendance(fact, standing) };
        foreach (var effect in effects)
        {
            if (effect.IsForAsker) TellAsker(effect, standing, stripes, ref taken);
            else if (Part.Holds(effect.Partition)) Take(effect, standing, ref taken);
        }

        var (changes, late) = (taken.Changes, taken.Late);
        var isDuplicate = taken is { IsNew: false, IsHeld: true } && !isTooLate;
        if (late is not null) return ToldLater(changes, late, stripes) with { Decision = decision, IsDuplicate = isDuplicate, IsTooLate = isTooLate };
        return changes.Length == 0 && !isDuplicate && !isTooLate ? Quiet(decision) : new() { Decision = decision, IsDuplicate = isDuplicate, IsTooLate = isTooLate, Changes = Told(changes) };
    }

    // A partition that is not held is of a question that came after the answer was kept, and gets it from there.
    private void TellAsker(in FactEffect effect, Standing standing, uint stripes, ref Taken taken)
    {
        foreach (var key in _askers.Of(effect.Asker!))
        {
            if ((stripes & (1u << key.StripeOf(Stripes))) != 0 && StripeOf(key).Find(key) is { } partition && partition.IsAwaitedBy(effect.Asker!)) Take(key, effect.Event, standing, ref taken);
        }
    }

    private void Take(in FactEffect effect, Standing standing, ref Taken taken)
    {
        taken.IsHeld = true;
        if (Take(effect.Partition, effect.Event, standing, ref taken) is not { } partition || effect.Asker is not { } asker || effect.Event.At < standing.Settled) return;
        foreach (var answer in _askers.Wait(asker, partition, effect.Event.At)) Take(effect.Partition, answer, standing, ref taken);
    }

    private Partition? Take(PartitionKey key, TrackEvent effect, Standing standing, ref Taken taken)
    {
        var isLate = effect.At < standing.Settled;
        if ((isLate ? Late(effect) : effect) is not { } happened || StripeOf(key).Open(key, isLate) is not { } partition) return null;
        if (partition.Take(happened, standing.Fold, out var made, out var later)) taken.Add(made, later);
        return partition;
    }

    /// <summary>What a fact changed so far, partition by partition.</summary>
    private ref struct Taken
    {
        private DutyChange[]? _first;
        private List<DutyChange>? _more;

        public bool IsNew;
        public bool IsHeld;

        public List<(int At, LateChanges Changes)>? Late { get; private set; }

        public readonly DutyChange[] Changes => _more is null ? _first ?? [] : [.. _more];

        public void Add(DutyChange[] made, LateChanges? later)
        {
            IsNew = true;
            if (_more is not null) _more.AddRange(made);
            else if (_first is null or []) _first = made;
            else if (made.Length > 0) _more = [.. _first, .. made];
            if (later is not null) (Late ??= []).Add((_more?.Count ?? _first?.Length ?? 0, later));
        }
    }

    private static bool CountStill(ReadOnlySpan<FactEffect> effects, DateTimeOffset settled)
    {
        foreach (var effect in effects)
        {
            if (effect.Event.At >= settled) return true;
        }

        return false;
    }

    private bool NoteAttendance(Fact fact, Standing standing)
    {
        var known = fact.Instant ?? standing.Clock ?? DateTimeOffset.MinValue;
        var person = _roster.Note(fact, known < standing.Settled ? standing.Settled : known, out var isNew);
        if (person is null || !isNew) return isNew;
        Reconsider(fact, Party.Person(person), standing.Fold);
        return true;
    }

    // What somebody owes who is away or on call is worked out anew.
    private void Reconsider(Fact fact, Party person, DutyFold fold)
    {
        ArrangeTouched();
        foreach (var partition in _index.Of(person))
        {
            if (fact is OnCallAssigned call) partition.ReviseOnCall(person, call.Id, fold);
            partition.Unfold();
            partition.Stripe.Touch(partition);
        }

        if (person.PersonId is not { } id || StripeOf(PartitionKey.OfPerson(id)).Find(PartitionKey.OfPerson(id)) is not { } own) return;
        if (fact is OnCallAssigned assigned) own.ReviseOnCall(person, assigned.Id, fold);
        own.Unfold();
        own.Stripe.Touch(own);
    }

    private Observation ToldLater(DutyChange[] changes, List<(int At, LateChanges Changes)> late, uint stripes) => new() { Later = () => WorkedOut(changes, late, stripes) };

    private DutyChange[] WorkedOut(DutyChange[] changes, List<(int At, LateChanges Changes)> late, uint stripes)
    {
        using (Hold(stripes))
        {
            List<DutyChange> all = [.. changes];
            for (var i = late.Count - 1; i >= 0; i--) all.InsertRange(late[i].At, late[i].Changes.Of(_standing.Fold));
            return Told([.. all]);
        }
    }

    private static Observation Quiet(PolicyDecision decision) => decision.FactId.Length == 0 ? Observation.Nothing : new() { Decision = decision };

    // A breach is told of when it is final.
    private static DutyChange[] Told(DutyChange[] changes) =>
        Array.Exists(changes, static change => change.Kind == DutyChangeKind.Breached) ? Array.FindAll(changes, static change => change.Kind != DutyChangeKind.Breached) : changes;

    // Nobody is accused for what is told of after the time in which it could be set against other facts; to have met a duty always counts.
    private static TrackEvent? Late(TrackEvent effect)
    {
        var late = effect with { Opens = [], AsksPerson = false, Said = effect.Said is { Answers: true } said ? said with { IsMessage = false, Idleness = Idleness.None, RepliesTo = null } : null };
        return late.Said is null && late.Discharges.Count == 0 && late.Recalls is null && late.Revises is null ? null : late;
    }
}
