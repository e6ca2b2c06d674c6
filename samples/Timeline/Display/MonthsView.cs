using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The year, month by month: how many duties were opened, kept, broken and left open, and which.</summary>
internal sealed class MonthsView(Page page, YearRecord year)
{
    private const int OpenShown = 8;

    private readonly Words _words = page.Words;

    public void Show(Span span)
    {
        MonthBook[] months = [.. span.Months().Select(days => new MonthBook(year, days))];
        page.Chapter(_words.Overview);
        page.Table(Columns(_words.Month), [.. months.Select(month => Row(month.Days.ToString(), month.Figures())), Row(_words.Total, new MonthBook(year, span).Figures())]);
        page.Note(_words.Legend);
        ShowRules(span);
        foreach (var month in months) Show(month);
    }

    private void Show(MonthBook month)
    {
        page.Chapter(month.Days.ToString());
        page.Table(Columns(_words.Rule), [.. month.ByRule().Select(row => Row(row.RuleId, row.Figures)), Row(_words.Total, month.Figures())]);
        if (month.Judged.Count > 0) page.Line(_words.Judged(month.Judged.Count));
        ShowBreaches(month);
        ShowSeenOverTime(month);
        ShowOpen(month);
    }

    // Once, in full words; the tables of the months name the rules by their ids.
    private void ShowRules(Span span)
    {
        page.Section(_words.Rules);
        page.Table([_words.Rule, Column.Prose(_words.Norm)], new MonthBook(year, span).ByRule().Select<(string RuleId, MonthFigures), string[]>(row => [row.RuleId, page.Norm(row.RuleId)]));
    }

    private void ShowBreaches(MonthBook month)
    {
        page.Section(_words.Breaches(month.Breaches.Count));
        if (month.Breaches.Count > 0) ShowDuties(month.Breaches.Select(record => (record.Duty, record.OpenedAt)));
    }

    private void ShowDuties(IEnumerable<(Obligation Duty, DateTimeOffset Since)> duties) =>
        page.Table([_words.Due, _words.Who, _words.Rule, _words.Since, _words.ByFact], duties.Select<(Obligation Duty, DateTimeOffset Since), string[]>(row =>
            [page.Minute(row.Duty.DueAt), page.Name(row.Duty.Debtor), row.Duty.RuleId, page.Minute(row.Since), OneLine.Shown(row.Duty.OpenedBy)]));

    private void ShowSeenOverTime(MonthBook month)
    {
        if (month.SeenOverTime.Count == 0) return;
        page.Section(_words.SeenOverTime(month.SeenOverTime.Count));
        page.Table([_words.When, _words.Who, _words.Rule, _words.ByFact, Column.Prose(_words.What)], month.SeenOverTime.Select<DatedFinding, string[]>(seen =>
            [page.Minute(seen.At), page.Name(seen.Finding.Subject), seen.Finding.RuleId, OneLine.Shown(seen.Finding.FactId), $"{seen.Finding.Message.In(_words.Language)} ({_words.Of(seen.Finding.Confidence)})"]));
    }

    private void ShowOpen(MonthBook month)
    {
        if (month.Open.Count == 0) return;
        (Obligation, DateTimeOffset)[] first = [.. month.Open.Take(OpenShown).Select(record => (MonthBook.DutyAt(record, month.Days.To), record.OpenedAt))];
        page.Section(_words.OpenDuties(first.Length, month.Open.Count));
        ShowDuties(first);
    }

    private Column[] Columns(string first) =>
    [
        first, Column.Number(_words.OpenBefore), Column.Number(_words.Opened), Column.Number(_words.Kept), Column.Alarm(_words.Breached), Column.Seldom(_words.Cancelled), Column.Seldom(_words.Waived), Column.Seldom(_words.Joined),
        Column.Number(_words.OpenAfter), Column.Seldom(_words.PassedOn), Column.Number(_words.Reminders),
    ];

    private static string[] Row(string first, MonthFigures figures) =>
    [
        first, Page.Count(figures.OpenBefore), Page.Count(figures.Opened), Page.Count(figures.Kept), Page.Count(figures.Breached), Page.Count(figures.Cancelled), Page.Count(figures.Waived),
        Page.Count(figures.Joined), Page.Count(figures.OpenAfter), Page.Count(figures.PassedOn), Page.Count(figures.Reminders),
    ];
}
