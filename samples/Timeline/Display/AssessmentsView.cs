using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What each employee's conduct comes to in the days that are shown.</summary>
internal sealed class AssessmentsView(Page page, YearRecord year)
{
    private readonly Words _words = page.Words;

    public void Show(Span span)
    {
        var period = new AssessmentPeriod(span.From, span.To);
        var all = year.People.Employees.Select(person => (Person: person, Of: year.Assessments.Of(person.Id, period, year.Engine))).ToArray();
        var told = all.Where(row => Says(row.Of)).OrderBy(row => row.Of.Points).ThenBy(row => row.Person.Id, StringComparer.Ordinal).ToArray();
        page.Chapter(_words.Assessments(span.ToString()));
        if (told.Length > 0)
        {
            page.Table([_words.Employee, Column.Number(_words.Points), _words.Sources, Column.Prose(_words.Sanctions)], told.Select(row => Row(row.Person, row.Of)), separated: true);
        }

        page.Note(_words.NothingToAssess(all.Length - told.Length));
    }

    private static bool Says(Assessment assessment) =>
        assessment.Lines.Count + assessment.Liabilities.Count + assessment.Decisions.Count + assessment.Uncounted.Count > 0 || assessment.Proposal is not null;

    private string[] Row(Participant person, Assessment assessment) =>
    [
        $"{year.People.NameOf(person.Id)}\n{OneLine.Shown(person.Id)}\n{OneLine.Shown(person.Department ?? "")}",
        Page.Signed(assessment.Points),
        string.Join("\n",
        [
            .. assessment.Lines.Select(Line),
            .. assessment.Uncounted.Select(item => $"({Id(item.Source)}: {_words.Of(item.Reason)})"),
            .. assessment.LiabilityTotals.Select(total => _words.LiabilityOf(total.Currency, total.Due, total.Paid, total.Open)),
        ]),
        string.Join("\n", Proposals(assessment).Concat(assessment.Decisions.Select(Decision))),
    ];

    private IEnumerable<string> Proposals(Assessment assessment) =>
        assessment.Proposal is { } proposal ? [_words.ProposedFor(_words.Of(proposal.Sanction, proposal.Name), proposal.Count)] : [];

    private string Decision(RecordedDecision decision)
    {
        var doubt = decision.UnsupportedCaseIds.Count == 0 ? "" : $"\n({_words.UnsupportedCases(OneLine.Shown(string.Join(", ", decision.UnsupportedCaseIds)))})";
        return $"{page.Day(decision.At)} {_words.Decision}: {_words.Of(decision.Sanction, decision.Name)}{doubt}";
    }

    private static string Line(AssessmentLine line) => line.Sources.Count == 0 ? Page.Signed(line.Points) : $"{Page.Signed(line.Points)} {Id(line.Sources[0])} {line.RuleId}";

    private static string Id(AssessmentSource source) => OneLine.Shown(source.CaseId ?? source.MeritId ?? "");
}
