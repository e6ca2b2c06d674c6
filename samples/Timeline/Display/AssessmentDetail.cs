using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>One assessment with all that each of its figures rests on.</summary>
internal sealed class AssessmentDetail(Page page, YearRecord year)
{
    private readonly Words _words = page.Words;

    public void Show(Assessment assessment, Span span)
    {
        page.Section($"{_words.Assessment(span.ToString())}  {_words.Points} {Page.Signed(assessment.Points)}");
        if (assessment.Lines.Count > 0)
        {
            page.Table([_words.When, Column.Number(_words.Points), Column.Prose(_words.Explanation), Column.Prose(_words.Sources)], assessment.Lines.Select<AssessmentLine, string[]>(line =>
                [page.Day(line.Since), Page.Signed(line.Points), OneLine.Shown(line.Explanation.In(_words.Language)), Sources(line.Sources)]), separated: true);
        }

        foreach (var line in assessment.Liabilities)
        {
            page.Line($"{_words.Liability}: {OneLine.Shown(line.CaseId)} {(line.Currency is { } currency ? _words.LiabilityOf(currency, line.Due, line.Paid, line.Open) : "")} ({_words.Of(line.Status)}) [{string.Join(", ", line.FactIds.Select(OneLine.Shown))}]");
        }

        if (assessment.Proposal is { } proposal) page.Line($"{_words.Proposal}: {OneLine.Shown(proposal.Explanation.In(_words.Language))}");
        foreach (var decision in assessment.Decisions)
        {
            var doubt = decision.UnsupportedCaseIds.Count > 0 ? $" ({_words.UnsupportedCases(OneLine.Shown(string.Join(", ", decision.UnsupportedCaseIds)))})" : "";
            page.Line($"{_words.Decision}: {page.Day(decision.At)} {_words.Of(decision.Sanction, decision.Name)}, {year.People.NameOf(decision.DecidedById)} [{OneLine.Shown($"{decision.FactId}: {string.Join(", ", decision.CaseIds)}")}]{doubt}");
        }

        if (assessment.Uncounted.Count == 0) return;
        page.Section(_words.Uncounted(assessment.Uncounted.Count));
        page.Table([Column.Prose(_words.Sources), _words.Explanation], assessment.Uncounted.Select<UncountedSource, string[]>(item => [Sources([item.Source]), _words.Of(item.Reason)]));
    }

    private static string Sources(IReadOnlyList<AssessmentSource> sources) => OneLine.Shown(string.Join("; ", sources.Select(source =>
        $"{source.CaseId ?? source.MeritId}: {string.Join(", ", source.FactIds.Concat(source.SourceFactIds).Concat(source.FindingIds))}")));
}
