namespace WeChatPolicy.Rules.Tracking;

/// <summary>A duty that is open, and everything that it rests on. Immutable.</summary>
/// <remarks>
/// Several facts can state one duty: three messages that wait for one answer, a detection and its record. One act meets
/// them all, and one deadline passes for all: the earliest.
/// </remarks>
internal sealed class OpenDuty
{
    // Nothing where the first is all, as it is most often.
    private readonly IReadOnlyList<Obligation>? _grounds;

    private OpenDuty(Party debtor, Party? from, Obligation first, IReadOnlyList<Obligation>? grounds, Deadline? notBefore, DateTimeOffset since)
    {
        (RuleId, Key, Debtor, First) = (first.RuleId, first.Key, debtor, first);
        _grounds = grounds;
        From = from;
        NotBefore = notBefore;
        DebtorSince = since;
        (DueAt, IsProvisional) = notBefore is { } later && later.At > first.DueAt ? later : new(first.DueAt, first.IsProvisional);
    }

    private OpenDuty(Party debtor, Party? from, IReadOnlyList<Obligation> grounds, Deadline? notBefore, DateTimeOffset since)
        : this(debtor, from, grounds[0], grounds.Count == 1 ? null : grounds, notBefore, since)
    {
    }

    private OpenDuty(string ruleId, string key, Party debtor) => (RuleId, Key, Debtor, First) = (ruleId, key, debtor, null!);

    public string RuleId { get; }

    public string Key { get; }

    /// <summary>Who owes it now.</summary>
    public Party Debtor { get; }

    /// <summary>Who owed it at first, where it was passed on.</summary>
    public Party? From { get; }

    /// <summary>What it rests on, the earliest deadline first.</summary>
    public IReadOnlyList<Obligation> Grounds => _grounds ?? [First];

    /// <summary>The ground with the earliest deadline.</summary>
    public Obligation First { get; }

    /// <summary>The deadline at the earliest: an extension, or the whole term of whom it was passed on to.</summary>
    public Deadline? NotBefore { get; }

    /// <summary>Since when the debtor owes it.</summary>
    public DateTimeOffset DebtorSince { get; }

    public DateTimeOffset DueAt { get; }

    /// <summary>Whether the deadline rests on days of which nobody knew whether they are worked.</summary>
    public bool IsProvisional { get; }

    /// <summary>When somebody is reminded of it, once that has been worked out.</summary>
    public DateTimeOffset? RemindAt { get; set; }

    /// <summary>Whether somebody has been reminded of it.</summary>
    public bool IsReminded { get; set; }

    /// <summary>What happens to it by the time alone, as one state of the roster tells.</summary>
    public Turn Turn { get; private set; }

    /// <summary>The state of the roster that tells it; negative where nothing was worked out.</summary>
    public int TurnBy { get; private set; } = -1;

    /// <summary>The duty as the library shows it.</summary>
    public Obligation Obligation => First.Debtor == Debtor && First.DueAt == DueAt && First.IsProvisional == IsProvisional ? First : First with { Debtor = Debtor, DueAt = DueAt, IsProvisional = IsProvisional };

    public static OpenDuty Begin(Obligation stated, Party debtor, DateTimeOffset at) =>
        new(debtor, debtor == stated.Debtor ? null : stated.Debtor, stated, null, null, at);

    /// <summary>What a duty of a rule, key and debtor is looked for by; no duty itself.</summary>
    public static OpenDuty Wanted(string ruleId, string key, Party debtor) => new(ruleId, key, debtor);

    /// <summary>A duty as it was saved.</summary>
    public static OpenDuty Restore(Party debtor, Party? from, Obligation[] grounds, Deadline? notBefore, DateTimeOffset since) =>
        new(debtor, from, GroundSet.Sorted(grounds), notBefore, since);

    /// <summary>With one ground more; itself where it rests on that already.</summary>
    public OpenDuty With(Obligation stated)
    {
        if (GroundSet.With(Grounds, stated) is not { } more) return this;
        var all = new OpenDuty(Debtor, From, more, NotBefore, DebtorSince);
        if (ReferenceEquals(all.First, First)) all.RemindAt = RemindAt;
        return all;
    }

    /// <summary>With everything that another duty of the same debtor rests on; the earlier deadline holds for both.</summary>
    public OpenDuty With(OpenDuty other)
    {
        var all = this;
        foreach (var ground in other.Grounds) all = all.With(ground);
        return new(all.Debtor, all.From, all.First, all._grounds, other.DueAt < DueAt ? other.Due : Due, all.DebtorSince);
    }

    /// <summary>Without the grounds that a condition holds of, as an event tells it; nothing where none is left.</summary>
    public OpenDuty? Without(TrackEvent happened, Func<TrackEvent, Obligation, bool> condition)
    {
        if (!Rests(happened, condition)) return this;
        if (_grounds is null) return null;
        var left = _grounds.Where(ground => !condition(happened, ground)).ToArray();
        return left.Length == 0 ? null : new(Debtor, From, left, NotBefore, DebtorSince);
    }

    /// <summary>Whether it rests on a ground that a condition holds of, as an event tells it.</summary>
    public bool Rests(TrackEvent happened, Func<TrackEvent, Obligation, bool> condition)
    {
        if (_grounds is null) return condition(happened, First);
        for (var i = 0; i < _grounds.Count; i++)
        {
            if (condition(happened, _grounds[i])) return true;
        }

        return false;
    }

    /// <summary>Owed by somebody else from an instant on, who has the whole term where that ends later.</summary>
    public OpenDuty PassedTo(Party debtor, DateTimeOffset at, Deadline? wholeTerm) => new(debtor, From ?? Debtor, First, _grounds, wholeTerm is { } due && due.At > DueAt ? due : NotBefore, at);

    /// <summary>Notes what happens to it by the time alone.</summary>
    public void NoteTurn(Turn turn, int roster) => (Turn, TurnBy) = (turn, roster);

    public OpenDuty ExtendedTo(DateTimeOffset until) => new(Debtor, From, First, _grounds, new Deadline(until, false), DebtorSince);

    /// <summary>With each deadline worked out anew.</summary>
    public OpenDuty WithDue(Func<Obligation, Deadline> due) =>
        new(Debtor, From, GroundSet.Sorted([.. Grounds.Select(ground => due(ground) is var anew ? ground with { DueAt = anew.At, IsProvisional = anew.IsProvisional } : ground)]), NotBefore, DebtorSince);

    private Deadline Due => new(DueAt, IsProvisional);
}

/// <summary>What happens to a duty by the time alone: an absence of its debtor begins, or else its deadline passes.</summary>
internal readonly record struct Turn(DateTimeOffset At, Absence? Absence)
{
    /// <summary>Where it stands among others: in the order of time, and at one instant absences before deadlines, since these pass after it.</summary>
    public long Rank => Absence is null ? RankAt(At) : RankAt(At) - 1;

    /// <summary>The rank of a deadline at an instant.</summary>
    public static long RankAt(DateTimeOffset instant) => 2 * instant.UtcTicks;

    /// <summary>Whether it happens by an instant: a duty is breached after its deadline, not at it; an absence counts from its first instant.</summary>
    /// <param name="until">The instant.</param>
    /// <param name="isFinal">Whether only what lies before the instant happens: more facts of the instant itself may come.</param>
    public bool ComesBy(DateTimeOffset until, bool isFinal) => At < until || (At == until && Absence is not null && !isFinal);
}
