using WeChatPolicy.Rules.Benchmarks.Chat;
using WeChatPolicy.Rules.Benchmarks.Measuring;

namespace WeChatPolicy.Rules.Benchmarks.Growth;

/// <summary>Cost against the length of a message.</summary>
internal sealed class LengthGrowth(int rounds)
{
    private const int Longest = 100_000;
    private static readonly int[] s_lengths = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, Longest];

    public Curve OfMessages()
    {
        var engine = Engines.Default();
        var chat = string.Join('，', StandIn.Texts("meetings", 3_000));
        return new("length.png", "Length of a message", "characters", "µs a message",
        [
            GrowthPage.Measure("the default policy", rounds, [.. s_lengths.Select(length =>
            {
                // As much text for every length, cut otherwise: short ones are many.
                var messages = WorkMessages.Of(Enumerable.Range(0, Longest / length).Select(i => chat.Substring(i * length, length)));
                return ((double)length, Timing.Processor(messages.Length * 1e3, () =>
                {
                    foreach (var message in messages) engine.Evaluate(message);
                }));
            })]),
        ]);
    }
}
