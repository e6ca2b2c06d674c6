using System.Text;
using System.Threading.Channels;
using Interop.Queue;
using WeChatPolicy.Rules;

namespace Interop.Tests;

public class QueueTests
{
    private static readonly CancellationToken s_never = CancellationToken.None;

    /// <summary>Each row: what is delivered in this order, and how many decisions are kept.</summary>
    [Theory]
    [InlineData("m1", 1)]
    [InlineData("m1 m1", 1)]
    [InlineData("m1 m2 m1", 2)]
    [InlineData("m1 m1 m1 m2 m2", 2)]
    [InlineData("m1 m2 m3", 3)]
    public async Task A_fact_that_comes_more_than_once_is_kept_once_and_acknowledged_each_time(string delivered, int kept)
    {
        var (store, broker) = (new MemoryDecisionStore(), new Broker());
        foreach (var id in delivered.Split(' ')) broker.Publish(id, Fact(id));

        await ConsumeAsync(broker, store);

        Assert.Equal(kept, store.Decisions.Count);
        Assert.Empty(broker.Unanswered);
        Assert.Empty(broker.Rejected);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_dies_before_or_after_keeping_loses_nothing_and_keeps_nothing_twice(bool afterKeeping)
    {
        var (store, broker) = (new MemoryDecisionStore(), new Broker());
        broker.Publish("m1", Fact("m1"));
        broker.Publish("m2", Fact("m2"));

        await Assert.ThrowsAsync<IOException>(() => ConsumeAsync(broker, new DyingStore(store, afterKeeping)));
        Assert.Equal(["m1", "m2"], broker.Unanswered);
        await ConsumeAsync(broker, store);

        Assert.Equal(["m1", "m2"], store.Decisions.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(broker.Unanswered);
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("{\"fact\":\"message\"", "$")]
    [InlineData("{\"fact\":\"message\",\"id\":\"m9\",\"sender\":{\"id\":\"li.na\",\"kind\":\"Employee\"},\"conversation\":{\"id\":\"r\",\"kind\":\"Group\"},\"text\":17}", "$.text")]
    [InlineData("{\"fact\":\"message\",\"text\":\"登录密码：Qm7#kd29x\"}", "$")]
    [InlineData("{\"fact\":\"massage\",\"id\":\"m9\",\"text\":\"登录密码：Qm7#kd29x\"}", "$.fact")]
    [InlineData("{\"fact\":\"message\",\"id\":\"m9\",\"tekst\":\"登录密码：Qm7#kd29x\"}", "$.tekst")]
    public async Task What_is_no_fact_is_put_aside_with_its_place_and_without_its_words(string json, string path)
    {
        var (store, broker) = (new MemoryDecisionStore(), new Broker());
        broker.Publish("bad", Encoding.UTF8.GetBytes(json));
        broker.Publish("m1", Fact("m1"));

        await ConsumeAsync(broker, store);

        var reason = Assert.Single(broker.Rejected);
        Assert.StartsWith("no fact: ", reason, StringComparison.Ordinal);
        Assert.Contains(path, reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Qm7", reason, StringComparison.Ordinal);
        Assert.Equal(["m1"], store.Decisions.Keys);
    }

    [Fact]
    public void Whoever_writes_waits_while_the_channel_is_full()
    {
        var channel = Channel.CreateBounded<Delivery>(2);
        var delivery = new Delivery(Fact("m1"), () => ValueTask.CompletedTask, _ => ValueTask.CompletedTask);

        Assert.True(channel.Writer.TryWrite(delivery));
        Assert.True(channel.Writer.TryWrite(delivery));
        Assert.False(channel.Writer.TryWrite(delivery));
        var waiting = channel.Writer.WriteAsync(delivery, s_never);
        Assert.False(waiting.IsCompleted);
        Assert.True(channel.Reader.TryRead(out _));
        Assert.True(waiting.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task What_was_not_taken_when_a_host_stops_is_not_acknowledged()
    {
        using var stopping = new CancellationTokenSource();
        var (store, broker) = (new MemoryDecisionStore(), new Broker());
        broker.Publish("m1", Fact("m1"));
        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ScreeningConsumer(Company.Engine, store).RunAsync(broker.Connect(), stopping.Token));

        Assert.Equal(["m1"], broker.Unanswered);
    }

    [Fact]
    public async Task Several_consumers_share_one_channel_and_keep_each_fact_once()
    {
        var (store, broker) = (new MemoryDecisionStore(), new Broker());
        for (var i = 0; i < 300; i++) broker.Publish($"m{i % 100}", Fact($"m{i % 100}"));
        var (reader, consumer) = (broker.Connect(), new ScreeningConsumer(Company.Engine, store));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => consumer.RunAsync(reader, s_never))));

        Assert.Equal(100, store.Decisions.Count);
        Assert.Empty(broker.Unanswered);
    }

    private static byte[] Fact(string id) => FactJson.SerializeToUtf8Bytes(Company.Message(id, "登录密码：Qm7#kd29x"));

    private static Task ConsumeAsync(Broker broker, IDecisionStore store) => new ScreeningConsumer(Company.Engine, store).RunAsync(broker.Connect(), s_never);

    /// <summary>Delivers what was not answered again to whoever connects.</summary>
    private sealed class Broker
    {
        private readonly List<(string Id, byte[] Body)> _open = [];

        public List<string> Rejected { get; } = [];

        public IEnumerable<string> Unanswered => _open.Select(item => item.Id);

        public void Publish(string id, byte[] body) => _open.Add((id, body));

        public ChannelReader<Delivery> Connect()
        {
            var channel = Channel.CreateUnbounded<Delivery>();
            foreach (var item in _open.ToArray()) channel.Writer.TryWrite(new Delivery(item.Body, () => Answer(item), reason => Answer(item, reason)));
            channel.Writer.Complete();
            return channel.Reader;
        }

        private ValueTask Answer((string Id, byte[] Body) item, string? reason = null)
        {
            lock (_open)
            {
                _open.Remove(item);
                if (reason is not null) Rejected.Add(reason);
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class DyingStore(MemoryDecisionStore store, bool afterKeeping) : IDecisionStore
    {
        public async ValueTask<bool> TryAddAsync(PolicyDecision decision, CancellationToken cancellationToken)
        {
            if (afterKeeping) await store.TryAddAsync(decision, cancellationToken);
            throw new IOException("The connection is gone.");
        }
    }
}
