using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The cases and appeals that anything happened in: who did what when. Who reported a case is not in it.</summary>
internal sealed class CasesView(Page page, YearRecord year)
{
    private readonly Words _words = page.Words;

    public void Show(Span span)
    {
        bool Within(DateTimeOffset? at) => at is { } instant && span.Contains(SampleCalendar.DayOf(instant));
        CaseFile[] cases = [.. year.Cases.Cases.Where(file => file.Transitions.Any(step => Within(step.At)))];
        page.Chapter(_words.Cases(cases.Length));
        Show(cases);
        var refused = year.RefusedSteps.Where(refusal => cases.Any(file => file.Id == refusal.CaseId)).ToArray();
        if (refused.Length > 0)
        {
            page.Section(_words.RefusedSteps(refused.Length));
            page.Table([_words.Case, _words.ByFact, _words.Tried, _words.State, Column.Prose(_words.Why)], refused.Select<CaseRefusal, string[]>(refusal =>
                [OneLine.Shown(refusal.CaseId), OneLine.Shown(refusal.FactId), _words.Of(refusal.Action), _words.Of(refusal.State), _words.Of(refusal.Reason)]));
        }

        ShowAppeals([.. year.Appeals.Appeals.Where(appeal => appeal.Transitions.Any(step => Within(step.At)))]);
    }

    public void Show(IReadOnlyList<CaseFile> cases)
    {
        if (cases.Count == 0) return;
        page.Table([_words.Case, _words.Steps], cases.Select<CaseFile, string[]>(file => [Head(file), string.Join("\n", file.Transitions.Select(Step))]), separated: true);
    }

    private void ShowAppeals(IReadOnlyList<AppealFile> appeals)
    {
        if (appeals.Count == 0) return;
        page.Section(_words.Appeals(appeals.Count));
        page.Table([_words.Appeal, _words.Appellant, _words.Against, _words.State, Column.Prose(_words.Steps)], appeals.Select<AppealFile, string[]>(appeal =>
        [
            OneLine.Shown(appeal.Id), year.People.NameOf(appeal.AppellantId), appeal.Against is { } against ? page.Name(against) : _words.Nobody, $"{_words.Of(appeal.State)} {_words.Upheld(appeal.Upheld)}".TrimEnd(),
            string.Join("\n", appeal.Transitions.Select(step => $"{page.Day(step.At)} {_words.Of(step.Action)} {year.People.NameOf(step.PersonId)}")),
        ]), separated: true);
        if (year.RefusedDecisions.Where(refusal => appeals.Any(appeal => appeal.Id == refusal.AppealId)).ToArray() is not { Length: > 0 } refused) return;
        page.Section(_words.RefusedDecisions(refused.Length));
        page.Table([_words.Appeal, _words.ByFact, _words.Tried, _words.State, Column.Prose(_words.Why)], refused.Select<AppealRefusal, string[]>(refusal =>
            [OneLine.Shown(refusal.AppealId), OneLine.Shown(refusal.FactId), _words.Of(refusal.Action), _words.Of(refusal.State), _words.Of(refusal.Reason)]));
    }

    // What the case is, one under the other: the steps need the width.
    private string Head(CaseFile file)
    {
        var outcome = file.State == CaseState.Closed ? $" ({_words.Of(file.Outcome)})" : "";
        var accused = file.Accused is { } subject ? $"{year.People.NameOf(subject.Id)} ({OneLine.Shown(subject.Id)})" : _words.Nobody;
        return $"{OneLine.Shown(file.Id)}  {_words.Of(file.State)}{outcome}\n{accused}\n{OneLine.Shown(file.RuleId ?? _words.Nobody)}";
    }

    private string Step(CaseTransition step)
    {
        var doubt = step.Standing == CaseStanding.ToBeConfirmed ? $" ({_words.ToBeConfirmed})" : "";
        return $"{page.Day(step.At)} {_words.Of(step.Action)} {year.People.NameOf(step.PersonId)}{doubt}";
    }
}
