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

    private void ShowBreaches(MonthBook month)
    {
        page.Section(_words.Breaches(month.Breaches.Count));
        if (month.Breaches.Count == 0) return;
        page.Table([_words.Due, _words.Who, _words.Rule, _words.ByFact, "~" + _words.Norm], month.Breaches.Select<DutyRecord, string[]>(record =>
            [page.Minute(record.Duty.DueAt), page.Name(record.Duty.Debtor), record.Duty.RuleId, OneLine.Shown(record.Duty.OpenedBy), page.Norm(record.Duty.RuleId)]));
    }

    private void ShowSeenOverTime(MonthBook month)
    {
        if (month.SeenOverTime.Count == 0) return;
        page.Section(_words.SeenOverTime(month.SeenOverTime.Count));
        page.Table([_words.When, _words.Who, _words.Rule, _words.ByFact, "~" + _words.What], month.SeenOverTime.Select<DatedFinding, string[]>(seen =>
            [page.Minute(seen.At), page.Name(seen.Finding.Subject), seen.Finding.RuleId, OneLine.Shown(seen.Finding.FactId), $"{seen.Finding.Message.In(_words.Language)} ({_words.Of(seen.Finding.Confidence)})"]));
    }

    private void ShowOpen(MonthBook month)
    {
        if (month.Open.Count == 0) return;
        Obligation[] first = [.. month.Open.Take(OpenShown).Select(record => MonthBook.DutyAt(year, record, month.Days.To))];
        page.Section(_words.OpenDuties(first.Length, month.Open.Count));
        page.Table([_words.Due, _words.Who, _words.Rule, _words.ByFact, "~" + _words.Norm], first.Select<Obligation, string[]>(duty =>
            [page.Minute(duty.DueAt), page.Name(duty.Debtor), duty.RuleId, OneLine.Shown(duty.OpenedBy), page.Norm(duty.RuleId)]));
    }

    private string[] Columns(string first) =>
    [
        first, ">" + _words.OpenBefore, ">" + _words.Opened, ">" + _words.Kept, ">" + _words.Breached, ">" + _words.Cancelled, ">" + _words.Waived, ">" + _words.Joined,
        ">" + _words.OpenAfter, ">" + _words.PassedOn, ">" + _words.Reminders,
    ];

    private static string[] Row(string first, MonthFigures figures) =>
    [
        first, Page.Count(figures.OpenBefore), Page.Count(figures.Opened), Page.Count(figures.Kept), Page.Count(figures.Breached), Page.Count(figures.Cancelled), Page.Count(figures.Waived),
        Page.Count(figures.Joined), Page.Count(figures.OpenAfter), Page.Count(figures.PassedOn), Page.Count(figures.Reminders),
    ];
}
