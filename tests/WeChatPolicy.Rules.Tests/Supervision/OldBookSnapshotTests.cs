namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>Books that version 0.1 saved are still read, and mean what they meant then.</summary>
/// <remarks>The snapshots were made of the timeline sample's facts up to 3 April 2026, those of the cases with their reporters.</remarks>
public class OldBookSnapshotTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData("case-0001", "huangrong", "2.1.1/personal-account", CaseState.Closed, CaseOutcome.Verified, CaseStanding.Entitled, 5)]
    [InlineData("case-0002", "qiancheng", "3.1.1/password-disclosure", CaseState.Closed, CaseOutcome.Verified, CaseStanding.Entitled, 6)]
    [InlineData("case-0003", "zhaochen", "2.3.3/forward-without-consent", CaseState.Investigating, CaseOutcome.None, CaseStanding.NotAsked, 3)]
    [InlineData("case-0004", "yangfan", "2.2.1/publication-approval", CaseState.Closed, CaseOutcome.Dismissed, CaseStanding.Entitled, 5)]
    [InlineData("case-0005", "hanxue", "3.1.3/untrusted-network", CaseState.Detected, CaseOutcome.None, CaseStanding.NotAsked, 1)]
    [InlineData("case-0006", "huangrong", "2.3.4/chit-chat", CaseState.Verified, CaseOutcome.Verified, CaseStanding.Entitled, 4)]
    [InlineData("case-0007", "gaoxiang", "2.2.2/customer-information", CaseState.Reported, CaseOutcome.None, CaseStanding.NotAsked, 1)]
    public void A_case_stands_where_it_stood(string id, string accused, string ruleId, CaseState state, CaseOutcome outcome, CaseStanding standing, int steps)
    {
        Assert.True(Cases().TryGetCase(id, out var file));
        Assert.Equal((accused, ruleId, state, outcome, standing, steps), (file.Accused?.Id, file.RuleId, file.State, file.Outcome, file.OutcomeStanding, file.Transitions.Count));
    }

    [Fact]
    public void There_are_no_other_cases() => Assert.Equal(7, Cases().Cases.Count);

    [Theory]
    [InlineData("case-0002", "chenya")]
    [InlineData("case-0004", "gaoxiang")]
    public void Who_reported_is_still_known_to_whom_it_is_disclosed(string caseId, string reporter)
    {
        var cases = Cases();
        var disclosed = cases.Reporters.Disclose(cases.PermitDisclosure(caseId, Steps.Somebody("auditor", "nobody"), "a test"));
        Assert.Equal(new ReporterIdentity(reporter), Assert.Single(disclosed).Value);
    }

    [Theory]
    [InlineData("appeal-0001", "zhoujie", "person:wuqian", Ternary.Yes)]
    [InlineData("appeal-0002", "machao", "company", Ternary.No)]
    public void An_appeal_was_decided_as_it_was(string id, string appellant, string against, Ternary upheld)
    {
        Assert.True(AppealBook.Restore(Read("appeals")).TryGetAppeal(id, out var file));
        Assert.Equal((appellant, against, upheld, AppealState.Decided), (file.AppellantId, file.Against?.ToString(), file.Upheld, file.State));
    }

    [Theory]
    [InlineData("huangrong", -4, Sanction.Warning)]
    [InlineData("qiancheng", -6, null)]
    [InlineData("zhaochen", 0, null)]
    [InlineData("tangyu", 4, null)]
    [InlineData("zhangwei", 2, null)]
    public void An_assessment_comes_to_what_it_came_to(string employeeId, int points, Sanction? proposed)
    {
        var assessment = AssessmentBook.Restore(Read("assessments"), Cases()).Of(employeeId, AssessmentPeriod.Year(2026), s_engine);
        Assert.Equal((points, proposed), ((int)assessment.Points, assessment.Proposal?.Sanction));
    }

    private static CaseBook Cases() => CaseBook.Restore(Read("cases"));

    private static byte[] Read(string book) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Supervision", "Data", $"{book}-1.json"));
}
