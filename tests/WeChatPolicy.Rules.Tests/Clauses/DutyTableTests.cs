using WeChatPolicy.Rules.Tests.Clauses.Cases;

namespace WeChatPolicy.Rules.Tests.Clauses;

/// <summary>Runs every row of the tables of duties.</summary>
public class DutyTableTests
{
    private static readonly Dictionary<string, DutyCase> s_rows = AllDuties.Rows.ToDictionary(row => row.ToString(), StringComparer.Ordinal);
    private static readonly PolicyEngine s_default = PolicyBuilder.CreateDefault().Build();

    public static TheoryData<string> Opening => [.. s_rows.Where(row => row.Value.Opens is not null).Select(row => row.Key)];

    public static TheoryData<string> Closing => [.. s_rows.Where(row => row.Value.Closes is not null).Select(row => row.Key)];

    /// <summary>Timed rules of the chapters whose tables stand here.</summary>
    public static TheoryData<string> TimedRules => [.. Timed.Select(rule => rule.Id)];

    private static IEnumerable<Rule> Timed => s_default.Clauses.SelectMany(clause => clause.Rules)
        .Where(rule => rule.Duties.Count > 0 && s_rows.Values.Any(row => row.Rule[0] == rule.Id[0]));

    [Theory]
    [MemberData(nameof(Opening))]
    public void The_fact_opens_what_the_policy_says(string row)
    {
        var dutyCase = s_rows[row];
        var duties = EngineOf(dutyCase).DutiesOf(dutyCase.Fact).Where(duty => duty.RuleId == dutyCase.Rule).ToArray();

        Assert.Equal(dutyCase.Opens, duties.Select(duty => new ExpectedDuty(duty.Debtor, duty.DueAt, duty.Key)));
        foreach (var duty in duties)
        {
            Assert.Equal(dutyCase.Fact.Id, duty.OpenedBy);
            Assert.True(duty.DueAt >= duty.OpenedAt || duty.RuleId == "2.1.2/handover", "Only somebody who walked out owes at once.");
            Assert.False(string.IsNullOrWhiteSpace(duty.What.Zh) || string.IsNullOrWhiteSpace(duty.What.En));
        }
    }

    [Theory]
    [MemberData(nameof(Closing))]
    public void The_fact_closes_what_the_policy_says(string row)
    {
        var dutyCase = s_rows[row];
        var rule = RuleOf(dutyCase.Rule);
        var keys = rule.InConversation == ConversationDuty.None
            ? rule.Discharges.Where(discharge => discharge.FactType == dutyCase.Fact.GetType()).SelectMany(discharge => discharge.Of(dutyCase.Fact, new PolicyOptions())).Select(done => done.Key)
            : MetInConversation(dutyCase);

        Assert.Equal(dutyCase.Closes!, keys);
    }

    // No fact meets these by a key of its own: what is said next in the conversation answers what waits there.
    private static IEnumerable<string> MetInConversation(DutyCase closing)
    {
        var tracker = new ObligationTracker(EngineOf(closing));
        tracker.Follow(s_rows.Values.First(row => row.Rule == closing.Rule && row.Opens is { Count: 1 }).Fact);
        var later = A.Morning.AddMinutes(5);
        var observation = tracker.Follow(closing.Fact switch
        {
            Message said => said with { Id = "later", SentAt = later },
            MessageAnswered answered => answered with { At = later },
            var other => other,
        });
        return observation.Discharged.Where(duty => duty.RuleId == closing.Rule).Select(duty => duty.Key);
    }

    [Theory]
    [MemberData(nameof(TimedRules))]
    public void Each_timed_rule_has_rows_of_every_kind(string ruleId)
    {
        var rule = RuleOf(ruleId);
        var rows = s_rows.Values.Where(row => row.Rule == ruleId).ToArray();

        Assert.All(rule.Duties, duty => Assert.Contains(rows, row => row.Opens is { Count: > 0 } && row.Fact.GetType() == duty.FactType));
        Assert.Contains(rows, row => row.Opens is { Count: 0 });
        Assert.All(rule.Discharges, discharge => Assert.Contains(rows, row => row.Closes is { Count: > 0 } && row.Fact.GetType() == discharge.FactType));
    }

    [Fact]
    public void A_duty_that_fields_alone_decide_is_in_the_decision()
    {
        var dutyCase = s_rows.Values.First(row => row.Opens is { Count: 1 });

        Assert.Contains(s_default.DutiesOf(dutyCase.Fact), duty => duty.RuleId == dutyCase.Rule);
    }

    private static Rule RuleOf(string id) => s_default.Clauses.SelectMany(clause => clause.Rules).Single(rule => rule.Id == id);

    private static PolicyEngine EngineOf(DutyCase row) =>
        row.Options is null ? s_default : PolicyBuilder.CreateDefault().WithOptions(row.Options).Build();
}
