namespace WeChatPolicy.Rules.Verdicts;

/// <summary>The cases, appeals and assessments of a year.</summary>
internal sealed class YearBooks(PolicyEngine engine)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<CaseEvent> _steps = [];
    private readonly List<PersonnelEvent> _others = [];

    public void Take(Fact fact)
    {
        if (!_seen.Add(fact.Id)) return;
        if (fact is CaseEvent step) _steps.Add(step);
        else if (fact is PersonnelEvent other) _others.Add(other);
    }

    /// <summary>What the books say at the end, by group.</summary>
    public IEnumerable<(string Group, Verdict Verdict)> Close()
    {
        var options = engine.Options.Supervision;
        var cases = CaseBook.Replay(_steps, options, out var refusals);
        foreach (var refusal in refusals) yield return ("cases", Refused(refusal.CaseId, refusal.FactId, $"{refusal.Action} {refusal.State} {refusal.Reason}"));
        foreach (var verdict in SnapshotLines.Of(cases.Save(ReporterDisclosure.Disclosed))) yield return ("cases", verdict);

        var (appeals, assessments) = (new AppealBook(options), new AssessmentBook(cases));
        foreach (var fact in _others.OrderBy(fact => fact.At).ThenBy(fact => fact.Id, StringComparer.Ordinal))
        {
            assessments.Observe(fact);
            if (appeals.Observe(fact).Refusal is { } refusal) yield return ("appeals", Refused(refusal.AppealId, refusal.FactId, $"{refusal.Action} {refusal.State} {refusal.Reason}"));
        }

        foreach (var verdict in SnapshotLines.Of(appeals.Save())) yield return ("appeals", verdict);
        foreach (var verdict in SnapshotLines.Of(assessments.Save())) yield return ("assessment facts", verdict);
        foreach (var verdict in Assessed(cases, assessments)) yield return ("assessments", verdict);
    }

    private IEnumerable<Verdict> Assessed(CaseBook cases, AssessmentBook assessments)
    {
        AssessmentPeriod[] periods = [AssessmentPeriod.Year(2026), .. Enumerable.Range(1, 4).Select(quarter => AssessmentPeriod.Quarter(2026, quarter))];
        foreach (var employee in cases.Cases.SelectMany(file => file.EarlierAccusedIds.Append(file.Accused?.Id)).Concat(_others.Select(Assessable)).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var period in periods)
            {
                foreach (var verdict in SnapshotLines.Of(assessments.Of(employee, period, engine).ToJson(), $"{employee} {period}")) yield return verdict;
            }
        }
    }

    private static string? Assessable(PersonnelEvent fact) => fact switch
    {
        MeritRecorded merit => merit.Employee.Id,
        SanctionDecided decided => decided.Employee.Id,
        _ => null,
    };

    private static Verdict Refused(string about, string factId, string why) => new(new CanonicalLine("refused").Add(about).Add(factId).Add(why).ToString(), "refused");
}
