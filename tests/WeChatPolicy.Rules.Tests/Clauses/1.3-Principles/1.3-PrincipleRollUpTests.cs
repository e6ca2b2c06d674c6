namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>The principles 1.3.2 and 1.3.3: a view over findings, which emits none.</summary>
public class PrincipleRollUpTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Fact]
    public void The_policy_has_two_principles_that_other_clauses_realise() =>
        Assert.Equal(["1.3.2/confidentiality", "1.3.3/efficiency"], Principles.Rules.Select(rule => rule.Id));

    [Fact]
    public void A_principle_has_no_check_of_its_own() =>
        Assert.All(Principles.Rules, rule => Assert.Equal((Modality.Principle, 0, 0), (rule.Modality, rule.Checks.Count, rule.Duties.Count)));

    [Theory]
    [InlineData("1.3.2/confidentiality", "2.2.2", true)]
    [InlineData("1.3.2/confidentiality", "2.4.2", true)]
    [InlineData("1.3.2/confidentiality", "3.1.1", true)]
    [InlineData("1.3.2/confidentiality", "3.3.3", true)]
    [InlineData("1.3.2/confidentiality", "2.2.1", false)]
    [InlineData("1.3.2/confidentiality", "2.4.1", false)]
    [InlineData("1.3.2/confidentiality", "30.1", false)]
    [InlineData("1.3.3/efficiency", "2.3.4", true)]
    [InlineData("1.3.3/efficiency", "2.3", true)]
    [InlineData("1.3.3/efficiency", "2.30.1", false)]
    [InlineData("1.3.3/efficiency", "acme", false)]
    public void A_clause_realises_it_or_not(string principle, string clause, bool realises) =>
        Assert.Equal(realises, Principles.IsRealisedBy(Principles.Rules.Single(rule => rule.Id == principle), clause));

    [Fact]
    public void Every_section_named_exists() =>
        Assert.All(Principles.Rules, principle => Assert.All(principle.RealisedBy, part => Assert.Contains(PolicyCatalog.Clauses, clause =>
            part.Length == 1 || clause.Number == part || clause.Number.StartsWith(part + ".", StringComparison.Ordinal) || part == "2.4.2")));

    [Fact]
    public void Findings_roll_up_in_their_order()
    {
        Fact[] facts =
        [
            A.InGroup("见图").Known(new() { Discloses = new([new DataSubject { Kind = ParticipantKind.Partner }]), NeededForWork = Ternary.No }),
            A.Message("报价单发您了") with { Account = A.Account with { Designated = Ternary.No } },
        ];
        var findings = facts.SelectMany(fact => s_engine.Evaluate(fact).Findings).ToArray();

        var views = Principles.RollUp(findings);

        Assert.Equal(["1.3.2/confidentiality", "1.3.3/efficiency"], views.Select(view => view.Principle.Id));
        Assert.Contains(findings, finding => finding.Clause == "2.1.1");
        Assert.Equal(findings.Where(finding => finding.Clause is "2.2.2" || finding.Clause[0] == '3'), views[0].Findings);
        Assert.NotEmpty(views[0].Findings);
        Assert.Empty(views[1].Findings);
    }

    [Fact]
    public void Without_findings_each_principle_is_there_and_empty() => Assert.All(Principles.RollUp([]), view => Assert.Empty(view.Findings));
}
