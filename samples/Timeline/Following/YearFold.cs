using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Folds facts as a host would: the clock moves with them, at least every hour, and what is final goes into the books.</summary>
internal sealed class YearFold
{
    private readonly ObligationTracker _tracker;
    private readonly TimeSpan _lateness;
    private readonly YearRecord _year;
    private readonly List<CaseEvent> _steps = [];
    private readonly List<PersonnelEvent> _appeals = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private DateTimeOffset? _clock;

    private YearFold(PolicyEngine engine)
    {
        _tracker = new ObligationTracker(engine);
        _lateness = engine.Options.Tracking.AllowedLateness.DueFrom(DateTimeOffset.UnixEpoch, WorkCalendar.ChinaDefault) - DateTimeOffset.UnixEpoch;
        _year = new YearRecord(engine);
    }

    public static YearRecord Of(PolicyEngine engine, IEnumerable<ReadLine> lines)
    {
        var fold = new YearFold(engine);
        foreach (var line in lines)
        {
            if (line.Fact is { } fact) fold.Take(fact);
            else fold._year.Rejected.Add(line);
        }

        return fold.Finish();
    }

    private void Take(Fact fact)
    {
        _year.Facts++;
        _year.People.Meet(fact);
        var isRepeated = !_seen.Add(fact.Id);
        if (isRepeated) _year.Repeated++;
        if (fact.OccurredAt is { } at) MoveTo(at);
        var seen = _tracker.Observe(fact);

        // By the fact's own instant: a state tells of steps long past and is not late for that.
        if (fact.OccurredAt < _clock - _lateness) _year.TooLate++;
        if (isRepeated) return;
        if (fact.OccurredAt is { } instant) _year.Judged.AddRange(seen.Decision.Findings.Select(finding => new DatedFinding(instant, finding)));
        if (fact is CaseEvent step) _steps.Add(step);
        else if (fact is AppealLodged or AppealDecided) _appeals.Add((PersonnelEvent)fact);
        else if (fact is PersonnelEvent other) _year.Conclusions.Add(other);
    }

    // A reminder comes with a move of the clock; were it moved with the facts alone, one that falls on a quiet Sunday would be lost.
    private void MoveTo(DateTimeOffset instant)
    {
        if (instant <= _clock) return;
        _year.Begins ??= instant;
        for (var hour = (_clock ?? instant).AddHours(1); hour < instant; hour = hour.AddHours(1)) Advance(hour);
        Advance(instant);
    }

    private void Advance(DateTimeOffset instant)
    {
        _clock = instant;
        var advance = _tracker.AdvanceTo(instant);
        foreach (var change in advance.Changes) _year.Ledger.Enter(change);

        // A finding has no time of its own; what it tells of was settled with this move of the clock.
        foreach (var finding in advance.Findings.Where(finding => !IsBreach(finding))) _year.SeenOverTime.Add(new DatedFinding(instant - _lateness, finding));
        foreach (var duty in advance.Reminders) _year.Reminders.Add((instant, duty));
    }

    private YearRecord Finish()
    {
        if (_clock is { } last)
        {
            _year.Ends = last;
            Advance(last + _lateness);
        }

        _year.CloseBooks(_steps, _appeals, _tracker.Open.Count);
        return _year;
    }

    // A breach is in the ledger already, with its deadline.
    private static bool IsBreach(Finding finding) => finding.Evidence.Any(evidence => evidence.Part == "dueAt");
}
