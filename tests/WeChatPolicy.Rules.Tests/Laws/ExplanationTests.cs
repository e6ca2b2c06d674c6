using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Clauses.Cases;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Laws;

/// <summary>Applying the change that an explanation names, and judging again, removes the finding: for every rule.</summary>
public class ExplanationTests
{
    private static readonly Dictionary<string, RuleCase> s_rows = AllCases.Rows.Where(row => row.Expected is not null)
        .GroupBy(row => row.ToString(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_change_that_is_named_makes_the_rule_silent(string row)
    {
        var (engine, fact, rule) = (Engines.Of(s_rows[row]), s_rows[row].Fact, s_rows[row].Rule);

        var explanation = engine.Evaluate(fact).Explain().Single(explanation => explanation.Finding.RuleId == rule);

        Assert.NotEmpty(explanation.Changes);
        Assert.NotNull(explanation.ChangedFact);
        Assert.DoesNotContain(engine.Evaluate(explanation.ChangedFact).Findings, finding => finding.RuleId == rule);
        Assert.False(string.IsNullOrWhiteSpace(explanation.InWords.Zh) || string.IsNullOrWhiteSpace(explanation.InWords.En));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_explanation_is_the_same_every_time(string row)
    {
        var decision = Engines.Of(s_rows[row]).Evaluate(s_rows[row].Fact);

        Assert.Equal(decision.Explain().Select(explanation => explanation.InWords), decision.Explain().Select(explanation => explanation.InWords));
    }

    [Fact]
    public void An_explanation_says_what_decided_and_what_would_have_changed_it()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        var message = A.InGroup("你就是个废物，这点事都做不好");

        var explanation = engine.Evaluate(message).Explain().Single(explanation => explanation.Finding.RuleId == "2.2.4/personal-attack");

        Assert.Contains("insult", explanation.Because.En, StringComparison.Ordinal);
        Assert.Contains("were not there", explanation.InWords.En, StringComparison.Ordinal);
        Assert.Contains("不出现", explanation.InWords.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_stretch_are_named_by_their_message()
    {
        var rule = Rule.For<ConversationStretch>("acme/insults").When((_, text) => text.Has(Signals.Insult));
        var stretch = A.Stretch(A.InGroup("日报已发"), A.InGroup("你就是个废物，这点事都做不好"));

        var explanation = PolicyBuilder.CreateDefault().AddRule(rule).Build().Evaluate(stretch).Explain().Single(explanation => explanation.Finding.RuleId == "acme/insults");

        Assert.All(explanation.Changes, change => Assert.Equal("messages[1]", change.Field));
        Assert.Equal("日报已发", Assert.IsType<ConversationStretch>(explanation.ChangedFact).Messages[0].Text);
    }

    [Fact]
    public void A_rule_that_failed_is_explained_without_a_change()
    {
        var engine = PolicyBuilder.CreateEmpty().AddRule(Rule.For<Message>("acme/broken").When(_ => throw new InvalidOperationException())).Build();

        var explanation = Assert.Single(engine.Evaluate(A.Message("好")).Explain());

        Assert.Empty(explanation.Changes);
        Assert.Null(explanation.ChangedFact);
    }
}
