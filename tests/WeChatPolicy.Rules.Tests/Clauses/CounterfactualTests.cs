using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Generators;
using WeChatPolicy.Rules.Tests.Laws;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>For each finding, whatever the fact is, the change that an explanation names does away with it.</summary>
public class CounterfactualTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<Type> Types => [.. FactTypes.All];

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void Whatever_the_fact_is_each_finding_has_a_counterfactual(Type type) =>
        Prop.ForAll(Arb.From(FactGenerators.Of(type).Select(fact => (Fact)fact), FactGenerators.Shrink), EachFindingHasACounterfactual).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Property(MaxTest = 400, Arbitrary = [typeof(TellingFacts)])]
    public void Whatever_the_text_is_each_finding_has_a_counterfactual(Fact fact) => EachFindingHasACounterfactual(fact);

    private static void EachFindingHasACounterfactual(Fact fact)
    {
        var decision = s_engine.Evaluate(fact);
        Assert.All(decision.Findings, finding => Assert.DoesNotContain(finding.Evidence, place => place.Part == "rule-error"));

        // Whoever says after the last working day that they leave is late already.
        if (fact is not (Resigned or Departed)) Assert.All(s_engine.DutiesOf(fact), duty => Assert.True(duty.DueAt >= duty.OpenedAt));
        foreach (var explanation in s_engine.Explain(fact, decision))
        {
            Assert.True(explanation.ChangedFact is not null, explanation.Finding.ToString());
            Assert.DoesNotContain(s_engine.Evaluate(explanation.ChangedFact).Findings, finding => finding.RuleId == explanation.Finding.RuleId);
        }
    }
}
