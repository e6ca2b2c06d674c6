using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>What holds of every assessment.</summary>
public class AssessmentLaws
{
    private const decimal CapOfALine = 7m;

    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().WithOptions(options => options.Assessment.PointsCap = CapOfALine).Build();

    private static readonly AssessmentPeriod[] s_periods =
    [
        AssessmentPeriod.Year(2026), AssessmentPeriod.Year(2027), AssessmentPeriod.Quarter(2026, 1), AssessmentPeriod.Month(2026, 3), new(new(2025, 1, 1), new(2030, 1, 1)),
    ];

    [Property(MaxTest = 400, Arbitrary = [typeof(Histories)])]
    public void The_figures_are_those_of_the_clerk(CaseEvent[] steps, MeritRecorded[] merits)
    {
        var (clerk, book) = (new NaiveCases(), Book(CaseBookLaws.Fold(steps), merits));
        foreach (var step in steps) clerk.Take(step);

        Each((employee, period) =>
        {
            var (points, repeated) = Naive(clerk, merits, employee, period);
            var assessment = book.Of(employee, period, s_engine);

            Assert.Equal(points, assessment.Points);
            Assert.Equal(repeated >= 2 ? repeated : 0, assessment.Proposal?.Count ?? 0);
        });
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void Lines_add_up_within_the_cap_and_only_what_is_verified_counts(CaseEvent[] steps, MeritRecorded[] merits)
    {
        var cases = CaseBookLaws.Fold(steps);
        var book = Book(cases, merits);

        Each((employee, period) =>
        {
            var assessment = book.Of(employee, period, s_engine);

            Assert.InRange(assessment.Points, -CapOfALine, CapOfALine);
            Assert.Equal(assessment.Points, assessment.Lines.Sum(line => line.Points));
            Assert.All(assessment.Lines, line => Assert.NotEmpty(line.Sources));
            var counted = assessment.Lines.Where(line => line.Kind == AssessmentLineKind.Deduction).Select(line => line.Sources[0]).ToArray();
            Assert.All(counted, source => Assert.True(cases.TryGetCase(source.CaseId!, out var file) && file.Counts && file.Accused!.Id == employee));
            Assert.Equal(counted.Length, counted.Select(source => source.SourceFactIds is [var about, ..] ? about : source.CaseId).Distinct().Count());
            foreach (var line in assessment.Liabilities.Where(line => line.Status != LiabilityStatus.Suspended && line.Status != LiabilityStatus.Undetermined))
            {
                Assert.Equal(line.Due - line.Paid, line.Open - line.Excess);
                Assert.True(line.Open >= 0 && line.Excess >= 0 && line.Due <= (line.Loss ?? 0));
            }
        });
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void A_case_counts_in_one_period_alone(CaseEvent[] steps)
    {
        var book = Book(CaseBookLaws.Fold(steps), []);
        var months = Enumerable.Range(0, 48).Select(month => AssessmentPeriod.Month(2025 + (month / 12), (month % 12) + 1)).ToArray();

        foreach (var employee in Histories.Accused)
        {
            var counted = months.SelectMany(month => book.Of(employee, month, s_engine).Lines).Where(line => line.Kind == AssessmentLineKind.Deduction).Select(line => line.Sources[0].CaseId).ToArray();
            Assert.Equal(counted.Length, counted.Distinct().Count());
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void Order_and_duplicates_change_nothing(CaseEvent[] steps, MeritRecorded[] merits, int seed)
    {
        var book = Book(CaseBook.Replay(steps, null, out _), merits);
        var other = Book(
            CaseBook.Replay(steps.Concat(steps).OrderBy(step => HashCode.Combine(step.Id, seed)), null, out _),
            [.. merits.Concat(merits).OrderBy(merit => HashCode.Combine(merit.Id, seed))]);

        Each((employee, period) => Assert.Equal(book.Of(employee, period, s_engine).ToJson(), other.Of(employee, period, s_engine).ToJson()));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void Dismissing_a_case_never_makes_it_worse(CaseEvent[] steps, MeritRecorded[] merits)
    {
        var snapshot = CaseBookLaws.Fold(steps).Save(ReporterDisclosure.Disclosed);
        var before = Book(CaseBook.Restore(snapshot), merits);
        foreach (var caseId in CaseBook.Restore(snapshot).Cases.Select(file => file.Id))
        {
            var cases = CaseBook.Restore(snapshot);
            if (cases.Observe(Steps.Dismissed("dismissal", caseId, 800)).Taken is null) continue;
            var after = Book(cases, merits);
            Each((employee, period) =>
            {
                var (was, isNow) = (before.Of(employee, period, s_engine), after.Of(employee, period, s_engine));
                Assert.True(isNow.Points >= was.Points);
                Assert.True((isNow.Proposal?.At ?? 0) <= (was.Proposal?.At ?? 0));
                Assert.All(isNow.LiabilityTotals, total => Assert.True(total.Open <= (was.LiabilityTotals.FirstOrDefault(old => old.Currency == total.Currency)?.Open ?? 0)));
            });
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void The_sources_alone_give_the_same_figures(CaseEvent[] steps, MeritRecorded[] merits)
    {
        var book = Book(CaseBookLaws.Fold(steps), merits);

        Each((employee, period) =>
        {
            var assessment = book.Of(employee, period, s_engine);
            var ids = assessment.Lines.SelectMany(line => line.Sources).Concat(assessment.Liabilities.SelectMany(line => line.Sources)).Concat(assessment.Proposal?.Sources ?? [])
                .SelectMany(source => source.FactIds).ToHashSet();
            var again = Book(CaseBookLaws.Fold(steps.Where(step => ids.Contains(step.Id))), [.. merits.Where(merit => ids.Contains(merit.Id))]).Of(employee, period, s_engine);

            Assert.Equal((assessment with { Uncounted = [] }).ToJson(), (again with { Uncounted = [] }).ToJson());
        });
    }

    private static (decimal Points, int Repeated) Naive(NaiveCases clerk, MeritRecorded[] merits, string employee, AssessmentPeriod period)
    {
        var facts = new List<(DateTimeOffset Since, Severity Severity)>();
        string[] cases = [.. clerk.Ids.Where(id => clerk.Accused(id).Exists(accused => accused.Id == employee))];
        foreach (var about in cases.GroupBy(id => clerk.AboutTheSame(id, cases).Min(StringComparer.Ordinal)))
        {
            var days = about.Select(id => clerk.FirstCounted(id, employee)).OfType<DateTimeOffset>().ToArray();
            var severities = about.Where(id => clerk.Counts(id) && clerk.Accused(id)[^1].Id == employee).Select(clerk.Severity).OfType<Severity>().ToArray();
            if (days.Length > 0 && severities.Length > 0) facts.Add((days.Min(), severities.Max()));
        }

        bool Within(DateTimeOffset at) => period.Contains(DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).Date));
        decimal[] costs = [0, 1, 3, 6, 12];
        var credits = merits.Where(merit => merit.Employee.Id == employee && merit.Person.Id != employee && merit.At is not null)
            .GroupBy(merit => merit.SourceFactId ?? merit.Id).Count(group => Within(group.Min(merit => merit.At!.Value)));
        var sum = (2m * credits) - facts.Where(fact => Within(fact.Since)).Sum(fact => costs[(int)fact.Severity]);
        var violations = facts.Where(fact => fact.Severity != Severity.Info).ToArray();
        var repeated = violations.Where(fact => Within(fact.Since))
            .Select(latest => violations.Count(fact => fact.Since <= latest.Since && fact.Since > latest.Since.AddDays(-365))).DefaultIfEmpty().Max();
        return (sum > CapOfALine ? CapOfALine : sum < -CapOfALine ? -CapOfALine : sum, repeated);
    }

    private static AssessmentBook Book(CaseBook cases, MeritRecorded[] merits)
    {
        var book = new AssessmentBook(cases);
        foreach (var merit in merits) book.Observe(merit);
        return book;
    }

    private static void Each(Action<string, AssessmentPeriod> check)
    {
        foreach (var employee in Histories.Accused)
        {
            foreach (var period in s_periods) check(employee, period);
        }
    }
}
