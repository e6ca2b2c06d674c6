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

        var explanation = engine.Explain(fact, engine.Evaluate(fact)).Single(explanation => explanation.Finding.RuleId == rule);

        Assert.NotEmpty(explanation.Changes);
        Assert.NotNull(explanation.ChangedFact);
        Assert.DoesNotContain(engine.Evaluate(explanation.ChangedFact).Findings, finding => finding.RuleId == rule);
        Assert.False(string.IsNullOrWhiteSpace(explanation.InWords.Zh) || string.IsNullOrWhiteSpace(explanation.InWords.En));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_explanation_is_the_same_every_time(string row)
    {
        var (engine, fact) = (Engines.Of(s_rows[row]), s_rows[row].Fact);
        var decision = engine.Evaluate(fact);

        Assert.Equal(engine.Explain(fact, decision).Select(explanation => explanation.InWords), engine.Explain(fact, decision).Select(explanation => explanation.InWords));
    }

    [Fact]
    public void An_explanation_says_what_decided_and_what_would_have_changed_it()
    {
        var engine = PolicyBuilder.CreateDefault().Build();
        var message = A.InGroup("你就是个废物，这点事都做不好");

        var explanation = engine.Explain(message, engine.Evaluate(message)).Single(explanation => explanation.Finding.RuleId == "2.2.4/personal-attack");

        Assert.Contains("insult", explanation.Because.En, StringComparison.Ordinal);
        Assert.Contains("were not there", explanation.InWords.En, StringComparison.Ordinal);
        Assert.Contains("不出现", explanation.InWords.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_stretch_are_named_by_their_message()
    {
        var rule = Rule.For<ConversationSegment>("acme/insults").When((_, text) => text.Has(Signals.Insult));
        var segment = A.Segment(A.InGroup("日报已发"), A.InGroup("你就是个废物，这点事都做不好"));

        var engine = PolicyBuilder.CreateDefault().AddRule(rule).Build();

        var explanation = engine.Explain(segment, engine.Evaluate(segment)).Single(explanation => explanation.Finding.RuleId == "acme/insults");

        Assert.All(explanation.Changes, change => Assert.Equal("messages[1]", change.Field));
        Assert.Equal("日报已发", Assert.IsType<ConversationSegment>(explanation.ChangedFact).Messages[0].Text);
    }

    [Fact]
    public void A_rule_that_failed_is_explained_without_a_change()
    {
        var engine = PolicyBuilder.CreateEmpty().AddRule(Rule.For<Message>("acme/broken").When(_ => throw new InvalidOperationException())).Build();

        var message = A.Message("好");
        var explanation = Assert.Single(engine.Explain(message, engine.Evaluate(message)));

        Assert.Empty(explanation.Changes);
        Assert.Null(explanation.ChangedFact);
    }

    [Fact]
    public void A_finding_of_another_fact_or_of_a_rule_that_the_policy_does_not_hold_is_refused()
    {
        var (engine, message) = (PolicyBuilder.CreateDefault().Build(), A.InGroup("你就是个废物，这点事都做不好"));
        var finding = engine.Evaluate(message).Findings[0];

        Assert.Contains("m2", Assert.Throws<ArgumentException>(() => engine.Explain(message with { Id = "m2" }, finding)).Message, StringComparison.Ordinal);
        Assert.Contains(finding.RuleId, Assert.Throws<ArgumentException>(() => PolicyBuilder.CreateEmpty().Build().Explain(message, finding)).Message, StringComparison.Ordinal);
        Assert.Empty(engine.Explain(message, default(PolicyDecision)));
    }

    [Fact]
    public void What_the_fact_alone_does_not_bring_about_is_explained_without_a_change()
    {
        var (engine, message) = (PolicyBuilder.CreateDefault().Build(), A.InGroup("你就是个废物，这点事都做不好"));
        var breach = engine.Evaluate(message).Findings[0] with { RuleId = "2.3.1/timely-reply" };

        var explanation = engine.Explain(message, breach);

        Assert.Empty(explanation.Changes);
        Assert.Null(explanation.ChangedFact);
    }
}
