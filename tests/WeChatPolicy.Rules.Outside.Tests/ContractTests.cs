using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Outside.Tests;

/// <summary>What a policy refuses of a rule from outside, and what it costs.</summary>
public class ContractTests
{
    private static readonly Message s_message = new()
    {
        Id = "m-1",
        Sender = new() { Id = "wang", Kind = ParticipantKind.Employee },
        Conversation = new() { Id = "c-1", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work },
        Text = "明天见",
    };

    private static readonly Dictionary<string, (RuleDefinition Rule, string Told)> s_refused = new()
    {
        ["a check that waits for a signal that there is not"] = (Begun.On<Message>(["insults"], static (in _) => { }), "'insults', and there is none. The nearest known: 'insult'"),
        ["a duty that waits for one"] = (Begun.KeyedBy(DutyKey.Message).Owes<Message>(["insults"], static (in _) => null), "'insults', and there is none"),
        ["a condition that asks for one"] = (Begun.AsksFor("insults").When<Message>(static (_, text) => text.Has("insults")), "'insults', and there is none"),
        ["a check that waits for words that are looked for only on demand"] = (Begun.On<Message>(["time-expression"], static (in _) => { }), "waits for 'time-expression'"),
        ["duties that are about nothing"] = (Begun.Owes<Message>(static (in _) => null), "does not say what they are about"),
    };

    public static TheoryData<string> Refused => [.. s_refused.Keys];

    private static RuleDefinition Begun => Rule.Define("acme/rule");

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_rule_that_could_never_work_is_refused_by_its_name(string row)
    {
        var (rule, told) = s_refused[row];

        var error = Assert.Throws<PolicyConfigurationException>(PolicyBuilder.CreateEmpty().AddRule(rule).Build);

        Assert.Contains("'acme/rule'", Assert.Single(error.Faults), StringComparison.Ordinal);
        Assert.Contains(told, error.Faults[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_class_is_a_rule_like_any_other()
    {
        var builder = PolicyBuilder.CreateDefault().AddRule(new ReportBack());

        Assert.Contains("acme/report-back", builder.Rules.Select(rule => rule.Id));
        Assert.Throws<ArgumentException>(() => builder.AddRule(new ReportBack()));
    }

    [Fact]
    public void A_condition_that_leaves_the_text_alone_is_decided_without_it()
    {
        var rule = Begun.When<Message>(static (message, _) => message.Kind == MessageKind.Text, readsText: false);

        var finding = Assert.Single(PolicyBuilder.CreateEmpty().AddRule(rule).Build().Evaluate(s_message).Findings);

        Assert.Equal((Confidence.Certain, true), (finding.Confidence, finding.Evidence[0].IsField));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 2)]
    public void Conditions_behind_a_prefilter_are_asked_only_where_it_lets_them(bool mayHold, int expected)
    {
        var (asked, prefilter) = (0, new Prefilter<Message>((_, _) => mayHold));
        RuleDefinition Counted(string id) => Rule.Define(id).When((_, _) => ++asked < 0, prefilter: prefilter);

        PolicyBuilder.CreateEmpty().AddRule(Counted("acme/a")).AddRule(Counted("acme/b")).Build().Evaluate(s_message);

        Assert.Equal(expected, asked);
    }

    [Fact]
    public void A_clean_message_costs_nothing_whoever_wrote_the_rules()
    {
        Additions.Engine.Evaluate(s_message);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++) Additions.Engine.Evaluate(s_message);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
