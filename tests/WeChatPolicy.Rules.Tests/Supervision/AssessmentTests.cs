namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>4.2.1: what counts, for how much, in which period.</summary>
public class AssessmentTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly AssessmentPeriod s_year = AssessmentPeriod.Year(2026);

    [Fact]
    public void A_verified_case_costs_what_its_severity_costs_and_names_its_sources()
    {
        var assessment = Assess(Steps.UpToVerified("c1", 0));

        var line = Assert.Single(assessment.Lines);
        Assert.Equal((-3m, Severity.Medium, "2.1.1/personal-account", Steps.Day0), (line.Points, line.Severity, line.RuleId, line.Since));
        var source = Assert.Single(line.Sources);
        Assert.Equal(("c1", "c1-d c1-e c1-i c1-v", "c1-m"), (source.CaseId, string.Join(' ', source.FactIds), string.Join(' ', source.SourceFactIds)));
        Assert.Equal(-3m, assessment.Points);
        Assert.Contains("c1", line.Explanation.Zh, StringComparison.Ordinal);
        Assert.Contains("Case c1 is verified, Medium: -3", line.Explanation.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.Info, 0)]
    [InlineData(Severity.Low, -1)]
    [InlineData(Severity.Medium, -3)]
    [InlineData(Severity.High, -6)]
    [InlineData(Severity.Critical, -12)]
    public void A_verification_says_how_grave_it_is(Severity severity, int points) =>
        Assert.Equal(points, Assess(Steps.UpToVerified("c1", 0, severity: severity)).Points);

    [Fact]
    public void A_rule_is_as_grave_as_the_engine_has_it_even_once_it_is_disabled()
    {
        var stricter = PolicyBuilder.CreateDefault().Configure("2.1.1/personal-account", severity: Severity.Critical).Build();
        var without = PolicyBuilder.CreateDefault().Disable("2.1.1/personal-account").Build();

        Assert.Equal(-12m, Assess(stricter, Steps.UpToVerified("c1", 0)).Points);
        Assert.Equal(-3m, Assess(without, Steps.UpToVerified("c1", 0)).Points);
    }

    [Fact]
    public void What_is_not_verified_does_not_count_and_is_listed()
    {
        CaseEvent[] open = [.. Steps.UpToVerified("open", 0).SkipLast(1)];
        CaseEvent[] perhaps = [.. Steps.UpToVerified("perhaps", 0).SkipLast(1), Steps.By(Steps.OfUnknownSuperior, Steps.Verified("perhaps-v", "perhaps"))];
        CaseEvent[] withdrawn = [.. Steps.UpToVerified("withdrawn", 0), Steps.Dismissed("withdrawn-x", "withdrawn")];
        CaseEvent[] undated = [.. Steps.UpToVerified("undated", 0).SkipLast(1), Steps.Verified("undated-v", "undated") with { At = null }];
        CaseEvent[] unrated = [.. Steps.UpToVerified("unrated", 0).Select(step => step with { RuleId = null })];

        var assessment = Assess([.. open, .. perhaps, .. withdrawn, .. undated, .. unrated]);

        Assert.Empty(assessment.Lines);
        Assert.Null(assessment.Proposal);
        Assert.Equal(
            "open:Unverified perhaps:ToBeConfirmed undated:Undated unrated:Unrated withdrawn:Dismissed",
            string.Join(' ', assessment.Uncounted.Select(item => $"{item.Source.CaseId}:{item.Reason}")));
    }

    [Fact]
    public void A_fact_counts_once_at_its_worst_case()
    {
        var assessment = Assess([.. Steps.UpToVerified("c1", 0, "m", Severity.Low), .. Steps.UpToVerified("c2", 40, "m", Severity.High), .. Steps.UpToVerified("c3", 41, "m", Severity.High)]);

        var line = Assert.Single(assessment.Lines);
        Assert.Equal((-6m, "c2 c1 c3"), (line.Points, string.Join(' ', line.Sources.Select(source => source.CaseId))));
        Assert.Equal(["c1:c2", "c3:c2"], assessment.Uncounted.Select(item => $"{item.Source.CaseId}:{item.CountedAs}"));
    }

    [Fact]
    public void A_fact_stays_in_the_period_in_which_it_first_counted()
    {
        CaseEvent[] steps =
        [
            .. Steps.UpToVerified("c1", 0, "m", Severity.Low), .. Steps.UpToVerified("c2", 200, "m", Severity.High), Steps.Dismissed("x", "c1", 300),
        ];

        Assert.Equal(-6m, Assess(s_engine, AssessmentPeriod.Month(2026, 1), steps).Points);
        Assert.Equal(0m, Assess(s_engine, AssessmentPeriod.Quarter(2026, 3), steps).Points);
    }

    [Fact]
    public void The_days_of_a_period_are_those_of_the_companys_calendar()
    {
        // 17:00 in Greenwich is 01:00 of the next day in China.
        var steps = Steps.UpToVerified("c1", 0).Select(step => step with { At = new(2026, 1, 31, 17, 0, 0, TimeSpan.Zero) }).ToArray();

        Assert.Empty(Assess(s_engine, AssessmentPeriod.Month(2026, 1), steps).Lines);
        Assert.Single(Assess(s_engine, AssessmentPeriod.Month(2026, 2), steps).Lines);
    }

    [Fact]
    public void Merits_are_credited_once_a_fact_and_by_somebody_else()
    {
        var assessment = Assess(s_engine, s_year, [], Merit("g1", "m1"), Merit("g2", "m1", day: 1), Merit("g3", null), Merit("g4", null) with { Person = Steps.Subject }, Merit("g5", null) with { At = null });

        Assert.Equal([("g1", 2m), ("g3", 2m)], assessment.Lines.Select(line => (line.Sources[0].MeritId!, line.Points)));
        Assert.Equal(["g2:SameFact:g1", "g4:OwnRecord:", "g5:Undated:"], assessment.Uncounted.Select(item => $"{item.Source.MeritId}:{item.Reason}:{item.CountedAs}"));
        Assert.Equal(4m, assessment.Points);
    }

    [Fact]
    public void A_sum_beyond_the_cap_is_taken_back_by_a_line_of_its_own()
    {
        var losing = Assess([.. Steps.UpToVerified("c1", 0, severity: Severity.Critical), .. Steps.UpToVerified("c2", 1, severity: Severity.Critical)]);
        Assert.Equal((-20m, AssessmentLineKind.Cap, 4m), (losing.Points, losing.Lines[^1].Kind, losing.Lines[^1].Points));
        Assert.Equal(["c1", "c2"], losing.Lines[^1].Sources.Select(source => source.CaseId));

        var gaining = Assess(s_engine, s_year, [], [.. Enumerable.Range(0, 12).Select(i => Merit($"g{i}", null))]);
        Assert.Equal((20m, -4m), (gaining.Points, gaining.Lines[^1].Points));
    }

    [Fact]
    public void Somebody_elses_case_is_none_of_theirs() =>
        Assert.Empty(Assess(Steps.UpToVerified("c1", 0, accused: Steps.Somebody("chen", "boss"))).Lines);

    [Fact]
    public void A_decision_is_recorded_beside_the_proposal_and_says_which_of_its_cases_do_not_count()
    {
        CaseEvent[] steps = [.. Steps.UpToVerified("c1", 0), .. Steps.UpToVerified("c2", 1), .. Steps.UpToVerified("c3", 2), Steps.Dismissed("x", "c3")];
        var decided = new SanctionDecided
        {
            Id = "s1",
            Person = Steps.Member,
            Employee = Steps.Subject,
            Sanction = Sanction.Demotion,
            CaseIds = ["c1", "c2", "c3", "c4"],
            At = Steps.Day0.AddDays(900),
            ProposalId = "p1",
        };

        var assessment = Assess(s_engine, s_year, steps, decided, decided with { Id = "s2", Person = Steps.Subject }, decided with { Id = "s3", CaseIds = ["c9"] });

        Assert.Equal(Sanction.Warning, assessment.Proposal!.Sanction);
        var recorded = Assert.Single(assessment.Decisions);
        Assert.Equal(("s1", "li", Sanction.Demotion, "c3 c4"), (recorded.FactId, recorded.DecidedById, recorded.Sanction, string.Join(' ', recorded.UnsupportedCaseIds)));
    }

    [Fact]
    public void Observing_twice_and_restoring_change_nothing()
    {
        var cases = Steps.Book(Steps.UpToVerified("c1", 0));
        var book = new AssessmentBook(cases);
        Assert.Equal("g1", book.Observe(Merit("g1", "m1")).Taken?.Id);
        var before = book.Save();

        Assert.True(book.Observe(Merit("g1", "m1")).IsIgnored);
        Assert.True(book.Observe(Steps.Detected()).IsIgnored);
        Assert.True(book.Observe(Clauses.A.Message("早")).IsIgnored);
        Assert.Equal(before, book.Save());
        var restored = AssessmentBook.Restore(before, CaseBook.Restore(cases.Save()));
        Assert.Equal(book.Of("zhang", s_year, s_engine).ToJson(), restored.Of("zhang", s_year, s_engine).ToJson());
    }

    [Fact]
    public void An_assessment_goes_through_json()
    {
        var json = Assess([.. Steps.UpToVerified("c1", 0), .. Steps.UpToVerified("c2", 1), Steps.Loss()]).ToJson();

        var read = System.Text.Json.JsonSerializer.Deserialize(json, Json.SupervisionJsonContext.Default.Assessment)!;

        Assert.Equal(json, read.ToJson());
        Assert.Equal(-6m, read.Points);
    }

    [Fact]
    public void Periods_are_whole_and_in_order()
    {
        Assert.Equal("2026-01-01/2026-03-31", AssessmentPeriod.Quarter(2026, 1).ToString());
        Assert.Equal("2024-02-01/2024-02-29", AssessmentPeriod.Month(2024, 2).ToString());
        Assert.True(s_year.Contains(new(2026, 12, 31)));
        Assert.False(s_year.Contains(new(2027, 1, 1)));
        Assert.Throws<ArgumentException>(() => new AssessmentPeriod(new(2026, 1, 2), new(2026, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssessmentPeriod.Quarter(2026, 5));
    }

    private static MeritRecorded Merit(string id, string? source, int day = 0) =>
        new() { Id = id, Person = Steps.Member, Employee = Steps.Subject, At = Steps.Day0.AddDays(day), SourceFactId = source };

    private static Assessment Assess(CaseEvent[] steps) => Assess(s_engine, s_year, steps);

    private static Assessment Assess(PolicyEngine engine, CaseEvent[] steps) => Assess(engine, s_year, steps);

    private static Assessment Assess(PolicyEngine engine, AssessmentPeriod period, CaseEvent[] steps, params PersonnelEvent[] facts)
    {
        var book = new AssessmentBook(Steps.Book(steps));
        foreach (var fact in facts) book.Observe(fact);
        return book.Of("zhang", period, engine);
    }
}
