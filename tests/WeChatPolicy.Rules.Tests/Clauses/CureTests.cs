using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses.Cases;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>For each finding of chapters 1.3.4, 4 and 5, the change that an explanation names does away with it.</summary>
public class CureTests
{
    private static readonly Dictionary<string, RuleCase> s_rows = new RuleCase[][] { [.. ResponsibilityCases.Rows], [.. SupervisionCases.Rows], [.. AssessmentCases.Rows], [.. TrainingCases.Rows], [.. PublicityCases.Rows] }
        .SelectMany(rows => rows).Where(row => row.Expected is not null).ToDictionary(row => row.ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_the_explanation_names_does_away_with_the_finding(string row)
    {
        var rowCase = s_rows[row];
        var builder = PolicyBuilder.CreateDefault();
        if (rowCase.Options is { } options) builder.WithOptions(options);
        var engine = builder.Build();

        var explanation = engine.Evaluate(rowCase.Fact).Explain().Single(explanation => explanation.Finding.RuleId == rowCase.Rule);

        Assert.NotEmpty(explanation.Changes);
        Assert.NotNull(explanation.ChangedFact);
        Assert.DoesNotContain(engine.Evaluate(explanation.ChangedFact).Findings, finding => finding.RuleId == rowCase.Rule);
    }

    public static TheoryData<Type> Types =>
    [
        typeof(Organisation), typeof(InspectionHeld), typeof(ViolationDetected), typeof(ViolationReported), typeof(ReportAccepted), typeof(ViolationRecorded),
        typeof(InvestigationOpened), typeof(ViolationVerified), typeof(ViolationDismissed), typeof(RewardDecided), typeof(LossAssessed), typeof(AssessmentEntered),
        typeof(SanctionProposed), typeof(SanctionDecided), typeof(QuestionAsked), typeof(QuestionAnswered),
    ];

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void Whatever_the_fact_is_each_finding_has_a_cure(Type type)
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        Prop.ForAll(Arb.From(FactGenerators.Of(type).Select(fact => (Fact)fact), FactGenerators.Shrink), fact =>
        {
            var decision = engine.Evaluate(fact);
            Assert.All(decision.Findings, finding => Assert.DoesNotContain(finding.Evidence, place => place.Part == "rule-error"));
            Assert.All(decision.Obligations, duty => Assert.True(duty.DueAt >= duty.OpenedAt));
            foreach (var explanation in decision.Explain())
            {
                Assert.True(explanation.ChangedFact is not null, explanation.Finding.ToString());
                Assert.DoesNotContain(engine.Evaluate(explanation.ChangedFact).Findings, finding => finding.RuleId == explanation.Finding.RuleId);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
