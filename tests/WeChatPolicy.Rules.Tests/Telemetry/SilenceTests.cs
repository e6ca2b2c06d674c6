using WeChatPolicy.Rules.Tests.Clauses;

namespace WeChatPolicy.Rules.Tests.Telemetry;

/// <summary>What it costs where nobody listens, and where somebody does: bytes.</summary>
[Collection(Apart.Name)]
public class SilenceTests
{
    private static readonly Message[] s_clean = [.. Enumerable.Range(0, 64).Select(i => A.Message("好的，明天见") with { Id = $"m{i}" })];

    [Fact]
    public void A_clean_message_allocates_nothing_where_nobody_listens() => Assert.Equal(0, Allocated(PolicyBuilder.CreateDefault().Build()));

    [Fact]
    public void Nor_where_its_metrics_are_listened_to()
    {
        using var heard = new CountingListener();
        Assert.Equal(0, Allocated(PolicyBuilder.CreateDefault().WithTelemetry(new PolicyTelemetry(heard)).Build()));
        Assert.True(heard.Count > 0);
    }

    private static long Allocated(PolicyEngine engine)
    {
        var decisions = new PolicyDecision[s_clean.Length];
        Pass();
        Pass();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Pass();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Pass()
        {
            foreach (var message in s_clean) engine.Evaluate(message);
            engine.Screen(s_clean, decisions);
        }
    }
}
