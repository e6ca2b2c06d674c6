using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>One person: what they owed and did, the cases about them, and their assessment with every source.</summary>
internal sealed class EmployeeView(Page page, YearRecord year)
{
    private readonly Words _words = page.Words;

    public void Show(string id, Span span)
    {
        var (person, party) = (year.People.Find(id)!, Party.Person(id));
        page.Chapter(string.Join(" · ", new[] { person.Name, id, person.Department, person.Title }.OfType<string>().Select(OneLine.Shown)));
        DutyRecord[] duties = [.. year.Ledger.All.Where(record => record.Concerns(party) && Touches(record, span))];
        ShowByRule(duties);
        DutyRecord[] kept = [.. duties.Where(IsSimplyKept)];
        DutyRecord[] others = [.. duties.Where(record => !IsSimplyKept(record))];
        if (others.Length > 0) ShowDuties(_words.DutiesInDetail(others.Length), others);
        if (kept.Length > 0) ShowDuties(_words.DutiesKept(kept.Length), kept);
        ShowFindings([.. year.Judged.Concat(year.SeenOverTime).Where(seen => seen.Finding.Subject == party && seen.Finding.Kind == FindingKind.Violation && span.Contains(SampleCalendar.DayOf(seen.At))).OrderBy(seen => seen.At)]);
        var cases = year.Cases.CasesOf(id).Where(file => file.Transitions.Any(step => step.At is { } at && span.Contains(SampleCalendar.DayOf(at)))).ToArray();
        page.Section(_words.Cases(cases.Length));
        new CasesView(page, year).Show(cases);
        new AssessmentDetail(page, year).Show(year.Assessments.Of(id, new AssessmentPeriod(span.From, span.To), year.Engine), span);
    }

    private void ShowByRule(DutyRecord[] duties)
    {
        page.Section(_words.DutiesByRule);
        DutyEnd?[] ends = [DutyEnd.Kept, DutyEnd.Breached, DutyEnd.Cancelled, DutyEnd.Waived, DutyEnd.Joined, null];
        page.Table([_words.Rule, .. ends.Select(end => end == DutyEnd.Breached ? Column.Alarm(_words.Of(end)) : end is DutyEnd.Kept or null ? Column.Number(_words.Of(end)) : Column.Seldom(_words.Of(end))), Column.Prose(_words.Norm)], duties.GroupBy(record => record.Duty.RuleId).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select<IGrouping<string, DutyRecord>, string[]>(group => [group.Key, .. ends.Select(end => Page.Count(group.Count(record => record.End == end))), page.Norm(group.Key)]));
    }

    private void ShowDuties(string title, DutyRecord[] duties)
    {
        page.Section(title);
        page.Table([_words.Since, _words.Due, _words.Rule, Column.Prose(_words.End), Column.Prose(_words.ByFact)], duties.OrderBy(record => record.OpenedAt).Select<DutyRecord, string[]>(record =>
            [page.Minute(record.OpenedAt), page.Minute(record.Duty.DueAt), record.Duty.RuleId, Outcome(record), OneLine.Shown(string.Join(" → ", record.Changes.Select(change => change.By ?? "").Where(by => by.Length > 0)))]));
    }

    private string Outcome(DutyRecord record)
    {
        var outcome = record.EndedAt is { } ended ? $"{_words.Of(record.End)} {page.Minute(ended)}" : _words.Of(record.End);
        var notes = record.Changes.Select(change => change switch
        {
            { Kind: DutyChangeKind.PassedOn, From: { } from } => _words.PassedFrom(page.Name(from)),
            { Kind: DutyChangeKind.Extended, ApprovedBy: { } by } => _words.ExtendedBy(year.People.NameOf(by), OneLine.Shown(change.Reason ?? "")),
            { Kind: DutyChangeKind.Waived, ApprovedBy: { } by } => _words.WaivedBy(year.People.NameOf(by), OneLine.Shown(change.Reason ?? "")),
            _ => null,
        }).OfType<string>().ToArray();
        return notes.Length == 0 ? outcome : $"{outcome} ({string.Join("; ", notes)}; {page.Name(record.Duty.Debtor)})";
    }

    private void ShowFindings(DatedFinding[] findings)
    {
        if (findings.Length == 0) return;
        page.Section(_words.Findings(findings.Length));
        page.Table([_words.When, _words.Rule, _words.ByFact, Column.Prose(_words.What)], findings.Select<DatedFinding, string[]>(seen =>
            [page.Minute(seen.At), seen.Finding.RuleId, OneLine.Shown(seen.Finding.FactId), $"{seen.Finding.Message.In(_words.Language)} ({_words.Of(seen.Finding.Severity)}, {_words.Of(seen.Finding.Confidence)})"]));
    }

    private static bool IsSimplyKept(DutyRecord record) => record.End == DutyEnd.Kept && record.Changes.Count == 2;

    private static bool Touches(DutyRecord record, Span span) =>
        SampleCalendar.DayOf(record.OpenedAt) <= span.To && !(record.EndedAt is { } ended && SampleCalendar.DayOf(ended) < span.From);
}
