using FsCheck.Xunit;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Laws;
using WeChatPolicy.Rules.Tests.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>Messages that are read together. The obvious twin is to judge them one by one.</summary>
public class ScreeningTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();
    private static readonly PolicyEngine s_ofHost = PolicyBuilder.CreateDefault().AddIdentifier(new ByItsPart()).Build();
    private static readonly PolicyEngine s_plain = PolicyBuilder.CreateDefault().ReadDisguises(DisguiseKinds.None).AddLexicon("acme", "青鸾", "白…泽").Build();

    [Property(MaxTest = 200, Arbitrary = [typeof(TellingFacts)])]
    public void Each_message_is_judged_as_if_alone(Fact[] facts)
    {
        Message[] messages = [.. facts.OfType<Message>()];
        AssertAlike(s_engine, messages);
        AssertAlike(s_ofHost, messages);
        AssertAlike(s_plain, messages);
    }

    [Theory]
    [InlineData("everyday/private-sms.jsonl")]
    [InlineData("everyday/service.jsonl")]
    [InlineData("everyday/meetings.jsonl")]
    [InlineData("promotion/spam-sms.jsonl")]
    [InlineData("offensive/dev.jsonl")]
    public void Real_messages_are_judged_as_if_alone(string set)
    {
        var file = Datasets.Find(set);
        if (file is null) Assert.Skip("Skipped: the tuning data is absent (set WECHATPOLICY_DATASETS).");
        AssertAlike(s_engine, [.. File.ReadLines(file).Take(1500).Select(Text).Select((text, i) => (i % 3 == 0 ? A.Incoming(text) : A.InGroup(text)) with { Id = $"m{i}" })]);
    }

    [Theory]
    [InlineData("密码是多少", "Abc12345x")]
    [InlineData("加我微信", "wx_20260401")]
    [InlineData("身份证发一下", "110101199003070000")]
    public void What_one_message_leads_up_to_is_not_found_in_the_next(string cue, string bare)
    {
        Message[] messages = [A.InGroup(cue) with { Id = "m1" }, A.InGroup(bare) with { Id = "m2" }, A.InGroup(cue + "：" + bare) with { Id = "m3" }];
        AssertAlike(s_engine, messages);
    }

    [Fact]
    public void Parts_and_what_is_forwarded_stay_with_their_message()
    {
        var forwarded = A.InGroup("看看这个") with { Id = "m2", Parts = [new("title", "加微信领红包"), new("note", "")], Forwarded = [new() { Text = "你就是个废物" }] };
        Message[] messages = [A.InGroup("好的") with { Id = "m1" }, forwarded, A.InGroup("") with { Id = "m3" }, forwarded with { Id = "m4" }, A.InGroup("你就是个废物") with { Id = "m5" }];
        AssertAlike(s_engine, messages);
    }

    [Fact]
    public void More_messages_than_are_read_together_and_long_ones_are_judged_in_their_order()
    {
        Message[] messages = [.. Enumerable.Range(0, 700).Select(i => A.InGroup((i % 7) switch
        {
            0 => "你就是个废物",
            1 => new string('好', 5_000),
            2 => "",
            3 => "[微笑]" + new string('。', i),
            _ => "会议改到三点",
        }) with { Id = $"m{i}" })];
        AssertAlike(s_engine, messages);
    }

    [Fact]
    public async Task A_stream_is_judged_as_one_by_one_and_no_decision_waits_for_the_next_message()
    {
        Message[] messages = [.. Enumerable.Range(0, 400).Select(i => A.InGroup(i % 5 == 0 ? "你就是个废物" : "会议改到三点") with { Id = $"m{i}" })];
        var (given, verdicts) = (0, new List<string>());
        await foreach (var decision in s_engine.ScreenAsync(Stream(), TestContext.Current.CancellationToken))
        {
            verdicts.Add(Verdict(decision));

            // At most the one that is being waited for was given meanwhile.
            if (given < 40) Assert.InRange(given - verdicts.Count, 0, 1);
        }

        Assert.Equal(messages.Select(message => Verdict(s_engine.Evaluate(message))), verdicts);

        async IAsyncEnumerable<Message> Stream()
        {
            foreach (var message in messages)
            {
                given++;
                yield return message;
                if (given < 40) await Task.Yield();
            }
        }
    }

    [Fact]
    public void Clean_messages_allocate_nothing()
    {
        Message[] messages = [.. Enumerable.Range(0, 200).Select(i => A.InGroup(i % 2 == 0 ? "会议改到三点，大家带上合同" : "好的，收到") with { Id = $"m{i}" })];
        var decisions = new PolicyDecision[messages.Length];
        for (var warm = 0; warm < 3; warm++) s_engine.Screen(messages, decisions);
        var before = GC.GetAllocatedBytesForCurrentThread();
        s_engine.Screen(messages, decisions);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.All(decisions, decision => Assert.Equal(Outcome.Pass, decision.Outcome));
    }

    [Fact]
    public void A_rule_may_screen_in_the_midst_of_a_screening()
    {
        Message[] inner = [A.InGroup("你就是个废物") with { Id = "inner" }];
        var decisions = new PolicyDecision[1];
        var engine = PolicyBuilder.CreateDefault().AddRule(Rule.Define("acme/nested").On<Message>((in context) => s_engine.Screen(inner, decisions))).Build();
        AssertAlike(engine, [A.InGroup("你就是个废物") with { Id = "m1" }, A.InGroup("好的") with { Id = "m2" }]);
        Assert.Equal(Verdict(s_engine.Evaluate(inner[0])), Verdict(decisions[0]));
    }

    [Fact]
    public void Too_short_a_span_and_a_missing_message_are_refused()
    {
        Assert.Throws<ArgumentException>("decisions", () => s_engine.Screen([A.InGroup("好的"), A.InGroup("好的")], new PolicyDecision[1]));
        Assert.Throws<ArgumentNullException>(() => s_engine.Screen([A.InGroup("好的"), null!], new PolicyDecision[2]));

        // What was begun is not left behind in the next call.
        AssertAlike(s_engine, [A.InGroup("你就是个废物")]);
    }

    private static void AssertAlike(PolicyEngine engine, Message[] messages)
    {
        var decisions = new PolicyDecision[messages.Length];
        engine.Screen(messages, decisions);
        Assert.Equal(messages.Select(message => Verdict(engine.Evaluate(message))), decisions.Select(Verdict));
    }

    private static string Text(string line)
    {
        using var document = System.Text.Json.JsonDocument.Parse(line);
        return document.RootElement.GetProperty("text").GetString()!;
    }

    private static string Verdict(PolicyDecision decision) =>
        $"{decision.FactId} {decision.PolicyVersion} {decision.Outcome} {string.Join(' ', decision.Findings.Select(finding => $"{finding.Id}:{finding.RuleId}:{finding.Confidence}:{finding.Enforcement}:{finding.Subject}:{string.Join(',', finding.Evidence)}"))}";

    /// <summary>Looks at more than its own part, as a host's may.</summary>
    private sealed class ByItsPart() : IdentifierRecogniser("acme-badge", IdentifierTrigger.AnyDigit)
    {
        public override void Recognise(IdentifierScan scan)
        {
            if (scan.Part == 0 && scan.Terms.Length < 2) scan.Add(0, 1, Confidence.Likely);
        }
    }
}
