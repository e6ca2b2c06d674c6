using FsCheck.Xunit;

namespace WeChatPolicy.Rules.Tests.Laws;

/// <summary>What holds of every decision, whatever the fact.</summary>
public class DecisionLaws
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly string[] s_ruleIds = [.. PolicyCatalog.Rules.Select(rule => rule.Id)];
    private static readonly Dictionary<string, PolicyEngine> s_without = new(StringComparer.Ordinal);
    private static readonly PolicyEngine s_strict = Strict();

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void Disabling_a_rule_never_adds_a_finding(Fact fact, uint which)
    {
        var ruleId = s_ruleIds[which % s_ruleIds.Length];
        lock (s_without)
        {
            if (!s_without.TryGetValue(ruleId, out var without)) s_without[ruleId] = without = PolicyBuilder.CreateDefault().Disable(ruleId).Build();
            var before = s_engine.Evaluate(fact).Findings.Select(finding => finding.Id);
            var after = without.Evaluate(fact).Findings;

            Assert.Empty(after.Select(finding => finding.Id).Except(before));
            Assert.DoesNotContain(after, finding => finding.RuleId == ruleId);
        }
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void The_order_of_the_rules_never_changes_a_decision(Fact fact) =>
        Assert.Equal(Verdict(s_engine.Evaluate(fact)), Verdict(Reversed.Evaluate(fact)));

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void Stricter_ratings_never_loosen_an_outcome(Fact fact) =>
        Assert.True(s_strict.Evaluate(fact).Outcome >= s_engine.Evaluate(fact).Outcome);

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void A_fact_that_went_through_json_is_decided_alike(Fact fact) =>
        Assert.Equal(Verdict(s_engine.Evaluate(fact)), Verdict(s_engine.Evaluate(FactJson.Deserialize(FactJson.Serialize(fact)))));

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void What_is_only_possible_is_never_blocked_and_a_merit_asks_for_nothing(Fact fact)
    {
        foreach (var finding in s_strict.Evaluate(fact).Findings)
        {
            if (finding.Confidence == Confidence.Possible) Assert.True(finding.Enforcement <= Enforcement.Review);
            if (finding.Kind == FindingKind.Merit) Assert.Equal(Enforcement.None, finding.Enforcement);
            Assert.NotEmpty(finding.Evidence);
        }
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void Every_finding_is_of_a_rule_in_use_and_has_an_id_of_its_own(Fact fact)
    {
        var findings = s_engine.Evaluate(fact).Findings;

        Assert.All(findings, finding => Assert.Contains(finding.RuleId, s_engine.RuleIds));
        Assert.Equal(findings.Count, findings.Select(finding => finding.Id).Distinct().Count());
    }

    private static PolicyEngine Reversed { get; } = Reverse();

    private static PolicyEngine Reverse()
    {
        var builder = PolicyBuilder.CreateEmpty();
        foreach (var clause in PolicyCatalog.Clauses.Reverse()) builder.AddClause(new Clause(clause.Number, clause.Modality, clause.Title, clause.Summary, [.. clause.Rules.Reverse()]));
        return builder.Build();
    }

    private static PolicyEngine Strict()
    {
        var builder = PolicyBuilder.CreateDefault();
        foreach (var rule in PolicyCatalog.Rules)
        {
            builder.Configure(rule.Id, rule.DefaultSeverity < Severity.Critical ? rule.DefaultSeverity + 1 : null, rule.DefaultEnforcement < Enforcement.Block ? rule.DefaultEnforcement + 1 : null);
        }

        return builder.Build();
    }

    private static string Verdict(PolicyDecision decision) =>
        $"{decision.Outcome} {string.Join(' ', decision.Findings.Select(finding => $"{finding.Id}:{finding.RuleId}:{finding.Confidence}:{finding.Enforcement}:{finding.Subject}"))}";
}
