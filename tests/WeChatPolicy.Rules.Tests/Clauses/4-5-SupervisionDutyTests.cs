using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>Runs the table of duties of chapters 4 and 5.</summary>
public class SupervisionDutyTests
{
    private static readonly Dictionary<string, DutyCase> s_rows = SupervisionDuties.Rows.Concat(TrainingDuties.Rows).ToDictionary(row => row.ToString(), StringComparer.Ordinal);
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<string> Opening => [.. s_rows.Where(row => row.Value.Opens is not null).Select(row => row.Key)];

    public static TheoryData<string> Closing => [.. s_rows.Where(row => row.Value.Closes is not null).Select(row => row.Key)];

    [Theory]
    [MemberData(nameof(Opening))]
    public void The_fact_opens_what_the_policy_says(string row)
    {
        var dutyCase = s_rows[row];
        var duties = s_engine.DutiesOf(dutyCase.Fact).Where(duty => duty.RuleId == dutyCase.Rule).ToArray();

        Assert.Equal(dutyCase.Opens, duties.Select(duty => new ExpectedDuty(duty.Debtor, duty.DueAt, duty.Key)));
        Assert.All(duties, duty => Assert.Equal(dutyCase.Fact.Id, duty.OpenedBy));
    }

    [Theory]
    [MemberData(nameof(Closing))]
    public void The_fact_closes_what_the_policy_says(string row)
    {
        var dutyCase = s_rows[row];
        Assert.True(PolicyCatalog.TryGetRule(dutyCase.Rule, out var rule));

        var keys = rule.Discharges.Where(discharge => discharge.FactType == dutyCase.Fact.GetType()).SelectMany(discharge => discharge.Of(dutyCase.Fact, new PolicyOptions())).Select(done => done.Key);

        Assert.Equal(dutyCase.Closes!, keys);
    }

    [Fact]
    public void Every_timed_rule_of_chapters_4_and_5_has_rows_of_both_kinds()
    {
        var timed = PolicyCatalog.Rules.Where(rule => rule.Duties.Count > 0 && rule.Id[0] is '4' or '5' && rule.Duties.Count > 0).Select(rule => rule.Id);

        Assert.All(timed, rule =>
        {
            Assert.Contains(s_rows.Values, row => row.Rule == rule && row.Opens is { Count: > 0 });
            Assert.Contains(s_rows.Values, row => row.Rule == rule && row.Opens is { Count: 0 });

            // What is held at intervals and told of by the state of the organisation alone is met by the next state.
            Assert.True(PolicyCatalog.TryGetRule(rule, out var stated));
            if (stated.Discharges.Count > 0) Assert.Contains(s_rows.Values, row => row.Rule == rule && row.Closes is { Count: > 0 });
        });
    }

    [Fact]
    public void A_learner_is_told_that_the_answer_is_owed_to_them()
    {
        var duty = Assert.Single(s_engine.DutiesOf(new QuestionAsked { Id = "q1", Person = A.Employee, At = A.Morning }));

        Assert.Equal(Party.Person("zhang"), duty.Creditor);
    }
}
