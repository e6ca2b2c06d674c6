using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>4.2.3: what the ladder proposes for repeated violations.</summary>
public class LadderTests
{
    [Theory]
    [InlineData(1, null, 0)]
    [InlineData(2, Sanction.Warning, 2)]
    [InlineData(3, Sanction.Warning, 2)]
    [InlineData(4, Sanction.Demotion, 4)]
    [InlineData(6, Sanction.Dismissal, 6)]
    [InlineData(9, Sanction.Dismissal, 6)]
    public void The_number_of_verified_violations_proposes_a_step(int cases, Sanction? expected, int at)
    {
        var proposal = Propose(_ => { }, AssessmentPeriod.Year(2026), [.. Enumerable.Range(0, cases).SelectMany(i => Steps.UpToVerified($"c{i}", i))]);

        Assert.Equal((expected, at), (proposal?.Sanction, proposal?.At ?? 0));
        if (proposal is null) return;
        Assert.Equal(cases, proposal.Count);
        Assert.All(proposal.CaseIds, id => Assert.Contains(id, proposal.Explanation.Zh, StringComparison.Ordinal));
        Assert.All(proposal.CaseIds, id => Assert.Contains(id, proposal.Explanation.En, StringComparison.Ordinal));
        Assert.Contains("A person decides", proposal.Explanation.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(364, true)]
    [InlineData(365, false)]
    public void The_window_rolls_with_each_violation(int later, bool repeated)
    {
        var proposal = Propose(_ => { }, AssessmentPeriod.Year(2027), [.. Steps.UpToVerified("c1", 0), .. Steps.UpToVerified("c2", later)]);

        // Day 0 is 5 January 2026: a violation 364 or 365 days later falls into 2027.
        Assert.Equal(repeated, proposal is not null);
    }

    [Fact]
    public void A_period_without_a_violation_proposes_nothing() =>
        Assert.Null(Propose(_ => { }, AssessmentPeriod.Quarter(2026, 3), [.. Steps.UpToVerified("c1", 0), .. Steps.UpToVerified("c2", 1)]));

    [Fact]
    public void One_fact_is_no_repetition_however_many_cases_it_has() =>
        Assert.Null(Propose(_ => { }, AssessmentPeriod.Year(2026), [.. Steps.UpToVerified("c1", 0, "m"), .. Steps.UpToVerified("c2", 1, "m")]));

    [Fact]
    public void What_broke_nothing_is_no_violation() =>
        Assert.Null(Propose(_ => { }, AssessmentPeriod.Year(2026), [.. Steps.UpToVerified("c1", 0, severity: Severity.Info), .. Steps.UpToVerified("c2", 1)]));

    [Fact]
    public void A_company_has_steps_of_its_own()
    {
        var proposal = Propose(
            options => options.Ladder = [new() { At = 1, Sanction = Sanction.Other, Name = "谈话" }, new() { At = 3, Sanction = Sanction.Warning }],
            AssessmentPeriod.Year(2026),
            Steps.UpToVerified("c1", 0))!;

        Assert.Equal((Sanction.Other, "谈话"), (proposal.Sanction, proposal.Name));
        Assert.Contains("谈话", proposal.Explanation.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_becomes_a_fact_that_the_policy_has_nothing_against()
    {
        var proposal = Propose(_ => { }, AssessmentPeriod.Year(2026), [.. Steps.UpToVerified("c1", 0), .. Steps.UpToVerified("c2", 1)])!;

        var fact = proposal.ToFact("p1", Steps.Member, Steps.Subject, Steps.Day0);

        Assert.Equal(["c1", "c2"], fact.CaseIds);
        Assert.Empty(PolicyBuilder.CreateDefault().Build().Evaluate(fact).Findings);
    }

    [Theory]
    [InlineData(Sanction.Warning, null, 2, 1)]
    [InlineData(Sanction.Warning, null, 3, 0)]
    [InlineData(Sanction.Other, "谈话", 1, 0)]
    [InlineData(Sanction.Other, "停职", 4, 1)]
    [InlineData(Sanction.Demotion, null, 1, 0)]
    public void The_rule_asks_for_as_many_cases_as_the_companys_ladder(Sanction sanction, string? name, int cases, int findings)
    {
        var engine = PolicyBuilder.CreateDefault().WithOptions(options => options.Assessment.Ladder =
        [
            new() { At = 1, Sanction = Sanction.Other, Name = "谈话" }, new() { At = 3, Sanction = Sanction.Warning }, new() { At = 5, Sanction = Sanction.Other, Name = "停职" },
        ]).Build();
        var fact = new SanctionProposed
        {
            Id = "p1",
            Person = Steps.Member,
            Employee = Steps.Subject,
            Sanction = sanction,
            SanctionName = name,
            CaseIds = [.. Enumerable.Range(0, cases).Select(i => $"c{i}")],
            CasesVerified = Ternary.Yes,
        };

        Assert.Equal(findings, engine.Evaluate(fact).Findings.Count(finding => finding.RuleId == "4.2.3/repeat-violations"));
    }

    [Fact]
    public void A_ladder_is_bound_from_configuration_and_decides_the_version()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["WeChatPolicy:Assessment:Ladder:0:At"] = "1",
            ["WeChatPolicy:Assessment:Ladder:0:Sanction"] = "Other",
            ["WeChatPolicy:Assessment:Ladder:0:Name"] = "谈话",
            ["WeChatPolicy:Supervision:UnknownStanding"] = "Refused",
        }).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddWeChatPolicy().BuildServiceProvider();

        var engine = services.GetRequiredService<PolicyEngine>();

        var step = Assert.Single(engine.Options.Assessment.Ladder);
        Assert.Equal((1, Sanction.Other, "谈话"), (step.At, step.Sanction, step.Name));
        Assert.Equal(UnknownStanding.Refused, engine.Options.Supervision.UnknownStanding);
        step.At = 7;
        Assert.Equal(1, engine.Options.Assessment.Ladder[0].At);
        Assert.NotEqual(PolicyBuilder.CreateDefault().Build().PolicyVersion, engine.PolicyVersion);
    }

    [Fact]
    public void Every_fault_of_a_ladder_is_named()
    {
        var error = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(options =>
        {
            options.Assessment.LiabilityDecimals = 5;
            options.Supervision.UnknownStanding = (UnknownStanding)9;
            options.Assessment.Ladder =
            [
                new() { At = 0, Sanction = Sanction.Demotion }, new() { At = 2, Sanction = Sanction.Other }, new() { At = 2, Sanction = Sanction.Warning }, new() { At = 3 },
            ];
        }).Build());

        foreach (var fault in new[] { "Ladder:0:At", "Ladder:1:Name", "Ladder:2:At", "Ladder:2:Sanction must not be milder", "Ladder:3:Sanction", "LiabilityDecimals", "UnknownStanding" })
        {
            Assert.Contains(error.Faults, named => named.Contains(fault, StringComparison.Ordinal));
        }
    }

    private static ProposedSanction? Propose(Action<AssessmentOptions> configure, AssessmentPeriod period, CaseEvent[] steps)
    {
        var engine = PolicyBuilder.CreateDefault().WithOptions(options => configure(options.Assessment)).Build();
        return new AssessmentBook(Steps.Book(steps)).Of("zhang", period, engine).Proposal;
    }
}
