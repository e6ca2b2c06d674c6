namespace WeChatPolicy.Rules.Tracking;

/// <summary>A duty that is open, and everything that it rests on. Immutable.</summary>
/// <remarks>
/// Several facts can state one duty: three messages that wait for one answer, a detection and its record. One act meets
/// them all, and one deadline passes for all: the earliest.
/// </remarks>
internal sealed class OpenDuty
{
    private OpenDuty(Party debtor, Party? from, IReadOnlyList<Obligation> grounds, DateTimeOffset? notBefore, DateTimeOffset since)
    {
        Debtor = debtor;
        From = from;
        Grounds = grounds;
        NotBefore = notBefore;
        DebtorSince = since;
        DueAt = notBefore > grounds[0].DueAt ? notBefore.Value : grounds[0].DueAt;
    }

    public string RuleId => Grounds[0].RuleId;

    public string Key => Grounds[0].Key;

    /// <summary>Who owes it now.</summary>
    public Party Debtor { get; }

    /// <summary>Who owed it at first, where it was passed on.</summary>
    public Party? From { get; }

    /// <summary>What it rests on, the earliest deadline first.</summary>
    public IReadOnlyList<Obligation> Grounds { get; }

    /// <summary>The deadline at the earliest: an extension, or the whole term of whom it was passed on to.</summary>
    public DateTimeOffset? NotBefore { get; }

    /// <summary>Since when the debtor owes it.</summary>
    public DateTimeOffset DebtorSince { get; }

    public DateTimeOffset DueAt { get; }

    /// <summary>When somebody is reminded of it, once that has been worked out.</summary>
    public DateTimeOffset? RemindAt { get; set; }

    /// <summary>The duty as the library shows it.</summary>
    public Obligation Obligation => Grounds[0].Debtor == Debtor && Grounds[0].DueAt == DueAt ? Grounds[0] : Grounds[0] with { Debtor = Debtor, DueAt = DueAt };

    public static OpenDuty Begin(Obligation stated, Party debtor, DateTimeOffset at) =>
        new(debtor, debtor == stated.Debtor ? null : stated.Debtor, [stated], null, at);

    /// <summary>A duty as it was saved.</summary>
    public static OpenDuty Restore(Party debtor, Party? from, Obligation[] grounds, DateTimeOffset? notBefore, DateTimeOffset since) =>
        new(debtor, from, GroundSet.Sorted(grounds), notBefore, since);

    /// <summary>With one ground more; itself where it rests on that already.</summary>
    public OpenDuty With(Obligation stated) => GroundSet.With(Grounds, stated) is { } more ? new(Debtor, From, more, NotBefore, DebtorSince) : this;

    /// <summary>With everything that another duty of the same debtor rests on; the earlier deadline holds for both.</summary>
    public OpenDuty With(OpenDuty other)
    {
        var all = this;
        foreach (var ground in other.Grounds) all = all.With(ground);
        return new(all.Debtor, all.From, all.Grounds, other.DueAt < DueAt ? other.DueAt : DueAt, all.DebtorSince);
    }

    /// <summary>Without the grounds that a condition holds of; nothing where none is left.</summary>
    public OpenDuty? Without(Func<Obligation, bool> condition)
    {
        if (Grounds.Count == 1) return condition(Grounds[0]) ? null : this;
        var left = Grounds.Where(ground => !condition(ground)).ToArray();
        return left.Length == Grounds.Count ? this : left.Length == 0 ? null : new(Debtor, From, left, NotBefore, DebtorSince);
    }

    public OpenDuty PassedTo(Party debtor, DateTimeOffset at, WorkCalendar calendar)
    {
        var due = Grounds[0].Term is { } term ? term.DeadlineFrom(at, calendar) : DueAt;
        return new(debtor, From ?? Debtor, Grounds, due > DueAt ? due : NotBefore, at);
    }

    public OpenDuty ExtendedTo(DateTimeOffset until) => new(Debtor, From, Grounds, until, DebtorSince);

    /// <summary>With each deadline worked out anew.</summary>
    public OpenDuty WithDue(Func<Obligation, DateTimeOffset> due) =>
        new(Debtor, From, GroundSet.Sorted([.. Grounds.Select(ground => ground with { DueAt = due(ground) })]), NotBefore, DebtorSince);
}
