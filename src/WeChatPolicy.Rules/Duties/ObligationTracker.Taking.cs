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
                using (Hold(StripesOf(fact, effects.Items)))
                {
                    if (effects.HoldsFor(_standing)) return Take(fact, effects.Items, decision);
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

    private Observation Take(Fact fact, ReadOnlySpan<FactEffect> effects, PolicyDecision decision)
    {
        // What comes too late cannot alter what is final.
        var (standing, settled) = (_standing, _standing.Settled);
        var isTooLate = fact.Instant < settled && !CountStill(effects, settled);
        var isNew = ConcernsEveryPart(fact) && NoteAttendance(fact, standing);
        var isHeld = false;
        DutyChange[] changes = [];
        List<DutyChange>? more = null;
        List<(int At, LateChanges Changes)>? late = null;
        foreach (var (key, effect) in effects)
        {
            if (!Part.Holds(key)) continue;
            isHeld = true;
            var isLate = effect.At < settled;
            if ((isLate ? Late(effect) : effect) is not { } happened || StripeOf(key).Open(key, isLate) is not { } partition) continue;
            if (!partition.Take(happened, standing.Fold, out var made, out var later)) continue;
            isNew = true;
            if (more is not null) more.AddRange(made);
            else if (changes.Length == 0) changes = made;
            else if (made.Length > 0) more = [.. changes, .. made];
            if (later is not null) (late ??= []).Add((more?.Count ?? changes.Length, later));
        }

        if (more is not null) changes = [.. more];
        var isDuplicate = !isNew && isHeld && !isTooLate;
        if (late is not null) return ToldLater(changes, late, StripesOf(fact, effects)) with { Decision = decision, IsDuplicate = isDuplicate, IsTooLate = isTooLate };
        return changes.Length == 0 && !isDuplicate && !isTooLate ? Quiet(decision) : new() { Decision = decision, IsDuplicate = isDuplicate, IsTooLate = isTooLate, Changes = Told(changes) };
    }

    private static bool CountStill(ReadOnlySpan<FactEffect> effects, DateTimeOffset settled)
    {
        foreach (var (_, effect) in effects)
        {
            if (effect.At >= settled) return true;
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
        var late = effect with { Opens = [], Said = effect.Said is { Answers: true } said ? said with { IsMessage = false, Idleness = Idleness.None, RepliesTo = null } : null };
        return late.Said is null && late.Discharges.Count == 0 && late.Recalls is null && late.Revises is null ? null : late;
    }
}
