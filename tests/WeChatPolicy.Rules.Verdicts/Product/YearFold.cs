using System.Globalization;

namespace WeChatPolicy.Rules.Verdicts;

/// <summary>Folds a year as the sample does: the clock moves with the facts, at least every hour; and writes down what the tracker and the books say.</summary>
internal sealed class YearFold(PolicyEngine engine)
{
    private static readonly TimeSpan s_china = TimeSpan.FromHours(8);

    private readonly ObligationTracker _tracker = new(engine);
    private readonly SortedDictionary<(string Group, string Chunk), List<Verdict>> _said = [];
    private DateTimeOffset? _clock;

    /// <summary>What was said, by group and month.</summary>
    public SortedDictionary<(string Group, string Chunk), List<Verdict>> Of(IEnumerable<Fact> facts)
    {
        var books = new YearBooks(engine);
        foreach (var fact in facts)
        {
            if (fact.OccurredAt is { } at) MoveTo(at);
            Take(fact);
            books.Take(fact);
        }

        // Beyond whatever may still come late.
        MoveTo(_clock!.Value.AddDays(7));
        CloseMonth();
        foreach (var (group, verdict) in books.Close()) Enter(group, "year", verdict);
        return _said;
    }

    private void Take(Fact fact)
    {
        var seen = _tracker.Observe(fact);
        foreach (var duty in _tracker.Engine.DutiesOf(fact)) Enter(BundledYear.Judged, VerdictLines.Of("duty", duty));
        Enter(BundledYear.Judged, VerdictLines.Of(fact, seen.Decision.Outcome));
        foreach (var finding in seen.Decision.Findings) Enter(BundledYear.Judged, VerdictLines.Of(finding));
        foreach (var change in seen.Changes) Enter("duties as told of", VerdictLines.Of("now", change));
        if (seen.IsDuplicate || seen.IsTooLate) Enter("duties as told of", new Verdict(new CanonicalLine("ignored").Add(fact.Id).Add($"{seen.IsDuplicate} {seen.IsTooLate}").ToString(), "ignored"));
    }

    private void MoveTo(DateTimeOffset instant)
    {
        for (var hour = (_clock ?? instant).AddHours(1); hour < instant; hour = hour.AddHours(1)) Advance(hour);
        if (_clock is null || instant > _clock) Advance(instant);
    }

    private void Advance(DateTimeOffset instant)
    {
        if (_clock is { } before && MonthOf(before) != MonthOf(instant)) CloseMonth();
        _clock = instant;
        var advance = _tracker.AdvanceTo(instant);
        foreach (var finding in advance.Findings) Enter("shown over time", VerdictLines.Of(finding));
        foreach (var change in advance.Changes) Enter("duties settled", VerdictLines.Of("settled", change));
        foreach (var duty in advance.Reminders) Enter("reminders", VerdictLines.Of("reminder", duty));
    }

    private void CloseMonth()
    {
        foreach (var duty in _tracker.Open) Enter("open", VerdictLines.Of("open", duty));
        foreach (var verdict in SnapshotLines.Of(_tracker.Save())) Enter("tracker snapshots", verdict);
    }

    private void Enter(string group, Verdict verdict) => Enter(group, MonthOf(_clock!.Value), verdict);

    private void Enter(string group, string chunk, Verdict verdict)
    {
        if (!_said.TryGetValue((group, chunk), out var verdicts)) _said[(group, chunk)] = verdicts = [];
        verdicts.Add(verdict);
    }

    private static string MonthOf(DateTimeOffset instant) => instant.ToOffset(s_china).ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
