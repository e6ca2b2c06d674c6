using System.Text.Json;
using System.Threading.Channels;
using WeChatPolicy.Rules;

namespace Interop.Queue;

/// <summary>Screens what a queue delivers. Any number of them may read one channel.</summary>
internal sealed class ScreeningConsumer(PolicyEngine engine, IDecisionStore store)
{
    /// <summary>Runs until the channel is completed and empty, or somebody stops it.</summary>
    public async Task RunAsync(ChannelReader<Delivery> deliveries, CancellationToken stopping)
    {
        await foreach (var delivery in deliveries.ReadAllAsync(stopping)) await TakeAsync(delivery, stopping);
    }

    // <consumer>
    private async ValueTask TakeAsync(Delivery delivery, CancellationToken stopping)
    {
        Fact fact;
        try
        {
            fact = FactJson.Deserialize(delivery.Body.Span);
        }
        catch (JsonException error)
        {
            // It would fail for ever. The path says where; nothing of what stands there goes along.
            await delivery.Reject($"no fact: {error.Path}");
            return;
        }

        // Kept before it is acknowledged: whoever dies in between gets it again, and the store knows its id by then.
        await store.TryAddAsync(engine.Evaluate(fact), stopping);
        await delivery.Acknowledge();
    }

    // </consumer>
}
