using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>Runs the duties of chapter 3.</summary>
[Collection("Costs")]
public class InformationSecurityDutyTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly Dictionary<string, InformationSecurityDuty> s_rows = InformationSecurityDuties.Opened.ToDictionary(row => row.ToString(), StringComparer.Ordinal);

    /// <summary>So often the runtime may be given the time to optimise.</summary>
    private const int MostRounds = 20_000;

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_fact_opens_the_duty_that_the_policy_says(string row)
    {
        var expected = s_rows[row];
        var duty = s_engine.DutiesOf(expected.Fact).SingleOrDefault(duty => duty.RuleId == expected.Rule);

        Assert.Equal(expected.Debtor, duty?.Debtor.ToString());
        if (duty is null) return;
        Assert.Equal(expected.Due, duty.DueAt);
        Assert.Equal(expected.Key, duty.Key);
        Assert.Equal(expected.Creditor, duty.Creditor?.ToString());
        Assert.Equal(expected.Fact.Id, duty.OpenedBy);
    }

    [Fact]
    public void A_fact_discharges_the_duty_of_its_key()
    {
        foreach (var (rule, fact, key) in InformationSecurityDuties.Discharged)
        {
            var discharges = s_engine.Clauses.SelectMany(clause => clause.Rules).Single(other => other.Id == rule).Discharges
                .Where(discharge => discharge.FactType == fact.GetType()).SelectMany(discharge => discharge.Of(fact, new PolicyOptions())).Select(done => (string?)done.Key);
            Assert.True(key == discharges.SingleOrDefault(), $"{rule} · {fact}");
        }
    }

    [Fact]
    public void Whatever_opens_a_duty_can_be_discharged()
    {
        var discharged = InformationSecurityDuties.Discharged.Where(row => row.Key is not null).Select(row => row.Rule).ToHashSet(StringComparer.Ordinal);
        Assert.All(InformationSecurityDuties.Opened.Where(row => row.Debtor is not null), row => Assert.Contains(row.Rule, discharged));
    }

    [Fact]
    public void A_finding_about_the_company_names_no_employee()
    {
        var late = new AppealDecided { Id = "e", Person = A.Colleague, AppealId = "p", At = A.Morning, LodgedAt = A.Morning.AddDays(-60), Against = Party.Person("li") };
        var finding = Assert.Single(s_engine.Evaluate(late).Findings);
        Assert.True(finding.Subject.IsCompany);
        Assert.Equal(2, finding.Evidence.Count);
    }

    [Fact]
    public void A_robot_answers_for_nothing_and_the_holder_for_it()
    {
        var taken = new BackupTaken
        {
            Id = "e",
            Account = A.Account,
            Actor = new() { Id = "bot", Kind = ParticipantKind.Robot },
            Backup = new() { Id = "b", LocationApproved = Ternary.No },
        };
        Assert.Equal(Party.Person("zhang"), Assert.Single(s_engine.Evaluate(taken).Findings).Subject);
        Assert.Equal(Party.Company, Assert.Single(s_engine.Evaluate(taken with { Account = A.Account with { HolderId = null } }).Findings).Subject);
    }

    [Fact]
    public void A_fact_without_a_finding_costs_no_allocation()
    {
        Fact[] clean = [.. ((IEnumerable<RuleCase>)[.. SecurityCases.Rows, .. DataSecurityCases.Rows, .. PrivacyCases.Rows])
            .Select(row => row.Fact).Where(fact => s_engine.Evaluate(fact).Findings.Count == 0)];
        Assert.True(clean.Length > 50);

        // Code that is not optimised yet boxes where optimised code does not: what counts is the least.
        var costly = clean.ToList();
        for (var round = 0; round < MostRounds && costly.Count > 0; round++) costly.RemoveAll(static fact => CostsNothing(fact));
        Assert.Empty(costly);
    }

    private static bool CostsNothing(Fact fact)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        s_engine.Evaluate(fact);
        return GC.GetAllocatedBytesForCurrentThread() == before;
    }
}
