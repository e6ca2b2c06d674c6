using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Laws;

/// <summary>What a rule names as its excuse holds of whatever it finds: excused it is no finding, and where nobody knows it is at most possible.</summary>
public class ExcuseLaws
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<Type> Types => [.. FactTypes.All];

    [Fact]
    public void Each_row_of_the_tables_keeps_it()
    {
        var (excused, unknown) = (0, 0);
        foreach (var row in AllCases.Rows)
        {
            var engine = Engines.Of(row);
            Holds(engine, row.Fact);
            if (engine.Rules.TryGetValue(row.Rule, out var rule) && ExcusesOf(engine, rule, row.Fact) is { Length: > 0 } excuses)
            {
                if (excuses.All(excuse => excuse == Ternary.Yes)) excused++;
                if (excuses.Contains(Ternary.Unknown) && !excuses.Contains(Ternary.No)) unknown++;
            }
        }

        Assert.True(excused > 30 && unknown > 30, $"{excused} rows are excused and {unknown} may be: too few to show anything.");
    }

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void Whatever_the_fact_is_each_finding_keeps_it(Type type) =>
        Prop.ForAll(Arb.From(FactGenerators.Of(type).Select(fact => (Fact)fact), FactGenerators.Shrink), fact => Holds(s_engine, fact)).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_rule_that_names_an_excuse_says_so_in_the_catalogue() =>
        Assert.All(PolicyCatalog.Rules.Where(rule => rule.Checks.Any(check => check.IsExcusable)), rule => Assert.Equal(UnknownTreatment.PossibleWithoutKnownExcuse, rule.WhenUnknown));

    private static void Holds(PolicyEngine engine, Fact fact)
    {
        foreach (var found in engine.Evaluate(fact).Findings.Where(found => engine.Rules.ContainsKey(found.RuleId)).GroupBy(found => found.RuleId))
        {
            var excuses = ExcusesOf(engine, engine.Rules[found.Key], fact);
            Assert.False(excuses.Length > 0 && excuses.All(excuse => excuse == Ternary.Yes), $"{found.Key} is excused");
            if (excuses.Length > 0 && !excuses.Contains(Ternary.No)) Assert.All(found, finding => Assert.Equal(Confidence.Possible, finding.Confidence));
        }
    }

    // Of each check that is put to such a fact; one that names no excuse has none.
    private static Ternary[] ExcusesOf(PolicyEngine engine, RuleSetting rule, Fact fact)
    {
        var reading = Evaluation.Rent(engine, fact);
        Ternary[] excuses = [.. rule.Rule.Checks.Where(check => check.FactType.IsInstanceOfType(fact)).Select(check => check.ExcuseOf(fact, rule, reading))];
        reading.Return();
        return excuses;
    }
}
