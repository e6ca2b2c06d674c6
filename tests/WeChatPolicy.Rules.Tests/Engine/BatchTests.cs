using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Engine;

public class BatchTests
{
    private static readonly PolicyEngine s_engine = PolicyBuilder.CreateDefault().Build();

    private static readonly Message[] s_messages =
    [
        .. Enumerable.Range(0, 300).Select(i => (i % 5) switch
        {
            0 => A.InGroup("你就是个废物") with { Id = $"m{i}" },
            1 => A.Message("密码：Qm7#kd29x") with { Id = $"m{i}" },
            2 => A.InGroup("悄悄话") with { Id = $"m{i}", Conversation = A.WorkGroup with { Purpose = ConversationPurpose.Private } },
            _ => A.InGroup("会议改到三点") with { Id = $"m{i}" },
        }),
    ];

    private static readonly string[] s_oneByOne = [.. s_messages.Select(message => Verdict(s_engine.Evaluate(message)))];

    [Fact]
    public void A_sequence_is_judged_in_order_as_one_by_one() =>
        Assert.Equal(s_oneByOne, s_engine.EvaluateMany(s_messages.AsEnumerable()).Select(Verdict));

    [Fact]
    public void A_span_is_judged_in_order_as_one_by_one()
    {
        var decisions = new PolicyDecision[s_messages.Length];
        s_engine.EvaluateMany<Message>(s_messages, decisions);

        Assert.Equal(s_oneByOne, decisions.Select(Verdict));
    }

    [Fact]
    public async Task A_stream_is_judged_in_order_as_one_by_one()
    {
        var verdicts = new List<string>();
        await foreach (var decision in s_engine.EvaluateManyAsync(Stream(), TestContext.Current.CancellationToken)) verdicts.Add(Verdict(decision));

        Assert.Equal(s_oneByOne, verdicts);
    }

    [Fact]
    public void Many_threads_come_to_the_same_verdicts() =>
        Parallel.For(0, 8, _ => Assert.Equal(s_oneByOne, s_messages.Select(message => Verdict(s_engine.Evaluate(message)))));

    [Fact]
    public void Too_short_a_span_is_refused_by_its_name() =>
        Assert.Throws<ArgumentException>("decisions", () => s_engine.EvaluateMany<Message>(s_messages, new PolicyDecision[1]));

    private static async IAsyncEnumerable<Message> Stream()
    {
        foreach (var message in s_messages)
        {
            await Task.Yield();
            yield return message;
        }
    }

    private static string Verdict(PolicyDecision decision) =>
        $"{decision.FactId} {decision.Outcome} {string.Join(',', decision.Findings.Select(finding => finding.Id))}";
}
