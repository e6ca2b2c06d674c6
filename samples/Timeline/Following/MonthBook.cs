using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>Some days of the year: which duties were opened in them, ended in them and are open after them.</summary>
internal sealed class MonthBook(YearRecord year, Span days)
{
    public Span Days => days;

    /// <summary>The breaches by their deadlines.</summary>
    public IReadOnlyList<DutyRecord> Breaches { get; } =
        [.. year.Ledger.All.Where(record => record.End == DutyEnd.Breached && days.Contains(SampleCalendar.DayOf(record.EndedAt!.Value))).OrderBy(record => record.EndedAt)];

    /// <summary>What is open after the last of the days, the next to fall due first.</summary>
    public IReadOnlyList<DutyRecord> Open { get; } =
        [.. year.Ledger.All.Where(record => IsOpen(record, days.To)).OrderBy(record => DutyAt(record, days.To).DueAt).ThenBy(record => record.Duty.RuleId, StringComparer.Ordinal)];

    public IReadOnlyList<DatedFinding> SeenOverTime { get; } = [.. year.SeenOverTime.Where(seen => days.Contains(SampleCalendar.DayOf(seen.At)))];

    public IReadOnlyList<DatedFinding> Judged { get; } = [.. year.Judged.Where(seen => days.Contains(SampleCalendar.DayOf(seen.At)) && seen.Finding.Kind == FindingKind.Violation)];

    /// <summary>The figures of the rules of which any duty was open or was reminded of, by rule.</summary>
    public IEnumerable<(string RuleId, MonthFigures Figures)> ByRule() => year.Ledger.All.Select(record => record.Duty.RuleId).Distinct()
        .OrderBy(id => id, StringComparer.Ordinal).Select(id => (id, Figures(id))).Where(row => !row.Item2.SaysNothing);

    public MonthFigures Figures(string? ruleId = null)
    {
        var records = year.Ledger.All.Where(record => ruleId is null || record.Duty.RuleId == ruleId).ToArray();
        int Ended(DutyEnd end) => records.Count(record => record.End == end && days.Contains(SampleCalendar.DayOf(record.EndedAt!.Value)));
        int Happened(DutyChangeKind kind) => records.Sum(record => record.Changes.Count(change => change.Kind == kind && days.Contains(SampleCalendar.DayOf(change.At))));
        var joined = Ended(DutyEnd.Joined);
        return new MonthFigures
        {
            OpenBefore = records.Count(record => IsOpen(record, days.From.AddDays(-1))),
            Opened = records.Count(record => days.Contains(SampleCalendar.DayOf(record.OpenedAt))),
            Kept = Ended(DutyEnd.Kept),
            Breached = Ended(DutyEnd.Breached),
            Cancelled = Ended(DutyEnd.Cancelled),
            Waived = Ended(DutyEnd.Waived),
            Joined = joined,
            PassedOn = Happened(DutyChangeKind.PassedOn) - joined,
            Extended = Happened(DutyChangeKind.Extended),
            OpenAfter = records.Count(record => IsOpen(record, days.To)),
            Reminders = year.Reminders.Count(reminder => (ruleId is null || reminder.Duty.RuleId == ruleId) && days.Contains(SampleCalendar.DayOf(reminder.At))),
        };
    }

    /// <summary>The duty as it was at the end of a day: somebody else may owe it since, or until later.</summary>
    public static Obligation DutyAt(DutyRecord record, DateOnly day) => record.Changes.Last(change => SampleCalendar.DayOf(change.At) <= day).Duty;

    private static bool IsOpen(DutyRecord record, DateOnly day) =>
        SampleCalendar.DayOf(record.OpenedAt) <= day && !(record.EndedAt is { } ended && SampleCalendar.DayOf(ended) <= day);
}
