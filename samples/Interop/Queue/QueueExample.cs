using System.Threading.Channels;
using WeChatPolicy.Rules;

namespace Interop.Queue;

/// <summary>Four deliveries of three facts: one comes twice, and one is no fact.</summary>
internal static class QueueExample
{
    public static async Task RunAsync(TextWriter output)
    {
        var store = new MemoryDecisionStore();

        // <channel>
        // Whoever writes waits while 100 are not taken yet, and so does not take more from its broker.
        var channel = Channel.CreateBounded<Delivery>(100);
        var consumer = new ScreeningConsumer(Company.Engine, store);
        var running = Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => consumer.RunAsync(channel.Reader, CancellationToken.None)));
        // </channel>

        string?[] answers = new string?[4];
        await WriteAsync(0, FactJson.SerializeToUtf8Bytes(Company.Message("m1", "登录密码：Qm7#kd29x")));
        await WriteAsync(1, FactJson.SerializeToUtf8Bytes(Company.Message("m2", "图纸已经改好了")));
        await WriteAsync(2, FactJson.SerializeToUtf8Bytes(Company.Message("m1", "登录密码：Qm7#kd29x")));
        await WriteAsync(3, """{"fact":"message","id":"m3","sender":{"id":"li.na","kind":"Employee"},"conversation":{"id":"room-7","kind":"Group"},"text":1}"""u8.ToArray());
        channel.Writer.Complete();
        await running;

        foreach (var (id, decision) in store.Decisions.OrderBy(kept => kept.Key, StringComparer.Ordinal)) await output.WriteLineAsync($"{id}: {decision.Outcome}");
        await output.WriteLineAsync($"answers: {string.Join(", ", answers)}");

        ValueTask WriteAsync(int delivery, byte[] body) => channel.Writer.WriteAsync(new Delivery(body, () => Answer(delivery, "done"), reason => Answer(delivery, reason)));

        ValueTask Answer(int delivery, string answer)
        {
            answers[delivery] = answer;
            return ValueTask.CompletedTask;
        }
    }
}
