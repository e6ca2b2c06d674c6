using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Laws;
using WeChatPolicy.Rules.Tests.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>Which checks are run. The obvious twin is to run all of them, whatever fields the fact tells.</summary>
public class CheckPlanTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly PolicyEngine s_manyRules = ManyRules();

    [Property(MaxTest = 1500, Arbitrary = [typeof(TellingFacts)])]
    public void What_is_said_is_what_all_checks_together_say(Fact fact)
    {
        Assert.Equal(ByAllChecks(s_engine, fact), Verdict(s_engine.Evaluate(fact)));
        Assert.Equal(ByAllChecks(s_manyRules, fact), Verdict(s_manyRules.Evaluate(fact)));
    }

    [Property(MaxTest = 1500, Arbitrary = [typeof(TellingFacts)])]
    public void Where_the_plan_is_silent_there_is_nothing_to_say(Fact fact) => AssertSilenceIsKept(s_engine, fact);

    [Theory]
    [InlineData("private-sms", 60)]
    [InlineData("meetings", 60)]
    [InlineData("service", 50)]

    // Films and travels are what off-topic talk is about.
    [InlineData("film-music-travel", 25)]
    public void About_everyday_messages_the_plan_is_silent_where_it_can_be_and_rightly(string set, int atLeastPercent)
    {
        var file = Datasets.Find($"everyday/{set}.jsonl");
        if (file is null) Assert.Skip("Skipped: the tuning data is absent (set WECHATPOLICY_DATASETS).");
        var (silent, all) = (0, 0);
        foreach (var line in File.ReadLines(file).Take(3000))
        {
            using var document = System.Text.Json.JsonDocument.Parse(line);
            all++;
            if (AssertSilenceIsKept(s_engine, A.InGroup(document.RootElement.GetProperty("text").GetString()!))) silent++;
        }

        Assert.InRange(100 * silent / all, atLeastPercent, 100);
    }

    [Fact]
    public void More_places_than_are_gone_through_call_for_the_same_checks()
    {
        var one = A.InGroup("你这个傻逼");
        var many = A.InGroup(string.Concat(Enumerable.Range(0, 60).Select(i => $"第{i}次说了，你这个傻逼。")));

        Assert.Equal(s_engine.Evaluate(one).Findings.Select(finding => finding.RuleId), s_engine.Evaluate(many).Findings.Select(finding => finding.RuleId));
        Assert.Equal(ByAllChecks(s_engine, many), Verdict(s_engine.Evaluate(many)));
    }

    [Fact]
    public void A_hosts_check_without_a_condition_is_asked_of_every_message()
    {
        var asked = 0;
        var engine = PolicyBuilder.CreateDefault().AddRule(Rule.Define("acme/any").On<Message>((in context) => asked++)).Build();

        engine.Evaluate(A.InGroup("好的"));

        Assert.Equal(1, asked);
        Assert.False(engine.PlanOf(A.InGroup("好的"))!.IsSilent(SignalSet.Empty, FactFields.None));
    }

    [Fact]
    public void Of_the_policys_own_checks_none_is_asked_of_every_message()
    {
        Assert.True(s_engine.PlanOf(A.InGroup("好的"))!.IsSilent(SignalSet.Empty, FactFields.None));
        Assert.True(s_engine.PlanOf(A.Incoming("好的"))!.IsSilent(SignalSet.Empty, FactFields.None));
    }

    [Fact]
    public void Outside_the_scope_there_is_no_plan() =>
        Assert.Null(s_engine.PlanOf(A.InGroup("好的") with { Conversation = A.WorkGroup with { Purpose = ConversationPurpose.Private } }));

    private static bool AssertSilenceIsKept(PolicyEngine engine, Fact fact)
    {
        var buffer = new AnalysisBuffer();
        fact.AddText(buffer);
        engine.Analyzer.Read(buffer);
        if (engine.PlanOf(fact) is not { } plan || buffer.Failures is not null || !plan.IsSilent(buffer.Signals, fact.Fields)) return false;
        var decision = engine.Evaluate(fact);
        Assert.Equal(Outcome.Pass, decision.Outcome);
        Assert.Empty(decision.Findings);
        return true;
    }

    private static string ByAllChecks(PolicyEngine engine, Fact fact)
    {
        if (engine.PlanOf(fact) is null) return Verdict(new PolicyDecision(fact.Id, engine.PolicyVersion, Outcome.NotApplicable));
        var isOutsiders = fact is Message { Sender.Kind: not ParticipantKind.Employee } or FileTransfer { Sender.Kind: not ParticipantKind.Employee };
        var evaluation = Evaluation.Rent(engine, fact);
        try
        {
            foreach (var setting in engine.Clauses.SelectMany(clause => clause.Rules).Select(rule => engine.Rules[rule.Id]))
            {
                if ((isOutsiders && !setting.Rule.ReadsOutsiders) || !setting.InForceAt(fact.Instant)) continue;
                foreach (var check in setting.Rule.Checks.Where(check => check.FactType.IsInstanceOfType(fact)))
                {
                    if (check.Needs.IsEmpty || check.Needs.Overlaps(evaluation.Text.Signals)) check.Run(fact, setting, evaluation);
                }
            }

            return Verdict(evaluation.Decide());
        }
        finally
        {
            evaluation.Return();
        }
    }

    // More rules than one word of bits holds, each waiting for another signal.
    private static PolicyEngine ManyRules()
    {
        var builder = PolicyBuilder.CreateDefault();
        string[] signals = [.. Signals.All.Where(signal => signal.Kind != SignalKind.Context).Select(signal => signal.Name)];
        for (var i = 0; i < 150; i++)
        {
            var signal = signals[i % signals.Length];
            builder.AddRule(Rule.Define($"acme/rule-{i:000}").On<Message>([signal], static (in context) => context.Report(Confidence.Likely, "text", "asked")));
        }

        return builder.Build();
    }

    private static string Verdict(PolicyDecision decision) =>
        $"{decision.Outcome} {string.Join(' ', decision.Findings.Select(finding => $"{finding.Id}:{finding.RuleId}:{finding.Confidence}:{finding.Enforcement}:{finding.Subject}:{string.Join(',', finding.Evidence)}"))}";
}
