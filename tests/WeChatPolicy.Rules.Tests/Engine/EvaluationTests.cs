using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Engine;

public class EvaluationTests
{
    private const string Insult = "你就是个废物，这点事都做不好";
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    [Theory]
    [InlineData(ConversationPurpose.Private, ConversationExemption.None)]
    [InlineData(ConversationPurpose.Work, ConversationExemption.HumanResources)]
    [InlineData(ConversationPurpose.Work, ConversationExemption.Union)]
    [InlineData(ConversationPurpose.Work, ConversationExemption.WhistleBlowing)]
    public void A_private_or_exempt_conversation_is_neither_judged_nor_read(ConversationPurpose purpose, ConversationExemption exemption)
    {
        var asked = 0;
        var engine = PolicyBuilder.CreateDefault().AddRule(Rule.For<Message>("acme/any").When(_ => ++asked > 0)).Build();

        var message = A.InGroup(Insult) with { Conversation = A.WorkGroup with { Purpose = purpose, Exemption = exemption } };
        var decision = engine.Evaluate(message);

        Assert.Equal(Outcome.NotApplicable, decision.Outcome);
        Assert.Empty(decision.Findings);
        Assert.Empty(engine.DutiesOf(message));
        Assert.Equal(0, asked);
    }

    [Theory]
    [InlineData(UnknownPurpose.DesignatedAccountOrWorkGroup, Ternary.Yes, Ternary.Unknown, true)]
    [InlineData(UnknownPurpose.DesignatedAccountOrWorkGroup, Ternary.Unknown, Ternary.Yes, true)]
    [InlineData(UnknownPurpose.DesignatedAccountOrWorkGroup, Ternary.Unknown, Ternary.Unknown, false)]
    [InlineData(UnknownPurpose.DesignatedAccountOrWorkGroup, Ternary.No, Ternary.No, false)]
    [InlineData(UnknownPurpose.InScope, Ternary.No, Ternary.No, true)]
    [InlineData(UnknownPurpose.OutOfScope, Ternary.Yes, Ternary.Yes, false)]
    public void A_conversation_of_unknown_purpose_is_judged_as_the_option_says(UnknownPurpose option, Ternary designated, Ternary workGroup, bool judged)
    {
        var engine = PolicyBuilder.CreateDefault().WithOptions(options => options.Scope.UnknownPurpose = option).Build();
        var message = A.InGroup("好的") with
        {
            Account = A.Account with { Designated = designated },
            Conversation = A.WorkGroup with { Purpose = ConversationPurpose.Unknown, WorkGroup = workGroup },
        };

        Assert.Equal(judged, engine.Evaluate(message).Outcome != Outcome.NotApplicable);
    }

    [Theory]
    [InlineData(ParticipantKind.Customer)]
    [InlineData(ParticipantKind.Partner)]
    [InlineData(ParticipantKind.Robot)]
    [InlineData(ParticipantKind.Unknown)]
    public void An_outsider_is_read_to_warn_the_receiver_and_accused_of_nothing(ParticipantKind kind)
    {
        var message = A.Incoming("你就是个废物。请把收到的验证码发我一下") with { Sender = A.Customer with { Kind = kind } };

        var findings = s_engine.Evaluate(message).Findings;

        var finding = Assert.Single(findings);
        Assert.Equal("3.1.2/suspicious-message", finding.RuleId);
        Assert.Equal(FindingKind.Advice, finding.Kind);
        Assert.Equal(Party.Person(A.Employee.Id), finding.Subject);
    }

    [Fact]
    public void A_recalled_message_is_still_judged() =>
        Assert.NotEmpty(s_engine.Evaluate(A.InGroup(Insult) with { Recalled = Ternary.Yes }).Findings);

    [Fact]
    public void A_rule_that_fails_gives_a_finding_to_review_and_tells_no_text()
    {
        var engine = PolicyBuilder.CreateDefault()
            .AddRule(Rule.For<Message>("acme/broken").When(message => throw new InvalidOperationException(message.Text))).Build();

        var decision = engine.Evaluate(A.Message("四月的毛巾"));

        var finding = Assert.Single(decision.Findings);
        Assert.Equal(Outcome.Review, decision.Outcome);
        Assert.Equal("acme/broken", finding.RuleId);
        Assert.Equal(nameof(InvalidOperationException), Assert.Single(finding.Evidence).Excerpt);
        Assert.DoesNotContain("毛巾", System.Text.Json.JsonSerializer.Serialize(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void One_rule_that_fails_does_not_keep_the_others_from_judging()
    {
        var engine = PolicyBuilder.CreateDefault()
            .AddRule(Rule.For<Message>("acme/broken").When(_ => throw new InvalidOperationException())).Build();

        Assert.Contains(engine.Evaluate(A.InGroup(Insult)).Findings, finding => finding.RuleId == "2.2.4/personal-attack");
    }

    [Fact]
    public void Evidence_points_into_the_original_text_and_masks_what_identifies()
    {
        var message = A.Message("客户王先生，ｔｅｌ：１３８-1234-5678，麻烦回电");

        var evidence = s_engine.Evaluate(message).Findings.SelectMany(finding => finding.Evidence).First(item => item.Type == "mobile-number");

        Assert.Equal("text", evidence.Part);
        Assert.Equal("１３８-1234-5678", message.Text.Substring(evidence.Start, evidence.Length));
        Assert.DoesNotContain("1234", evidence.Excerpt, StringComparison.Ordinal);
        Assert.Contains('*', evidence.Excerpt);
    }

    [Fact]
    public void The_strictest_finding_decides_the_outcome()
    {
        var engine = PolicyBuilder.CreateEmpty()
            .AddRule(Rule.For<Message>("acme/a").Rated(Severity.Low, Enforcement.Notify).When(_ => true))
            .AddRule(Rule.For<Message>("acme/b").Rated(Severity.Low, Enforcement.Block).When(_ => true))
            .AddRule(Rule.For<Message>("acme/c").As(FindingKind.Merit).Rated(Severity.Low, Enforcement.Block).When(_ => true)).Build();

        var decision = engine.Evaluate(A.Message("好"));

        Assert.Equal(Outcome.Block, decision.Outcome);
        Assert.Equal("acme/b", decision.Findings[0].RuleId);
        Assert.Equal(Enforcement.None, decision.Findings.Single(finding => finding.Kind == FindingKind.Merit).Enforcement);
    }

    [Fact]
    public void The_default_decision_is_not_applicable()
    {
        Assert.Equal(Outcome.NotApplicable, default(PolicyDecision).Outcome);
        Assert.Empty(default(PolicyDecision).Findings);
        Assert.Equal(("", ""), (default(PolicyDecision).FactId, default(PolicyDecision).PolicyVersion));
    }

    [Fact]
    public void A_null_fact_is_refused() => Assert.Throws<ArgumentNullException>(() => s_engine.Evaluate(null!));

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("\uD800废物\uDC00你")]
    [InlineData("\u200B\u200B")]
    public void Odd_texts_are_judged_without_a_crash(string text) =>
        Assert.NotEqual(Outcome.NotApplicable, s_engine.Evaluate(A.InGroup(text)).Outcome);

    [Fact]
    public void Ten_megabytes_are_judged_and_what_stands_at_their_end_is_found()
    {
        var text = string.Concat(Enumerable.Repeat("今天的排期表已经更新，请查收。", 350_000)) + Insult;

        Assert.Contains(s_engine.Evaluate(A.InGroup(text)).Findings, finding => finding.RuleId == "2.2.4/personal-attack");
    }

    [Theory]
    [InlineData("密码是 傻逼 13812345678 ")]
    [InlineData("客户 工资 底价 ")]
    [InlineData("公司垃圾 离职 ")]
    public void A_text_of_nothing_but_places_is_judged_as_a_short_one_is(string unit)
    {
        // What it costs is for LongTextCostTests to say, and for the benchmark: -- doubling.
        var (once, often) = (s_engine.Evaluate(A.InGroup(unit)), s_engine.Evaluate(A.InGroup(string.Concat(Enumerable.Repeat(unit, 15_000)))));

        Assert.All(once.Findings, finding => Assert.Contains(often.Findings, other => other.RuleId == finding.RuleId));
        Assert.True(often.Outcome >= once.Outcome);
    }

    [Theory]
    [InlineData("后台链接 https://crm.example.com/admin/orders/2023")]
    [InlineData("https://git.example.com/admin/project-a1")]
    public void A_path_of_an_address_is_no_password(string text) =>
        Assert.DoesNotContain(s_engine.Evaluate(A.InGroup(text)).Findings, finding => finding.RuleId == "3.1.1/password-disclosure");

    [Fact]
    public void What_nobody_sees_neither_hides_a_password_nor_leaves_a_part_of_it_bare()
    {
        var message = A.Message("密码是Abc1\u200b2345");

        var evidence = s_engine.Evaluate(message).Findings.Single(finding => finding.RuleId == "3.1.1/password-disclosure").Evidence[0];

        Assert.Equal("Abc1\u200b2345", message.Text.Substring(evidence.Start, evidence.Length));
    }

    [Fact]
    public void A_clean_message_costs_no_allocation()
    {
        Message[] messages = [A.InGroup("A3会议室下午2点，样品已寄👌"), A.Message("ok 收到，v2.1 晚点发"), A.InGroup("第12批 PO 已核对~")];
        foreach (var message in messages)
        {
            Assert.Equal(Outcome.Pass, s_engine.Evaluate(message).Outcome);
            for (var i = 0; i < 2000; i++) s_engine.Evaluate(message);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            foreach (var message in messages) s_engine.Evaluate(message);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
